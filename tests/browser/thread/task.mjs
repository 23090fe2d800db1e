// Step 6: one tap makes a sentence of the conclusion a task; its owner reports, the issuer closes.
import assert from 'node:assert/strict';
import { follow } from '../browser.mjs';
import { lines } from './facts.mjs';

export async function task(story) {
    const { server, step } = story;
    const chair = story.secretary.page;
    const member = story.member.page;
    const starts_with = new RegExp(lines.asked, 'i');

    await step('6 the conclusion\'s sentence is offered with addressee and deadline', async () => {
        await follow(chair, `a[href="/meetings/${story.meeting}/tasks"]`);
        const offer = offer_of(chair);
        assert.match(await offer.locator('textarea').inputValue(), starts_with);
        const owner = offer.locator('select[name=owner]');
        assert.ok((await owner.locator('option:checked').innerText()).includes(server.names['dangvien.vanhanh']));
        assert.equal(await offer.locator('input[name=deadline]').inputValue(), '14/12/2026');
    });

    await step('6 one tap makes it a task', async () => {
        await offer_of(chair).locator('button').click();
        const made = chair.locator('.side-list a', { hasText: starts_with });
        await made.waitFor();
        story.task = Number(/\d+$/.exec(await made.getAttribute('href'))[0]);
    });

    await step('6 it is on the addressee\'s desk, who accepts and reports', async () => {
        await member.goto('/');
        const row = member.locator('.work-row', { hasText: starts_with });
        await follow(member, row.locator('form button'));
        await follow(member, member.locator('.work-row', { hasText: starts_with }).locator('a.button'));
        await member.fill('#progress-text', 'Đã rà soát sổ của cả bốn tổ');
        await follow(member, '#report button[name=done]');
        assert.match(await member.locator('.history').innerText(), /cả bốn tổ/);
    });

    await step('6 the issuer finds the report and closes', async () => {
        await chair.goto('/');
        await follow(chair, chair.locator('.work-row', { hasText: starts_with }).locator('a.button'));
        await follow(chair, '#closure button[value=done]');
        const state = await chair.request.get(`/tasks/${story.task}`, { headers: { accept: 'application/json' } });
        assert.match(JSON.stringify(await state.json()), /"task_state":"(done|closed)/);
    });
}

function offer_of(page) {
    return page.locator('form[id^=offer-]').filter({ has: page.locator('textarea', { hasText: lines.asked }) }).first();
}
