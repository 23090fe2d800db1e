// Requests as such: repeated, too large, of the wrong kind.
import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { new_id } from '../client.mjs';

export async function requests({ server, secretary, recorder, meeting, fields, refused, step }) {
    const entries = `/meetings/${meeting}/entries`;
    const count = (table) => Number(server.sql(`SELECT count(*) FROM ${table}`));

    await step('the same request twice gets the first answer and makes one row', async () => {
        const form = fields({ official_title: 'Một lần thôi' });
        const [before, first] = [count('meeting'), await secretary.post('/meetings', form)];
        const second = await secretary.post('/meetings', form);
        assert.deepEqual([first.status, second.status], [303, 303]);
        assert.equal(second.location, first.location);
        assert.equal(count('meeting'), before + 1);
        const line = { line: 'Giải lao mười phút', kind: 'note', client_id: new_id() };
        const rows = count('entry');
        const lines = await Promise.all([1, 2, 3, 4].map(() => recorder.post(entries, line)));
        assert.equal(new Set(lines.map((answer) => answer.location)).size, 1, lines.map((answer) => answer.status).join());
        assert.equal(count('entry'), rows + 1);
    });

    await step('the same id with something else typed is refused', async () => {
        const client_id = new_id();
        assert.equal((await recorder.post(entries, { line: 'Nghỉ trưa', kind: 'note', client_id })).status, 303);
        await refused(409, /./, () => recorder.post(entries, { line: 'Nghỉ chiều', kind: 'note', client_id }));
    });

    await step('a body of 100 MB is refused in words', async () => {
        const before = count('journal');
        const head = `POST /meetings HTTP/1.1\r\nHost: ${new URL(server.address).host}\r\nAccept: text/html\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ${100 << 20}\r\n\r\n`;
        const answer = await talk(server, [head, Buffer.alloc(1 << 20, 'a')]);
        assert.match(answer, /^HTTP\/1\.1 413 /);
        assert.match(answer.slice(answer.indexOf('\r\n\r\n')), /\p{L}{2,} \p{L}{2,} \p{L}/u);
        assert.equal(count('journal'), before);
    });

    await step('a head without end, and one that is no HTTP', async () => {
        assert.match(await talk(server, [`GET / HTTP/1.1\r\nX: ${'a'.repeat(100_000)}\r\n\r\n`]), /^HTTP\/1\.1 431 /);
        assert.match(await talk(server, ['CHÀO\r\n\r\n']), /^HTTP\/1\.1 400 |^$/);
    });

    await step('unknown addresses, methods and types', async () => {
        assert.equal((await secretary.get('/meetings/999999')).status, 404);
        assert.equal((await secretary.get('/meetings/abc')).status, 404);
        assert.equal((await secretary.get('/không-có')).status, 404);
        assert.equal((await secretary.send('DELETE', '/meetings')).status, 405);
        await refused(422, /./, () => secretary.send('POST', '/meetings', '{"unit": ', { 'content-type': 'application/json', accept: 'application/json', 'x-csrf-token': secretary.token }));
    });
}

/** What the server says to these bytes, until it closes or is silent for a second. */
function talk(server, parts) {
    return new Promise((done) => {
        const socket = connect(Number(new URL(server.address).port), '127.0.0.1');
        let heard = '';
        const end = () => {
            socket.destroy();
            done(heard);
        };
        socket.setTimeout(2_000, end);
        socket.on('data', (bytes) => (heard += bytes));
        socket.on('error', end);
        socket.on('close', end);
        for (const part of parts) socket.write(part);
    });
}
