// Sessions: tokens of another one, one that ended while a form was filled in, somebody who holds the same office next door.
import assert from 'node:assert/strict';
import { Client, token_in, words_of } from '../client.mjs';

export async function sessions({ server, secretary, recorder, meeting, fields, refused, step }) {
    await step('a form token of another session', async () => {
        await refused(403, /./, () => secretary.post('/meetings', { ...fields(), csrf: recorder.token }));
        await refused(403, /./, () => secretary.post('/meetings', { ...fields(), csrf: '' }));
    });

    await step('on every kind of change, and what was typed can be copied', async () => {
        const texts = { text: 'Gõ ở phiên này', reason: 'Gõ ở phiên này', line: 'Gõ ở phiên này', name: 'Gõ ở phiên này', headline: 'Gõ ở phiên này' };
        for (const path of [`/meetings/${meeting}/entries`, `/meetings/${meeting}/attendance/1`, `/meetings/1/sentences`, '/meetings/1/article', '/tasks', '/account/tokens', '/units/1/units']) {
            const answer = await refused(403, /./, () => secretary.post(path, { ...texts, csrf: recorder.token }));
            assert.ok(answer.text.includes('>Gõ ở phiên này</pre>'), path);
        }
    });

    await step('a request from another site', async () => {
        await refused(403, /./, () => secretary.post('/meetings', fields(), { origin: 'https://example.org' }));
        await refused(403, /./, () => secretary.post('/meetings', fields(), { 'sec-fetch-site': 'cross-site' }));
    });

    await step('the secretary next door finds no such meeting', async () => {
        const neighbour = await Client.signed_in(server, 'bithu.kythuat');
        for (const path of ['', '/edit', '/record', '/minutes', '/tasks', '/history', '/sheet']) {
            const answer = await neighbour.get(`/meetings/1${path}`);
            assert.ok([403, 404].includes(answer.status), `/meetings/1${path}: ${answer.status}`);
        }
        for (const path of ['notice', 'cancellation', 'everybody', 'entries', 'closing', 'approval', 'article'])
            await refused(404, /./, () => neighbour.post(`/meetings/2/${path}`, { line: 'Ghi chú: x', headline: 'Tin', body: 'Bài', revision: '1' }).then(as_not_found));
    });

    await step('a session that ended while a form was filled in: what was typed comes back', async () => {
        const tired = await Client.signed_in(server, 'bithu.vanhanh');
        const form = fields({ official_title: 'Gõ dở thì hết phiên', room: 'Phòng “số 2”', sources: 'Dòng một; A; 2024\nDòng hai; B; 2025' });
        const token = tired.token;
        const ended = await tired.post('/session/end', {});
        assert.equal(ended.status, 303);
        delete tired.cookies.session;
        tired.token = undefined;
        const asked = await refused(401, /./, () => tired.post('/meetings', { ...form, csrf: token }));
        const kept = /name="kept" value="([^"]*)"/.exec(asked.text)?.[1];
        assert.ok(kept, 'nothing is kept');
        const back = await tired.post('/session', { csrf: token_in(asked.text), kept, login: 'bithu.vanhanh', password: server.password });
        const shown = back.status === 303 ? await tired.get(back.location) : back;
        for (const typed of ['Gõ dở thì hết phiên', 'Phòng “số 2”', 'Dòng hai; B; 2025']) assert.ok(words_of(shown.text).includes(typed), `“${typed}” is not in: ${words_of(shown.text).slice(0, 500)}`);
        const resent = Object.fromEntries([...shown.text.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(([, name, value]) => [name, value.replace(/&quot;/g, '"')]));
        const made = await tired.post('/meetings', resent);
        assert.equal(made.status, 303, words_of(made.text).slice(0, 400));
        const number = /\/meetings\/(\d+)/.exec(made.location)[1];
        assert.equal(server.sql(`SELECT count(*) FROM meeting WHERE id = ${number} AND official_title = 'Gõ dở thì hết phiên' AND sources LIKE '%Dòng hai%2025%'`), '1');
    });

    await step('the editor with its pictures: the texts come back, the files are asked for again', async () => {
        const tired = await Client.signed_in(server, 'bithu.vanhanh');
        const part = (name, content) => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${content}\r\n`;
        const body = part('csrf', tired.token) + part('headline', 'Tin gõ dở') + part('body', 'Đoạn một\r\nĐoạn hai') +
            '--b\r\nContent-Disposition: form-data; name="new_pictures"; filename="a.png"\r\n\r\nPNG\r\n--b--\r\n';
        await tired.post('/session/end', {});
        delete tired.cookies.session;
        tired.token = undefined;
        const asked = await refused(401, /./, () => tired.send('POST', '/meetings/1/article/pictures', body, { 'content-type': 'multipart/form-data; boundary=b', accept: 'text/html' }));
        const kept = /name="kept" value="([^"]*)"/.exec(asked.text)?.[1];
        const shown = await tired.post('/session', { csrf: token_in(asked.text), kept, login: 'bithu.vanhanh', password: server.password });
        for (const typed of ['Tin gõ dở', 'Đoạn một Đoạn hai', 'cần chọn lại tệp']) assert.ok(words_of(shown.text).includes(typed), `“${typed}” is not in: ${words_of(shown.text).slice(0, 500)}`);
        assert.match(shown.text, /action="\/meetings\/1\/article\/pictures" class="form" enctype="multipart\/form-data"/);
    });

    await step('what somebody typed is not given to somebody else', async () => {
        const tired = await Client.signed_in(server, 'bithu.vanhanh');
        const token = tired.token;
        await tired.post('/session/end', {});
        delete tired.cookies.session;
        tired.token = undefined;
        const asked = await tired.post('/meetings', { ...fields({ official_title: 'Chỉ của bí thư' }), csrf: token });
        const kept = /name="kept" value="([^"]*)"/.exec(asked.text)[1];
        assert.ok(!Buffer.from(kept, 'base64url').includes('Chỉ của bí thư'));
        const other = new Client(server);
        const back = await other.post('/session', { csrf: '', kept, login: 'dangvien.vanhanh', password: server.password });
        const shown = back.status === 303 ? await other.get(back.location) : back;
        assert.ok(!shown.text.includes('Chỉ của bí thư'));
    });

    await step('wrong passwords are refused in the same words and slowed down', async () => {
        const guesser = new Client(server);
        const guess = (login) => guesser.post('/session', { login, password: 'sai-mật-khẩu' });
        const [known, unknown] = [await guess('dangvien2.vanhanh'), await guess('khong.co.ai')];
        assert.equal(known.status, unknown.status);
        assert.equal(words_of(known.text).replace(/dangvien2.vanhanh/g, ''), words_of(unknown.text).replace(/khong.co.ai/g, ''));
        let last = known;
        for (let tries = 0; tries < 12 && last.status !== 429; tries++) last = await guess('dangvien2.vanhanh');
        assert.equal(last.status, 429, words_of(last.text));
    });
}

const as_not_found = (answer) => ({ ...answer, status: [403, 404, 409].includes(answer.status) ? 404 : answer.status });
