// Steps 1 and 2: the secretary signs in, convenes the meeting and sends the notice.
import assert from 'node:assert/strict';
import { choose_person, device, follow, sign_in } from '../browser.mjs';
import { meeting } from './facts.mjs';

export async function convene(story) {
    const { server, browser, step } = story;
    const { names } = server;
    story.secretary = await device(browser, server, { permissions: ['clipboard-read', 'clipboard-write'] });

    await step('1 the secretary signs in and the desk shows what waits', async () => {
        const page = await sign_in(story.secretary, server, 'bithu.vanhanh');
        story.secretary.page = page;
        assert.equal(new URL(page.url()).pathname, '/');
        await page.locator('#waiting').waitFor();
        assert.match(await page.locator('.authority summary').innerText(), new RegExp(names['bithu.vanhanh']));
    });

    await step('2 Back and reload show a refused form as it was typed, and never send it again', async () => {
        const page = await story.secretary.newPage();
        await page.goto('/meetings/new');
        await fill_form(page, names);
        await page.fill('[name=day]', '30/2/2026');
        assert.equal((await follow(page, 'main form button.primary')).status(), 422);
        const stands = async (what) => {
            assert.equal(new URL(page.url()).pathname, '/meetings/new', what);
            assert.equal(await page.inputValue('[name=official_title]'), meeting.official_title, what);
        };
        await stands('the refusal');
        await page.reload();
        await stands('after a reload');
        await page.goto('/tasks');
        await page.goBack();
        await stands('after Back');
        await page.evaluate(() => sessionStorage.clear());
        await page.close();
    });

    await step('2 a meeting is convened from the desk on one page', async () => {
        const { page } = story.secretary;
        await follow(page, 'a[href="/meetings/new"]');
        await fill_form(page, names);
        await follow(page, 'main form button.primary');
        story.meeting = Number(/\/meetings\/(\d+)/.exec(page.url())?.[1]);
        assert.ok(story.meeting > 0, `still at ${page.url()}: ${await page.locator('.refused').allInnerTexts()}`);
        assert.match(await page.locator('h1').innerText(), new RegExp(meeting.short_title));
    });

    await step('2 the notice is sent once the page has shown who gets it', async () => {
        const { page } = story.secretary;
        const count = Number(/\d+/.exec(await page.locator('#notice h3').innerText())[0]);
        assert.ok(count >= 10, `${count} people`);
        await follow(page, 'form[action$="/notice"] button');
        assert.match(await page.locator('#notice[role=status]').innerText(), new RegExp(` ${count} `));
        await page.reload();
    });

    await step('2 the notice is plain text that can be copied', async () => {
        const { page } = story.secretary;
        await page.goto(`/meetings/${story.meeting}`);
        await page.click('[data-copy="#invitation"]');
        const text = await page.locator('#invitation').textContent();
        await page.waitForFunction((wanted) => navigator.clipboard.readText().then((copied) => copied.trim() === wanted), text.trim());
        for (const fact of [meeting.short_title, meeting.room, meeting.day]) assert.ok(text.includes(fact), `“${fact}” is not in:\n${text}`);
        assert.ok(text.split('\n').length > 4, 'the lines run together');
    });

    await step('2 the meeting is a calendar file', async () => {
        const answer = await story.secretary.request.get(`/meetings/${story.meeting}/calendar.ics`);
        assert.match(answer.headers()['content-type'], /^text\/calendar/);
        const text = (await answer.text()).replace(/\r\n /g, '');
        assert.match(text, /^BEGIN:VCALENDAR\r\n/);
        assert.match(text, /DTSTART[^\r]*20261120T/);
        assert.ok(text.includes(meeting.room));
    });

    await step('2 everybody invited has a personal link', async () => {
        const rows = story.secretary.page.locator('#invited tbody tr');
        assert.ok((await rows.count()) >= 10, `${await rows.count()} invited`);
        story.links = Object.fromEntries(await rows.evaluateAll((all) =>
            all.map((row) => [row.cells[0].textContent.trim(), row.querySelector('a')?.getAttribute('href')])));
        assert.ok(Object.values(story.links).every((link) => link?.includes('/r/')), JSON.stringify(story.links));
    });
}

export async function fill_form(page, names, { speaker = names['phobithu.vanhanh'] } = {}) {
    for (const field of ['official_title', 'short_title', 'day', 'planned_start', 'planned_end', 'room']) await page.fill(`[name=${field}]`, meeting[field]);
    await page.fill('[name=reply_day]', '');
    await page.fill('[name=reply_time]', '');
    await page.selectOption('[name=kind]', 'thematic');
    await page.selectOption('[name=part_of_day]', 'morning');
    await choose_person(page, 'chair', names['bithu.vanhanh']);
    await choose_person(page, 'recorder', names['thuky.vanhanh']);
    const kinds = await page.locator('select[name^="agenda."][name$=".kind"]').evaluateAll((all) => all.map((one) => one.value));
    for (const kind of ['lead_report', 'discussion', 'vote', 'conclusion']) assert.ok(kinds.includes(kind), `the form offers ${kinds}`);
    await page.fill(`[name="agenda.${kinds.indexOf('discussion')}.title"]`, meeting.discussion);
    await choose_person(page, `agenda.${kinds.indexOf('lead_report')}.speaker`, speaker);
}
