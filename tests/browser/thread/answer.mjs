// Step 3: a member accepts on the desk, another answers by the personal link on a telephone.
import assert from 'node:assert/strict';
import { device, follow, sign_in } from '../browser.mjs';
import { meeting } from './facts.mjs';

const reason = 'Đi kiểm tra cống đầu mối theo lịch đã đăng ký';

export async function answer(story) {
    const { server, browser, step } = story;
    const title = meeting.short_title;

    await step('3 a member finds the notice on the desk and accepts there', async () => {
        story.member = await device(browser, server);
        const page = await sign_in(story.member, server, 'dangvien.vanhanh');
        story.member.page = page;
        const row = page.locator('.work-row', { hasText: title });
        await follow(page, row.locator('button[name=reply]'));
        assert.equal(new URL(page.url()).pathname, '/');
        assert.equal(await page.locator('.work-row', { hasText: title }).count(), 0);
    });

    await step('3 the link opens on a telephone without signing in', async () => {
        const telephone = await device(browser, server, { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
        story.telephone = await telephone.newPage();
        await story.telephone.goto(new URL(story.links[guest_name(story)]).pathname);
        assert.equal(await story.telephone.locator('h1').innerText(), title);
        assert.ok(await story.telephone.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    });

    await step('3 a refusal without a reason is asked for one, and the choice stands', async () => {
        const page = story.telephone;
        await page.check('input[value=no]');
        const refused = await follow(page, 'form button.primary');
        assert.equal(refused.status(), 422);
        assert.ok((await page.locator('[role=alert]').innerText()).length > 10);
        assert.equal(await page.isChecked('input[value=no]'), true);
    });

    await step('3 no, with a reason, is noted and stays when the link is opened again', async () => {
        const page = story.telephone;
        await page.fill('#reason', reason);
        await follow(page, 'form button.primary');
        await page.reload();
        assert.match(await page.locator('[role=status]').innerText(), new RegExp(reason));
    });

    await step('3 the secretary sees both answers', async () => {
        const { page } = story.secretary;
        await page.reload();
        const row = (name) => page.locator('#invited tr', { hasText: name });
        assert.match(await row(guest_name(story)).textContent(), new RegExp(reason));
        const accepted = await story.secretary.request.get(`/meetings/${story.meeting}`, { headers: { accept: 'application/json' } });
        const replies = Object.fromEntries((await accepted.json()).invited.map((one) => [one.invited_name, one.invited_reply]));
        assert.equal(replies[server.names['dangvien.vanhanh']], 'yes_room');
    });
}

/** A member who has no part of their own in the story. */
function guest_name({ links, server }) {
    const named = new Set(Object.values(server.names));
    return (story_guest ??= Object.keys(links).find((name) => !named.has(name)));
}
let story_guest;
