// Step 5: the meeting is closed; its minutes are corrected, approved by both, and locked.
import assert from 'node:assert/strict';
import { follow } from '../browser.mjs';
import { lines, meeting } from './facts.mjs';

const corrected = 'Các ý kiến thảo luận đều tập trung vào việc ghi sổ giao ca.';

/** The program asks before it locks. */
async function approve(page) {
    await page.click('#approve');
    await page.locator('#confirm[open]').waitFor();
    await follow(page, '#confirm [value=yes]');
}

export async function minutes(story) {
    const { server, step } = story;
    const address = `/meetings/${story.meeting}/minutes`;
    const page = story.recorder.page;
    let signed = '';

    await step('5 closing asks once and leads to the minutes', async () => {
        await page.fill('#close-at', '09:40');
        await page.click('#close-meeting');
        await page.locator('#confirm[open]').waitFor();
        await follow(page, '#confirm [value=yes]');
        assert.equal(new URL(page.url()).pathname, address);
    });

    await step('5 the minutes say in sentences what was typed', async () => {
        const text = (await page.locator('.paper').innerText()).replace(/\s+/g, ' ');
        for (const fact of [meeting.official_title, meeting.room, lines.contribution, lines.outcome, lines.asked, lines.deadline])
            assert.ok(text.toLowerCase().includes(fact.toLowerCase()), `“${fact}” is not in the minutes:\n${text}`);
        for (const absent of story.absent) assert.ok(text.includes(absent), `${absent} is not among the absent:\n${text}`);
        assert.doesNotMatch(text, /\.\.|,,| \.|“”|undefined|null/);
        assert.equal(await page.locator('.paper .label + .sentence').evaluateAll((all) => all.filter((one) => one.textContent.trim() === '').length), 0);
    });

    await step('5 a sentence is corrected by hand', async () => {
        const before = await page.locator('.paper').innerText();
        await page.locator('.paper .sentence:has(+ .correct)').nth(2).click();
        await follow(page, '.paper .current + .correct');
        const stood = await page.inputValue('#text');
        assert.ok(before.includes(stood), `the form shows “${stood}”`);
        await page.fill('#text', corrected);
        await follow(page, '#correct button.primary');
        assert.ok((await page.locator('.paper .corrected').allInnerTexts()).includes(corrected));
    });

    await step('5 recorder and chair approve, and the text is locked', async () => {
        await approve(page);
        assert.equal(await page.locator('.paper-foot').count(), 0);
        const chair = story.secretary.page;
        await chair.goto('/');
        await follow(chair, chair.locator('.work-row', { hasText: meeting.short_title }).locator('a.button'));
        signed = server.sql('SELECT number || \' \' || digest FROM journal_head');
        await approve(chair);
        assert.equal(await chair.locator('.paper a.correct').count(), 0);
        assert.ok((await chair.locator('.paper').innerText()).includes(corrected));
    });

    await step('5 the footer carries the journal\'s head', async () => {
        await page.reload();
        const foot = await page.locator('.paper-foot').innerText();
        const [number, digest] = signed.split(' ');
        const [, shown_number, shown_digest] = /(\d+) · ([0-9a-f-]+)/.exec(foot) ?? [];
        assert.ok(Number(shown_number) >= Number(number), foot);
        const stored = server.sql(`SELECT digest FROM journal WHERE number = ${shown_number}`);
        assert.ok(stored.startsWith(shown_digest.replaceAll('-', '')), `${foot} is not ${stored}`);
        assert.ok(digest.length >= 32);
    });

    await step('5 printed, only the paper is left', async () => {
        await page.emulateMedia({ media: 'print' });
        const seen = await page.evaluate(() => ['.top', '.tabs', '.steps', '.entry', '.heading-acts', 'a.correct']
            .filter((selector) => [...document.querySelectorAll(selector)].some((one) => one.checkVisibility())));
        const paper = await page.locator('.paper').isVisible();
        await page.emulateMedia({ media: 'screen' });
        assert.deepEqual(seen, []);
        assert.ok(paper);
    });
}
