// What is typed into fields.
import assert from 'node:assert/strict';
import { words_of } from '../client.mjs';

const typed_again = (html, text) => html.includes(`>${text}</textarea>`) || html.includes(`value="${text}"`);

/** The form that holds what was typed, as a browser sends it once the damaged characters are deleted. */
function mended(html) {
    const section = /<section class="typed-again"[\s\S]*?<\/section>/.exec(html)[0];
    const plain = (text) => text.replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
    const fields = [...section.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"|<textarea [^>]*name="([^"]*)"[^>]*>([^<]*)/g)];
    return fields.map(([, hidden, value, name, text]) => [hidden ?? name, plain(value ?? text).replace(/ ?\ufffd/g, '')]);
}

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

    await step('U+0000 and invalid UTF-8: what can be read comes back, to be mended and sent', async () => {
        const form = { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' };
        const page = await refused(422, /./, () => secretary.post('/meetings', fields({ official_title: 'Có ký tự \u0000 ở giữa', room: 'Phòng <b>họp</b>' })));
        assert.ok(page.text.includes('>Có ký tự \ufffd ở giữa</textarea>'), words_of(page.text).slice(0, 500));
        assert.ok(page.text.includes('>Phòng &lt;b&gt;họp&lt;/b&gt;</textarea>'));
        const body = `${new URLSearchParams({ ...fields(), csrf: secretary.token })}`.replace('official_title=', 'official_title=%C3%28%FF');
        const damaged = await refused(422, /./, () => secretary.send('POST', '/meetings', body, form));
        assert.ok(damaged.text.includes('>\ufffd(\ufffdSinh hoạt thường kỳ tháng 12</textarea>'));
        const line = await refused(422, /./, () => recorder.post(`/meetings/${meeting}/entries`, { line: 'Ghi chú \u0000', kind: 'note' }));
        assert.ok(line.text.includes('>Ghi chú \ufffd</textarea>'));
        const raw = Buffer.concat([Buffer.from(`csrf=${recorder.token}&kind=note&line=`), Buffer.from([0xff, 0xfe])]);
        await refused(422, /./, () => recorder.send('POST', `/meetings/${meeting}/entries`, raw, form));
        const made = await secretary.post('/meetings', mended(page.text));
        assert.equal(made.status, 303, words_of(made.text).slice(0, 400));
        assert.equal(server.sql(`SELECT official_title FROM meeting WHERE id = ${/\/meetings\/(\d+)/.exec(made.location)[1]}`), 'Có ký tự ở giữa');
    });

    await step('codes and numbers that nobody can choose', async () => {
        await refused(422, /./, () => secretary.post('/meetings', fields({ kind: 'party' })));
        await refused(422, /./, () => secretary.post('/meetings', fields({ 'agenda.0.minutes': '99999999999999999999' })));
        await refused(422, /./, () => secretary.post('/meetings', fields({ chair: '999999' })));
    });
}
