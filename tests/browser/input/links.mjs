// Personal links: guessed, changed, revoked, and used where they do not belong.
import assert from 'node:assert/strict';
import { Client } from '../client.mjs';

export async function links({ server, secretary, refused, step }) {
    const nobody = new Client(server);
    const open = Number(server.sql('SELECT id FROM meeting WHERE state = \'draft\' ORDER BY id DESC LIMIT 1'));
    let link = '';
    let person = 0;

    await step('a notice gives links', async () => {
        assert.equal((await secretary.post(`/meetings/${open}/notice`, {})).status, 303);
        const { invited } = JSON.parse((await secretary.json(`/meetings/${open}`)).text);
        link = new URL(invited.at(-1).invited_link, server.address).pathname;
        person = invited.at(-1).invited_person;
        assert.equal((await nobody.get(link)).status, 200);
    });

    await step('a link that was guessed or changed', async () => {
        for (const wrong of [link.slice(0, -1) + (link.endsWith('A') ? 'B' : 'A'), link.replace(/\d+/, (number) => Number(number) + 1), '/r/1', '/r/1-', `${link}x`])
            assert.equal((await nobody.get(wrong)).status, 404, wrong);
        await refused(404, /./, () => nobody.post(`${link}x`, { reply: 'yes_room' }));
    });

    await step('no without a reason keeps the choice', async () => {
        const answer = await refused(422, /lý do/i, () => nobody.post(link, { reply: 'no' }));
        assert.match(answer.text, /value="no" checked/);
    });

    await step('a link opens nothing but its notice', async () => {
        for (const path of [`/meetings/${open}`, `/meetings/${open}/record`, `/meetings/${open}/minutes`, '/'])
            assert.equal((await nobody.get(path)).status, 303, path);
        const other = server.sql(`SELECT id FROM meeting WHERE id <> ${open} AND state = 'convened' LIMIT 1`);
        await refused(401, /đăng nhập/i, () => nobody.post(`/meetings/${other}/reply`, { reply: 'yes_room' }));
        await refused(401, /đăng nhập/i, () => nobody.post(`/meetings/${open}/reply`, { reply: 'yes_room' }));
        await refused(404, /./, () => nobody.post(`${link}/reply`, { reply: 'yes_room' }));
    });

    await step('in the browser of the secretary next door it is still its holder who answers, and nothing more opens', async () => {
        const neighbour = await Client.signed_in(server, 'bithu.kythuat');
        const long = 'Trực ban '.repeat(50).trim();
        const answer = await refused(422, /300/, () => neighbour.post(link, { reply: 'no', reason: long }));
        assert.ok(answer.text.includes(long), 'the reason is not in the answer');
        assert.equal((await neighbour.post(link, { reply: 'no', reason: 'Trực ban' })).status, 303);
        assert.equal(JSON.parse((await secretary.json(`/meetings/${open}`)).text).invited.find((one) => one.invited_person === person).invited_reason, 'Trực ban');
        assert.equal((await neighbour.get(`/meetings/${open}`)).status, 404);
        const kept = await refused(404, /./, () => neighbour.post(`/meetings/${open}/reply`, { reply: 'no', reason: 'Lý do gõ ở đây' }));
        assert.ok(kept.text.includes('>Lý do gõ ở đây</pre>'));
    });

    await step('a revoked link, and the new one in its place', async () => {
        assert.equal((await secretary.post(`/meetings/${open}/links/${person}/renewal`, {})).status, 303);
        assert.equal((await nobody.get(link)).status, 404);
        await refused(404, /./, () => nobody.post(link, { reply: 'yes_room' }));
        const { invited } = JSON.parse((await secretary.json(`/meetings/${open}`)).text);
        const fresh = new URL(invited.find((one) => one.invited_person === person).invited_link, server.address).pathname;
        assert.notEqual(fresh, link);
        assert.equal((await nobody.post(fresh, { reply: 'yes_remote' })).status, 303);
    });
}
