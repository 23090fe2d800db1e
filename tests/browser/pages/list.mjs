// Every page of the story, with the person it is for; `prepare` brings the demo into the state that shows most.
import { Client } from '../client.mjs';

/** Begins today's meeting of the demo, calls the roll and writes some entries; gives the numbers that addresses need. */
export async function prepare(server) {
    const recorder = await Client.signed_in(server, 'thuky.vanhanh');
    const [approved, closed, running] = [1, 2, 3];
    const base = `/meetings/${running}`;
    await recorder.post(`${base}/start`, { at: '08:00' });
    const { roll } = JSON.parse((await recorder.json(`${base}/record`)).text);
    const [first, second, third] = roll.uncalled.map((one) => one.person);
    await recorder.post(`${base}/attendance/${first}`, { state: 'present_remote' });
    await recorder.post(`${base}/attendance/${second}`, { state: 'absent_with_reason', reason: 'đi công tác' });
    await recorder.post(`${base}/attendance/${third}`, { state: 'absent_without_reason' });
    await recorder.post(`${base}/everybody`, {});
    await recorder.post(`${base}/head-counts`, { label: 'quần chúng', present: '2' });
    const { entitled_present } = JSON.parse((await recorder.json(`${base}/record`)).text).roll;
    const lines = [['note', 'Giải lao mười phút'], ['outcome', 'dùng thử phao đo ở hai bể'], ['vote', `${entitled_present - 1} 0 1`]];
    for (const [kind, line] of lines) await recorder.post(`${base}/entries`, { kind, line });
    const secretary = await Client.signed_in(server, 'bithu.vanhanh');
    const { invited } = JSON.parse((await secretary.json(base)).text);
    const minutes = JSON.parse((await recorder.json(`/meetings/${closed}/minutes`)).text);
    const administrator = await Client.signed_in(server, 'quantri');
    const made = await administrator.post(`/administration/accounts/${first}/password-link`, {});
    return {
        approved, closed, running,
        password: /\/password\/[^"<\s]+/.exec(made.text)?.[0] ?? '',
        guest: Number(server.sql(`SELECT min(person) FROM participant WHERE class IS NULL AND meeting = ${running}`)),
        draft: Number(server.sql('SELECT max(id) FROM meeting WHERE state = \'draft\'')),
        entry: Number(server.sql(`SELECT max(id) FROM entry WHERE meeting = ${running}`)),
        sentence: encodeURIComponent(minutes.paragraphs.flatMap((one) => one.sentences).find((one) => one.sentence_entry)?.key ?? ''),
        task: Number(server.sql('SELECT min(id) FROM task')),
        issued: Number(server.sql(`SELECT min(id) FROM task WHERE state = 'open' AND meeting = ${approved}`)),
        article: Number(server.sql('SELECT min(id) FROM article WHERE state = \'published\'')),
        link: new URL(invited.find((one) => one.invited_link).invited_link, server.address).pathname,
    };
}

/** Rows of name, login (none: not signed in) and address. */
export function pages_of({ approved, closed, running, draft, guest, entry, sentence, task, issued, article, link, password }) {
    const [secretary, recorder, member, office, administrator] = ['bithu.vanhanh', 'thuky.vanhanh', 'dangvien.vanhanh', 'vanphong', 'quantri'];
    return [
        ['sign-in', null, '/session'],
        ['desk', secretary, '/'],
        ['desk-member', member, '/'],
        ['desk-empty', administrator, '/'],
        ['meetings', secretary, '/meetings'],
        ['meeting-new', secretary, '/meetings/new'],
        ['meeting-before', secretary, `/meetings/${running}`],
        ['meeting-draft', 'bithu.kythuat', `/meetings/${draft}`],
        ['meeting-edit', 'bithu.kythuat', `/meetings/${draft}/edit`],
        ['meeting-member', member, `/meetings/${running}`],
        ['sheet', secretary, `/meetings/${running}/sheet`],
        ['invitation', secretary, `/meetings/${running}/invitations/${guest}`],
        ['link', null, link],
        ['password-link', null, password],
        ['record', recorder, `/meetings/${running}/record`],
        ['record-chair', secretary, `/meetings/${running}/record`],
        ['entry-new', recorder, `/meetings/${running}/entries/new`],
        ['entry-edit', recorder, `/meetings/${running}/entries/${entry}/edit`],
        ['minutes-draft', recorder, `/meetings/${closed}/minutes`],
        ['minutes-correct', recorder, `/meetings/${closed}/minutes?sentence=${sentence}`],
        ['minutes-locked', secretary, `/meetings/${approved}/minutes`],
        ['minutes-large', secretary, `/meetings/${approved}/minutes?view=large`],
        ['history', secretary, `/meetings/${approved}/history`],
        ['meeting-tasks', secretary, `/meetings/${approved}/tasks`],
        ['tasks', secretary, '/tasks'],
        ['task-new', secretary, '/tasks/new'],
        ['task', secretary, `/tasks/${task}`],
        ['task-edit', secretary, `/tasks/${issued}/edit`],
        ['task-history', secretary, `/tasks/${task}/history`],
        ['unit', office, '/units/1'],
        ['unit-of-secretary', secretary, '/units'],
        ['unit-of-member', member, '/units'],
        ['unit-history', office, '/units/1/history'],
        ['articles', office, '/articles'],
        ['article-draft', recorder, `/meetings/${closed}/article`],
        ['article-history', recorder, `/meetings/${approved}/article/history`],
        ['article-editor', office, `/meetings/${approved}/article`],
        ['portal', null, '/portal'],
        ['portal-article', null, `/portal/articles/${article}`],
        ['portal-search', null, '/portal/search?q=bom'],
        ['portal-search-empty', null, '/portal/search?q=khong+co+gi'],
        ['portal-accessibility', null, '/portal/accessibility'],
        ['account', secretary, '/account'],
        ['administration', administrator, '/administration'],
        ['journal', administrator, '/administration/journal'],
        ['error', secretary, '/meetings/999999'],
    ];
}

/** Lists that other pages ask for: in no frame, so that only their words are looked at. */
export function lists_of({ running }) {
    return [
        ['people', 'bithu.vanhanh', '/meetings/people?name=an'],
        ['suggestions', 'thuky.vanhanh', `/meetings/${running}/suggestions?line=${encodeURIComponent('Thảo: giữ nước ở bể')}`],
    ];
}

/** Answers to changes: name, login, the page whose content stands in them, where it is sent, what is typed, the status. */
export function answers_of({ approved, draft, issued }) {
    const [secretary, office, administrator] = ['bithu.vanhanh', 'vanphong', 'quantri'];
    return [
        ['meeting with faults', secretary, '/meetings/new', '/meetings', { official_title: '', day: '30/2/2027' }, 422],
        ['task with faults', secretary, '/tasks/new', '/tasks', { text: '', deadline: 'chưa rõ' }, 422],
        ['person with faults', office, '/units/2', '/units/2/people', { full_name: 'Tơ', from: '30/2/2026' }, 422],
        ['account with faults', administrator, '/administration', '/administration/accounts', { login: 'Ờ' }, 422],
        ['password with faults', secretary, '/account', '/account/password', { present_password: 'x', password: 'y', repeated: 'z' }, 422],
        ['sign-in with faults', null, '/session', '/session', { login: 'ai-do', password: 'x' }, 422],
        ['task too late', secretary, `/tasks/${issued}`, `/tasks/${issued}/closure`, { verdict: 'done', text: 'đã xong', revision: '0' }, 409],
        ['article too late', office, `/meetings/${approved}/article`, `/meetings/${approved}/article`, { headline: 'Tiêu đề kia', body: 'Chữ kia.', revision: '0' }, 409],
        ['task of an ended session', null, '/session', '/tasks', { text: 'quét sân' }, 401],
        ['token shown once', secretary, '/account', '/account/tokens', { name: 'Bảng điện tử' }, 200],
        ['link shown once', administrator, '/administration', '/administration/accounts/1/password-link', {}, 200],
        ['notice sent', 'bithu.kythuat', `/meetings/${draft}`, `/meetings/${draft}/notice`, {}, 303],
    ];
}

/** What a look is to the browser. */
export const looks = {
    light: { colorScheme: 'light', contrast: null },
    dark: { colorScheme: 'dark', contrast: null },
    high: { colorScheme: 'light', contrast: 'high' },
};

export async function put_on(page, look) {
    const { colorScheme, contrast } = looks[look];
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.evaluate((value) => {
        if (value) document.documentElement.dataset.contrast = value;
        else delete document.documentElement.dataset.contrast;
    }, contrast);
}

/** One signed-in device for each person, made when it is first needed. */
export class Devices {
    #open = new Map();

    constructor(make, sign_in) {
        this.make = make;
        this.sign_in = sign_in;
    }

    async page(login) {
        if (!this.#open.has(login)) {
            const context = await this.make();
            this.#open.set(login, login ? await this.sign_in(context, login) : await context.newPage());
        }
        return this.#open.get(login);
    }

    async close() {
        for (const page of this.#open.values()) await page.context().close();
    }
}
