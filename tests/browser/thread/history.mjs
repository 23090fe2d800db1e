// Step 8: the history reads as sentences in both languages, and the journal proves that nothing was changed.
import assert from 'node:assert/strict';

export async function history(story) {
    const { server, step } = story;
    const { page } = story.secretary;

    await step('8 the history of the meeting is sentences, in Vietnamese and in English', async () => {
        const read = async (language) => {
            await story.secretary.addCookies([{ name: 'language', value: language, url: server.address }]);
            await page.goto(`/meetings/${story.meeting}/history`);
            return page.locator('.history li > div > p:first-child').allInnerTexts();
        };
        const english = await read('en');
        const vietnamese = await read('vi');
        assert.ok(vietnamese.length >= 20, `${vietnamese.length} lines`);
        assert.equal(english.length, vietnamese.length);
        for (const line of [...english, ...vietnamese]) assert.match(line, /^[\p{Lu}“][^_{}]*\s[^_{}]+\s[^_{}]+$/u, `“${line}” is no sentence`);
        assert.equal(english.filter((line) => vietnamese.includes(line)).length, 0);
    });

    await step('8 verify accepts the journal', async () => {
        await server.halt();
        const checked = server.run('journal verify');
        assert.equal(checked.status, 0, checked.output);
        story.head = /head (\d+:[0-9a-f]+)/.exec(checked.output)[1];
        assert.equal(server.run('journal verify', '--head', story.head).status, 0);
    });

    await step('8 verify refuses a head that the journal never had', async () => {
        const [number, digest] = story.head.split(':');
        const another = (digest[0] === '0' ? '1' : '0') + digest.slice(1);
        for (const wrong of [`${number}:${another}`, `${Number(number) + 1}:${digest}`]) {
            const checked = server.run('journal verify', '--head', wrong);
            assert.equal(checked.status, 1, checked.output);
            assert.match(checked.output, /\p{L}{2,} \p{L}{2,} \p{L}{2,}/u);
        }
    });

    await step('8 verify refuses it after one byte was changed', async () => {
        const number = server.sql('SELECT number FROM journal WHERE payload LIKE \'%giao ca%\' ORDER BY number LIMIT 1');
        const change = (from, to) => server.sql(`UPDATE journal SET payload = replace(payload, '${from}', '${to}') WHERE number = ${number}`);
        change('giao ca', 'giao cá');
        const checked = server.run('journal verify');
        assert.equal(checked.status, 1);
        assert.match(checked.output, new RegExp(`\\b${number}\\b`));
        change('giao cá', 'giao ca');
        assert.equal(server.run('journal verify').status, 0);
    });
}
