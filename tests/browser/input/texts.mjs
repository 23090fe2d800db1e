// What is typed into fields.
import assert from 'node:assert/strict';
import { words_of } from '../client.mjs';

const typed_again = (html, text) => html.includes(`>${text}</textarea>`) || html.includes(`value="${text}"`);

export async function texts({ server, secretary, recorder, meeting, fields, refused, step }) {
    await step('a title of 5,000 characters', async () => {
        const long = 'Thảo luận về sổ giao ca '.repeat(210).trim();
        const answer = await refused(422, /1[.,]?000/, () => secretary.post('/meetings', fields({ official_title: long })));
        assert.ok(typed_again(answer.text, long), 'what was typed is not in the answer');
    });

    await step('the 30th of February', async () => {
        const answer = await refused(422, /ngày/i, () => secretary.post('/meetings', fields({ day: '30/2/2027' })));
        assert.ok(typed_again(answer.text, '30/2/2027'));
        assert.ok(typed_again(answer.text, 'Sinh hoạt thường kỳ tháng 12'));
    });

    await step('an end before the beginning, no chair, no agenda', async () => {
        await refused(422, /./, () => secretary.post('/meetings', fields({ planned_end: '07:00' })));
        await refused(422, /./, () => secretary.post('/meetings', fields({ chair: '' })));
        await refused(422, /./, () => secretary.post('/meetings', fields({ 'agenda.0.title': '' })));
    });

    await step('a title with nested quotation marks, tags and entities is kept as it is', async () => {
        const official_title = 'Nói đi đôi với “làm” theo "nếp \'mới\'" <b>&amp; hơn</b> {{title}} [[Desk]]';
        const made = await secretary.post('/meetings', fields({ official_title }));
        assert.equal(made.status, 303);
        const page = await secretary.get(made.location);
        assert.ok(words_of(page.text).includes(official_title) || page.text.includes('&lt;b&gt;&amp;amp; hơn&lt;/b&gt; {{title}} [[Desk]]'), words_of(page.text).slice(0, 300));
        assert.equal(JSON.parse((await secretary.json(made.location)).text).head.heading, official_title);
    });

    await step('decomposed letters are stored composed', async () => {
        const made = await secretary.post('/meetings', fields({ official_title: 'Giữ nước mùa khô'.normalize('NFD') }));
        assert.equal(made.status, 303);
        const number = /\/meetings\/(\d+)/.exec(made.location)[1];
        assert.equal(server.sql(`SELECT official_title FROM meeting WHERE id = ${number}`), 'Giữ nước mùa khô'.normalize('NFC'));
    });

    await step('U+0000 and invalid UTF-8', async () => {
        await refused(422, /./, () => secretary.post('/meetings', fields({ official_title: 'Có ký tự \u0000 ở giữa' })));
        const body = `${new URLSearchParams({ ...fields(), csrf: secretary.token })}`.replace('official_title=', 'official_title=%C3%28%FF');
        await refused(422, /./, () => secretary.send('POST', '/meetings', body, { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' }));
        await refused(422, /./, () => recorder.post(`/meetings/${meeting}/entries`, { line: 'Ghi chú \u0000', kind: 'note' }));
        const raw = Buffer.concat([Buffer.from(`csrf=${recorder.token}&kind=note&line=`), Buffer.from([0xff, 0xfe])]);
        await refused(422, /./, () => recorder.send('POST', `/meetings/${meeting}/entries`, raw, { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' }));
    });

    await step('codes and numbers that nobody can choose', async () => {
        await refused(422, /./, () => secretary.post('/meetings', fields({ kind: 'party' })));
        await refused(422, /./, () => secretary.post('/meetings', fields({ 'agenda.0.minutes': '99999999999999999999' })));
        await refused(422, /./, () => secretary.post('/meetings', fields({ chair: '999999' })));
    });
}
