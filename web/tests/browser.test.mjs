// What the scripts do in Chromium, on the catalogue's pages: needs the assets in ../build/web.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { start_browser } from './chromium.mjs';
import { Meeting } from './meeting.mjs';
import { serve } from './serve.mjs';

let browser, meeting, site, context, page;
before(async () => {
    meeting = new Meeting();
    site = await serve('../build/web', (request, response) => meeting.answer(request, response));
    browser = await start_browser();
});
after(async () => {
    await browser.close();
    meeting.end();
    site.close();
});
beforeEach(async () => {
    await context?.close();
    context = await browser.newContext();
    meeting.reset();
    page = await open('meeting-during');
});

async function open(name) {
    const opened = await context.newPage();
    await opened.goto(`${site.address}/${name}`);
    return opened;
}

const entries = (tab = page) => tab.locator('#record > .entry .entry-text').allTextContents();
const shows = (tab, text) => tab.locator('#record').getByText(text).waitFor({ timeout: 15_000 });

test('a line is sent on Enter, shown once, and the field is empty', async () => {
    await page.fill('#line', 'bàn ghế đã đủ');
    await page.press('#line', 'Enter');
    await shows(page, 'bàn ghế đã đủ');
    await page.waitForFunction(() => document.querySelector('#line').value === '');
    assert.equal((await entries()).filter((text) => text === 'bàn ghế đã đủ').length, 1);
    assert.match(meeting.posts[0].get('client_id'), /-7/);
});

test('suggestions stand under the field and Enter takes the active one', async () => {
    await page.locator('#line').pressSequentially('kiệt thêm máy');
    await page.locator('[role=option]').nth(1).waitFor();
    const [field, list] = [await page.locator('#line').boundingBox(), await page.locator('[role=listbox]').boundingBox()];
    assert.ok(list.y >= field.y + field.height);
    await page.press('#line', 'ArrowDown');
    assert.equal(await page.getAttribute('#line', 'aria-activedescendant'), await page.locator('[aria-selected=true]').getAttribute('id'));
    await page.press('#line', 'Enter');
    await shows(page, 'kiệt thêm máy');
    assert.equal(meeting.posts[0].get('person'), '14');
});

test('Escape drops the suggestions and Enter sends what was typed', async () => {
    await page.locator('#line').pressSequentially('kiệt');
    await page.locator('[role=option]').first().waitFor();
    await page.press('#line', 'Escape');
    assert.equal(await page.locator('[role=option]').count(), 0);
    await page.press('#line', 'Enter');
    await shows(page, 'kiệt');
    assert.equal(meeting.posts[0].get('person'), null);
});

test('/ offers the kinds, found without diacritics', async () => {
    await page.locator('#line').pressSequentially('/bieu');
    await page.press('#line', 'Enter');
    assert.equal(await page.inputValue('#line'), '');
    assert.equal(await page.locator('input[name=kind]:checked').getAttribute('value'), 'vote');
});

test('Enter that ends a composition sends nothing', async () => {
    const client = await context.newCDPSession(page);
    await page.focus('#line');
    await client.send('Input.imeSetComposition', { text: 'tiếng', selectionStart: 5, selectionEnd: 5 });
    await client.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', windowsVirtualKeyCode: 229, key: 'Enter', code: 'Enter' });
    await page.evaluate(() => document.querySelector('#quick').requestSubmit());
    await client.send('Input.insertText', { text: 'tiếng' });
    await page.waitForTimeout(200);
    assert.equal(meeting.posts.length, 0);
    assert.equal(await page.inputValue('#line'), 'tiếng');
});

test('a refused line stays in the field with the reason under it', async () => {
    await page.fill('#line', 'sai');
    await page.press('#line', 'Enter');
    await page.getByText('Không hiểu dòng này').waitFor();
    assert.equal(await page.inputValue('#line'), 'sai');
    await page.press('#line', 'End');
    assert.equal(await page.getByText('Không hiểu dòng này').count(), 1);
    await page.press('#line', 'Backspace');
    assert.equal(await page.getByText('Không hiểu dòng này').count(), 0);
});

test('the field grows with its text, Shift+Enter begins a new line', async () => {
    const height = async () => (await page.locator('#line').boundingBox()).height;
    const one = await height();
    await page.locator('#line').pressSequentially('kho sách cổ cần thêm máy hút ẩm '.repeat(8));
    const several = await height();
    assert.ok(several > one + 40, `${one} ${several}`);
    await page.press('#line', 'Shift+Enter');
    assert.equal((await page.inputValue('#line')).endsWith('\n'), true);
    assert.equal(meeting.posts.length, 0);
    await page.fill('#line', 'dòng\n'.repeat(40));
    assert.ok((await height()) < 200);
});

test('an answer takes the number of its question along, once', async () => {
    await page.locator('#line').pressSequentially('đã gõ ');
    await page.click('#entry-32 [data-answer]');
    await page.getByText('Trả lời: ').waitFor();
    await page.locator('#line').pressSequentially('cho cả kho');
    await page.press('#line', 'Enter');
    await shows(page, 'đã gõ cho cả kho');
    assert.equal(meeting.posts[0].get('answers'), '32');
    assert.equal(await page.locator('[data-answering]').isVisible(), false);
    await page.fill('#line', 'câu khác');
    await page.press('#line', 'Enter');
    await shows(page, 'câu khác');
    assert.equal(meeting.posts[1].get('answers'), '');
});

test('without a network the state says so at once, with one again it follows', async () => {
    await page.locator('.saved.live').waitFor();
    await context.setOffline(true);
    await page.locator('.saved.lost').waitFor({ timeout: 2_000 });
    await context.setOffline(false);
    await page.locator('.saved.live').waitFor({ timeout: 5_000 });
});

test('lines typed without a network arrive in order, also after a reload', async () => {
    meeting.away = true;
    for (const text of ['một', 'hai']) {
        await page.fill('#line', text);
        await page.press('#line', 'Enter');
        await page.waitForFunction(() => document.querySelector('#line').value === '');
    }
    const waiting = async () => (await page.locator('.waiting-lines li').allTextContents()).join();
    await page.waitForFunction(() => document.querySelectorAll('.waiting-lines li').length === 2);
    assert.equal(await waiting(), 'một,hai');
    await page.locator('.saved.lost').waitFor();
    await page.reload();
    assert.equal(await waiting(), 'một,hai');
    meeting.away = false;
    await shows(page, 'hai');
    assert.deepEqual((await entries()).slice(-2), ['một', 'hai']);
    assert.equal(new Set(meeting.posts.map((post) => post.get('client_id'))).size, 2);
});

test('three tabs share one stream and all follow', async () => {
    const tabs = [page, await open('meeting-during'), await open('meeting-during')];
    await page.waitForTimeout(300);
    meeting.write('từ máy khác');
    for (const tab of tabs) await shows(tab, 'từ máy khác');
    assert.equal(meeting.open_streams, 1);
});

test('after a cut the stream resumes by number', async () => {
    await page.locator('.saved.live').waitFor();
    meeting.write('trước khi đứt');
    await shows(page, 'trước khi đứt');
    meeting.cut();
    meeting.write('trong lúc đứt');
    await shows(page, 'trong lúc đứt');
    assert.equal((await entries()).filter((text) => text === 'trước khi đứt').length, 1);
});

test('a form with data-swap changes its target and keeps the focus', async () => {
    await page.click('#person-7 summary');
    await page.click('#person-7 button[value=present_in_room]');
    await page.locator('#roll').getByText('24').waitFor();
    assert.equal(meeting.posts[0].get('state'), 'present_in_room');
});

test('a form with data-swap that is refused stays as it is and says why', async () => {
    await page.click('#person-7 summary');
    await page.fill('#reason-7', 'dài');
    await page.click('#person-7 button[value=present_in_room]');
    await page.locator('#person-7 form > .error').getByText('Lý do: dài quá.').waitFor();
    assert.equal(await page.inputValue('#reason-7'), 'dài');
    assert.equal(await page.locator('main').count(), 1);
});

test('a form with data-repeat sends what stands in other forms, and leaves out rows that are gone', async () => {
    await page.evaluate(() => {
        document.body.insertAdjacentHTML('beforeend', `<form id="repeated" data-repeat>
            <input type="hidden" name="tasks.0.text" value="cũ" data-from="first-text"><input type="hidden" name="tasks.0.subtree" value="1" data-from="first-box">
            <input type="hidden" name="tasks.1.entry" value="9"><input type="hidden" name="tasks.1.text" value="cũ" data-from="gone-text"></form>
            <input id="first-text" value="mới"><input id="first-box" type="checkbox">`);
    });
    const sent = await page.evaluate(() => {
        const form = document.querySelector('#repeated');
        document.addEventListener('submit', (event) => event.preventDefault());
        form.requestSubmit();
        return [...new FormData(form)];
    });
    assert.deepEqual(sent, [['tasks.0.text', 'mới']]);
});

test('what is typed in a kept form survives leaving the page', async () => {
    const parts = await open('parts');
    await parts.fill('#title', 'Họp bất thường');
    await parts.click('[data-row-add]');
    await parts.fill('#item-title-2', 'Kết luận');
    await parts.goto(`${site.address}/error`);
    await parts.goto(`${site.address}/parts`);
    assert.equal(await parts.inputValue('#title'), 'Họp bất thường');
    assert.equal(await parts.locator('[data-kept]').isVisible(), true);
});

test('what was typed upon another text than stands there is offered, not put over it', async () => {
    const parts = await open('parts');
    const stood = await parts.inputValue('#title');
    await parts.fill('#title', 'Họp bất thường');
    await parts.evaluate(() => {
        const key = Object.keys(sessionStorage).find((name) => name.startsWith('kept '));
        const kept = JSON.parse(sessionStorage.getItem(key));
        for (const field of kept.upon) if (field[0] === 'title') field[1] = 'Họp cũ';
        sessionStorage.setItem(key, JSON.stringify(kept));
    });
    await parts.reload();
    assert.equal(await parts.inputValue('#title'), stood);
    assert.equal(await parts.locator('[data-kept]').isVisible(), false);
    await parts.click('[data-kept-offer] button');
    assert.equal(await parts.inputValue('#title'), 'Họp bất thường');
    assert.equal(await parts.locator('[data-kept-offer]').isVisible(), false);
    await parts.reload();
    assert.equal(await parts.inputValue('#title'), 'Họp bất thường', 'it is kept upon what stands there now');
});

test('rows move, and a question is asked once', async () => {
    const parts = await open('parts');
    await parts.click('[data-row-add]');
    await parts.fill('#item-title-2', 'Kết luận');
    await parts.locator('[data-row-up]').nth(1).click();
    assert.equal(await parts.locator('input[name=item_title]').first().inputValue(), 'Kết luận');
    await parts.click('form[data-confirm] .danger');
    assert.equal(await parts.locator('#confirm').getByText('Hủy cuộc họp này?').isVisible(), true);
    await parts.click('#confirm [value=no]');
    assert.equal(meeting.posts.length, 0);
});

test('contrast and theme are remembered', async () => {
    const portal = await open('portal-article');
    await portal.click('[data-toggle-contrast]');
    await portal.reload();
    assert.equal(await portal.getAttribute('html', 'data-contrast'), 'high');
    assert.equal(await portal.getAttribute('[data-toggle-contrast]', 'aria-pressed'), 'true');
});

test('/ leads to the search box, not from within a field', async () => {
    const desk = await open('desk');
    await desk.keyboard.press('/');
    assert.equal(await desk.evaluate(() => document.activeElement.id), 'search');
    await desk.keyboard.press('/');
    assert.equal(await desk.inputValue('#search'), '/');
});

test('a sentence and its entry share a tint', async () => {
    const minutes = await open('meeting-after');
    await minutes.click('[data-entry="32"]');
    assert.match(await minutes.getAttribute('#entry-32', 'class'), /current/);
    assert.doesNotMatch(await minutes.getAttribute('#entry-34', 'class'), /current/);
});
