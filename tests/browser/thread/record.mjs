// Step 4: the roll and the record on one screen; a second browser follows, also after it was cut off.
import assert from 'node:assert/strict';
import { Cable } from '../cable.mjs';
import { device, follow, sign_in } from '../browser.mjs';
import { Client } from '../client.mjs';
import { call, choose_kind, entitled, entry_texts, go_to_item, goes_live, shows, write } from '../recording.mjs';
import { lines, meeting } from './facts.mjs';

export async function record(story) {
    const { server, browser, step } = story;
    const { names } = server;
    const address = `/meetings/${story.meeting}/record`;
    const cable = await Cable.lay(server);
    let page, follower;

    await step('4 the recorder opens the record and begins the meeting', async () => {
        story.recorder = await device(browser, server);
        page = story.recorder.page = await sign_in(story.recorder, server, 'thuky.vanhanh', address);
        assert.equal(new URL(page.url()).pathname, address);
        await page.fill('#start-at', '08:00');
        await follow(page, 'form[action$="/start"] button');
        await goes_live(page);
        assert.match(await page.locator('.clock').textContent(), /^08:/);
    });

    await step('4 the roll has four states, a late arrival and a head count', async () => {
        const others = await page.locator('#roll li[id^=person-] summary').allInnerTexts();
        const called = others.map((one) => one.split('·')[0].trim()).filter((one) => !Object.values(names).includes(one));
        const [remote, late, excused, , missing] = called;
        await call(page, remote, (person) => person.locator('button[value=present_remote]').click());
        await call(page, late, async (person) => {
            await person.locator('input[name=arrived]').fill('08:20');
            await person.locator('button[value=present_in_room]').click();
        });
        await call(page, excused, async (person) => {
            await person.locator('input[name=reason]').fill('đi công tác');
            await person.locator('button[value=absent_with_reason]').click();
        });
        await call(page, missing, (person) => person.locator('button[value=absent_without_reason]').click());
        const before = await page.locator('#roll').innerHTML();
        await page.click('#call-everybody');
        await page.waitForFunction((old) => document.querySelector('#roll').innerHTML !== old, before);
        await page.locator('#roll > details summary').click();
        await page.fill('#head-present', '3');
        await page.press('#head-present', 'Enter');
        await page.locator('#roll .roll-groups', { hasText: ': 3' }).waitFor();
        assert.equal(await page.locator('#call-everybody').count(), 0);
        const { roll } = await (await story.recorder.request.get(address, { headers: { accept: 'application/json' } })).json();
        const called_in = (group) => roll[group].map((one) => one.roll_name);
        assert.deepEqual(called_in('remote'), [remote]);
        assert.deepEqual([called_in('excused'), roll.excused[0].roll_reason], [[excused], 'đi công tác']);
        assert.deepEqual(called_in('missing'), [missing]);
        assert.equal(roll.room.find((one) => one.roll_name === late).roll_arrived, '08:20');
        story.absent = [excused, missing];
    });

    await step('4 what is typed about a person stays while the roll changes under it', async () => {
        const row = page.locator('#roll li', { hasText: '08:20' });
        const id = await row.getAttribute('id');
        await row.locator('summary').click();
        await page.locator(`#${id} input[name=reason]`).fill('về sớm vì');
        const elsewhere = await Client.signed_in(server, 'thuky.vanhanh');
        assert.equal((await elsewhere.post(`/meetings/${story.meeting}/head-counts`, { label: 'đại biểu', present: '4' })).status, 303);
        await page.locator('#roll .roll-groups', { hasText: ': 4' }).waitFor();
        assert.equal(await page.inputValue(`#${id} input[name=reason]`), 'về sớm vì');
        assert.equal(await page.locator(`#${id} details`).getAttribute('open'), '');
        await row.locator('summary').click();
    });

    await step('4 a second browser follows the record', async () => {
        story.chair = await device(browser, server, { baseURL: cable.address });
        follower = story.chair.page = await sign_in(story.chair, server, 'bithu.vanhanh', address);
        await goes_live(follower);
    });

    await step('4 a name in front makes a contribution, seen at once by both', async () => {
        await go_to_item(page, meeting.discussion);
        await write(page, `${names['dangvien.vanhanh']} cho rằng ${lines.contribution}`, lines.contribution);
        await shows(follower, lines.contribution);
        const head = await page.locator('#record > .entry', { hasText: lines.contribution }).locator('.entry-head').innerText();
        assert.ok(head.includes(names['dangvien.vanhanh']), head);
    });

    await step('4 the kinds are reachable by buttons', async () => {
        await choose_kind(page, 'outcome');
        await write(page, lines.outcome);
        await shows(follower, lines.outcome);
    });

    await step('4 a report with points is written in the form of all fields', async () => {
        await follow(page, `a[href$="/entries/new"]`);
        await page.selectOption('#kind', 'report');
        await page.locator('#agenda_item').selectOption({ index: 1 });
        await page.selectOption('#speaker', { label: await page.locator('#speaker option', { hasText: names['phobithu.vanhanh'] }).first().innerText() });
        await page.fill('#text', lines.report);
        await page.fill('#points', 'thay phớt hai máy trước mùa khô\nghi mực nước bể hút mỗi giờ');
        await follow(page, 'form.form button.primary');
        await shows(page, lines.report);
        assert.equal(await page.locator('.entry-points').first().locator('li').count(), 2);
        await shows(follower, lines.report);
    });

    await step('4 a browser that was cut off comes back with all entries, in order, none twice', async () => {
        cable.cut();
        await follower.locator('[data-stream-state].lost').waitFor({ timeout: 15_000 });
        for (const line of lines.missed) {
            await choose_kind(page, 'note');
            await write(page, line);
        }
        cable.mend();
        for (const line of lines.missed) await shows(follower, line);
        await goes_live(follower);
        assert.deepEqual(await entry_texts(follower).then(without_acts), await entry_texts(page).then(without_acts));
    });

    await step('4 a vote of more than those present is refused in words and stays in the line', async () => {
        await go_to_item(page, await page.locator('#agenda li').nth(3).locator('div').innerText().then((text) => text.split('. ').pop()));
        const present = await entitled(page);
        assert.ok(present > 5, `${present} entitled`);
        await choose_kind(page, 'vote');
        await page.fill('#line', `${present + 1} 0 0`);
        await page.press('#line', 'Enter');
        await page.waitForFunction(() => document.querySelector('[data-quick-message]').textContent.trim() !== '');
        assert.match(await page.locator('[data-quick-message]').innerText(), new RegExp(String(present)));
        assert.equal(await page.inputValue('#line'), `${present + 1} 0 0`);
        assert.equal(await page.locator('#record > .entry', { hasText: `${present + 1} ` }).count(), 0);
    });

    await step('4 a vote that adds up is written with those entitled', async () => {
        const present = await entitled(page);
        await page.fill('#line', '');
        await choose_kind(page, 'vote');
        await page.locator('#line').pressSequentially(`${present - 1} 0 1`);
        await page.locator('[role=option]').first().waitFor();
        await page.press('#line', 'Enter');
        await page.waitForFunction(() => document.querySelector('#line').value === '');
        const vote = follower.locator('#record > .entry', { has: follower.locator('.entry-text b') }).first();
        await vote.waitFor();
        assert.deepEqual(await vote.locator('.entry-text b').allInnerTexts(), [String(present - 1), '0', '1']);
    });

    await step('4 the conclusion takes a sentence that asks', async () => {
        while ((await page.locator('#next-item').count()) > 0 && !(await is_running(page, 4))) await next(page);
        await choose_kind(page, 'conclusion');
        const asked = `đề nghị đồng chí ${names['dangvien.vanhanh']} ${lines.asked} trước ngày ${lines.deadline}`;
        await write(page, asked, lines.asked);
        await shows(follower, lines.asked);
    });

    await step('4 lines typed while the recorder\'s network is away are sent in order', async () => {
        await story.recorder.setOffline(true);
        for (const line of ['giải lao mười phút', 'tiếp tục lúc mười lăm giờ hai mươi']) {
            await choose_kind(page, 'note');
            await page.fill('#line', line);
            await page.press('#line', 'Enter');
            await page.waitForFunction(() => document.querySelector('#line').value === '');
        }
        await story.recorder.setOffline(false);
        await shows(page, 'tiếp tục lúc mười lăm');
        await shows(follower, 'tiếp tục lúc mười lăm');
        const order = (await entry_texts(follower)).map((text) => (/giải lao/.test(text) ? 1 : /tiếp tục lúc/.test(text) ? 2 : 0)).filter(Boolean);
        assert.deepEqual(order, [1, 2]);
    });

    cable.remove();
    await story.chair?.close();
}

const is_running = (page, index) => page.locator('#agenda li').nth(index).evaluate((item) => item.hasAttribute('aria-current'));

async function next(page) {
    const before = await page.locator('#agenda').innerHTML();
    await page.click('#next-item');
    await page.waitForFunction((old) => document.querySelector('#agenda').innerHTML !== old, before);
}

/** What both see: the recorder's entries have a link to correct them. */
const without_acts = (texts) => texts.map((text) => text.replace(/ (Sửa|Correct)( .*)?$/, ''));
