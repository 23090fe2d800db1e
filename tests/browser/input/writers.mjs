// Votes and revisions: what two people write at once, and what does not fit the roll.
import assert from 'node:assert/strict';
import { words_of } from '../client.mjs';

export async function writers({ server, secretary, recorder, meeting, fields, refused, step }) {
    const record = `/meetings/${meeting}/record`;
    const entries = `/meetings/${meeting}/entries`;
    let present = 0;

    await step('the recorder begins and calls everybody', async () => {
        assert.equal((await recorder.post(`/meetings/${meeting}/start`, { at: '08:00' })).status, 303);
        assert.equal((await recorder.post(`/meetings/${meeting}/everybody`, {})).status, 303);
        present = JSON.parse((await recorder.json(record)).text).roll.entitled_present;
        assert.ok(present > 5);
    });

    await step('a vote of more than those present, by line and by form', async () => {
        const line = `${present} 1 0`;
        const answer = await refused(422, new RegExp(`\\b${present}\\b`), () => recorder.post(entries, { line, kind: 'vote' }));
        assert.ok(answer.text.includes(`>${line}</textarea>`), 'the line is not in the answer');
        const form = await refused(422, /./, () => recorder.post(entries, { kind: 'vote', in_favour: String(present + 1), against: '0', other: '0', question: 'Thông qua' }));
        assert.ok(form.text.includes('value="Thông qua"'));
        await refused(422, /./, () => recorder.post(entries, { kind: 'vote', in_favour: '-1', against: '0', other: '0' }));
    });

    await step('two who correct one entry: the second sees both texts and loses nothing', async () => {
        const made = await recorder.post(entries, { line: 'Nội dung ban đầu', kind: 'note' });
        const entry = /entry-(\d+)/.exec(made.location)[1];
        const revision = /name="revision" value="(\d+)"/.exec((await recorder.get(`${entries}/${entry}/edit`)).text)[1];
        const correction = (text) => ({ kind: 'note', text, revision, happened: '08:10', agenda_item: item_of(server, entry) });
        assert.equal((await recorder.post(`${entries}/${entry}`, correction('Người thứ nhất sửa'))).status, 303);
        const answer = await refused(409, /./, () => recorder.post(`${entries}/${entry}`, correction('Người thứ hai sửa')));
        for (const text of ['Người thứ nhất sửa', 'Người thứ hai sửa']) assert.ok(words_of(answer.text).includes(text), `“${text}” is not shown`);
        const again = { ...correction('Người thứ hai sửa'), revision: /name="revision" value="(\d+)"/.exec(answer.text)[1] };
        assert.equal((await recorder.post(`${entries}/${entry}`, again)).status, 303);
    });

    await step('a stale form of the meeting shows both texts', async () => {
        const made = await secretary.post('/meetings', fields({ official_title: 'Hai người cùng sửa' }));
        const location = made.location.replace(/#.*/, '');
        const [, revision] = /name="revision" value="(\d+)"/.exec((await secretary.get(`${location}/edit`)).text);
        const form = (room) => fields({ official_title: 'Hai người cùng sửa', revision, room });
        assert.equal((await secretary.post(location, form('Phòng thứ nhất'))).status, 303);
        const answer = await refused(409, /Phòng thứ nhất/, () => secretary.post(location, form('Phòng thứ hai')));
        assert.ok(answer.text.includes('value="Phòng thứ hai"'));
    });

    await step('two people write at once, each in a session of their own: every line once, in one order', async () => {
        const lines = Array.from({ length: 24 }, (_, index) => `Dòng số ${index + 1} của hai người ghi`);
        const answers = await Promise.all(lines.map((line, index) => (index % 2 ? recorder : secretary).post(entries, { line, kind: 'note' })));
        assert.deepEqual([...new Set(answers.map((answer) => answer.status))], [303]);
        const texts = JSON.parse((await recorder.json(record)).text).entries.map((one) => one.entry_text);
        const kept = texts.filter((text) => /hai người ghi/.test(text));
        assert.deepEqual([...kept].sort(), [...lines].sort());
        const writers = server.sql(`SELECT count(DISTINCT json_extract(actor, '$.person')) FROM journal WHERE payload LIKE '%hai người ghi%'`);
        assert.equal(writers, '2');
        assert.equal(server.run('journal verify').status, 0);
    });
}

const item_of = (server, entry) => server.sql(`SELECT agenda_item FROM entry WHERE id = ${entry}`);
