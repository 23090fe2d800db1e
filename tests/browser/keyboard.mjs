// Step 4 of the thread with Tab, arrows, Enter and typing only; the focus is seen after every action.
import assert from 'node:assert/strict';
import { device } from './browser.mjs';
import { entry_texts } from './recording.mjs';

export const title = 'the record is written with the keyboard alone';

const record = '/meetings/3/record';

export async function tell({ server, browser, step }) {
    const context = await device(browser, server);
    const page = await context.newPage();
    const keys = new Keys(page);

    await step('signing in leads to the record', async () => {
        await page.goto(record);
        await keys.to('#login');
        await keys.type('thuky.vanhanh');
        await keys.press('Tab');
        await keys.type(server.password);
        await keys.leave('Enter');
        assert.equal(new URL(page.url()).pathname, record);
    });

    await step('the first Tab offers to skip to the line', async () => {
        await keys.press('Tab');
        await keys.press('Enter');
        assert.equal(await keys.at('#line'), true);
    });

    await step('the meeting is begun', async () => {
        await keys.to('#start-at', 'Shift+Tab');
        await keys.type('08:00');
        await keys.leave('Enter');
        assert.equal(await page.locator('#start-at').count(), 0);
    });

    await step('somebody is called, then all others', async () => {
        await keys.to('#roll summary');
        await keys.press('Enter');
        await keys.to('#roll button[value=present_remote]');
        await keys.answered('Enter', '/attendance/');
        assert.equal((await roll_of(page)).remote.length, 1);
        await keys.to('#roll summary');
        await keys.press('Enter');
        await keys.to('#roll input[name=arrived]');
        await keys.type('08:20');
        await keys.to('#roll button[value=present_in_room]', 'Shift+Tab');
        await keys.answered('Enter', '/attendance/');
        await keys.to('#call-everybody');
        await keys.answered('Enter', '/everybody');
        const roll = await roll_of(page);
        assert.equal(roll.uncalled.length, 0);
        assert.equal(roll.room.filter((one) => one.roll_arrived).length, 1);
    });

    await step('the agenda goes on', async () => {
        await keys.to('#next-item', 'Shift+Tab');
        await keys.answered('Enter', '/agenda/');
        await keys.answered('Enter', '/agenda/');
    });

    await step('a line with a chosen reading', async () => {
        await keys.to('#line');
        await keys.type(`${server.names['dangvien.vanhanh']} đề nghị lắp thêm đèn ở bể xả`);
        await page.locator('[role=option]').first().waitFor();
        await keys.press('ArrowDown');
        await keys.press('ArrowUp');
        await keys.answered('Enter', '/entries');
        await page.waitForFunction(() => document.querySelector('#line').value === '');
        assert.ok((await entry_texts(page)).some((text) => text.includes('lắp thêm đèn ở bể xả')));
        assert.equal(await keys.at('#line'), true);
    });

    await step('a kind by arrows, one by its command, and a vote', async () => {
        const before = (await entry_texts(page)).length;
        await keys.to('[data-more-kinds]');
        await keys.press('Space');
        await keys.to('.kinds input[type=radio]', 'Shift+Tab');
        for (let moves = 0; moves < 14 && !(await page.locator('.kinds input[value=outcome]').isChecked()); moves++) await keys.press('ArrowRight');
        await keys.to('#line', 'Shift+Tab');
        await keys.type('lắp ba phao đo trong tháng 12');
        await page.locator('[role=option]').first().waitFor();
        await keys.answered('Enter', '/entries');
        await page.waitForFunction(() => document.querySelector('#line').value === '');
        await keys.type('/thống nhất');
        await keys.press('Enter');
        assert.equal(await page.locator('.kinds input[value=outcome]').isChecked(), true);
        assert.equal(await page.locator('#line').inputValue(), '');
        await keys.type('/bieu');
        await keys.press('Enter');
        assert.equal(await page.locator('.kinds input[value=vote]').isChecked(), true);
        const { entitled_present } = await roll_of(page);
        await keys.type(`${entitled_present} 0 0`);
        await page.locator('[role=option]').first().waitFor();
        await keys.answered('Enter', '/entries');
        await page.waitForFunction((count) => document.querySelectorAll('#record > .entry').length === count, before + 2);
    });

    await step('a pasted page of notes, line by line', async () => {
        const before = (await entry_texts(page)).length;
        const name = server.names['dangvien.vanhanh'];
        await page.locator('#line').evaluate((field, text) => {
            const clipboardData = new DataTransfer();
            clipboardData.setData('text/plain', text);
            field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
        }, `- ${name} cho biết đèn bể xả đã lắp\n\n- ${name} cho biết thêm một\n- ${name} cho biết bể hai còn thiếu\n`);
        const confirmed = async (text) => {
            await page.waitForFunction((wanted) => document.querySelector('#line').value.endsWith(wanted), text);
            await page.locator('[role=option][aria-selected=true]').waitFor();
            await keys.answered('Enter', '/entries');
        };
        assert.equal(await page.locator('[data-pasted] li').count(), 2);
        await confirmed('đã lắp');
        await page.waitForFunction(() => document.querySelector('#line').value.endsWith('thêm một'));
        await keys.to('[data-pasted-skip]');
        await keys.press('Enter');
        assert.equal(await keys.at('#line'), true);
        await confirmed('còn thiếu');
        await page.waitForFunction((count) => document.querySelectorAll('#record > .entry').length === count, before + 2);
        assert.equal(await page.locator('[data-pasted]').isVisible(), false);
    });

    await step('an entry is corrected on its form', async () => {
        await keys.to('#record .entry-acts a', 'Shift+Tab');
        await keys.leave('Enter');
        await keys.to('#happened');
        await keys.type('08:35');
        await keys.to('form.form button.primary');
        await keys.leave('Enter');
        assert.equal(new URL(page.url()).pathname, record);
        assert.ok((await entry_texts(page)).some((text) => text.startsWith('08:35')));
    });

    await step('closing asks once', async () => {
        await keys.to('#close-at');
        await keys.type('10:00');
        await keys.press('Tab');
        await keys.press('Enter');
        await page.locator('#confirm[open]').waitFor();
        await keys.seen('Enter on “Close the meeting”');
        await keys.leave('Enter');
        assert.equal(new URL(page.url()).pathname, '/meetings/3/minutes');
    });

    await context.close();
}

const roll_of = async (page) => (await (await page.request.get(record, { headers: { accept: 'application/json' } })).json()).roll;

/** A person at the keyboard. Every key but one that leaves the page must leave a focus that is seen. */
class Keys {
    constructor(page) {
        this.page = page;
    }

    async press(key) {
        await this.page.keyboard.press(key);
        await this.seen(key);
    }

    async type(text) {
        await this.page.keyboard.press('Control+A');
        await this.page.keyboard.type(text);
        await this.seen(`“${text}”`);
    }

    /** Tab (or Shift+Tab) until an element of the selector has the focus. */
    async to(selector, key = 'Tab') {
        for (let presses = 0; presses < 150; presses++) {
            if (await this.at(selector)) return;
            await this.page.keyboard.press(key);
            if (!(await this.page.evaluate(() => document.activeElement === document.body))) await this.seen(`${key} to ${selector}`);
        }
        throw new Error(`${key} does not reach ${selector}.`);
    }

    at(selector) {
        return this.page.evaluate((wanted) => document.activeElement.matches(wanted), selector);
    }

    /** A key whose answer changes a part of the page. */
    async answered(key, path) {
        await Promise.all([this.page.waitForResponse((answer) => answer.request().method() === 'POST' && answer.url().includes(path)), this.page.keyboard.press(key)]);
        await this.page.waitForTimeout(150);
        await this.seen(`${key} that sent to ${path}`);
    }

    async leave(key) {
        await Promise.all([this.page.waitForNavigation(), this.page.keyboard.press(key)]);
    }

    async seen(after) {
        const fault = await this.page.evaluate(() => {
            const focused = document.activeElement;
            if (!focused || focused === document.body) return 'nothing has the focus';
            const box = focused.getBoundingClientRect();
            const round = [focused, focused.closest('label'), focused.closest('.quick-field, .field, .skip, li')].filter(Boolean);
            const marked = round.some((one) => {
                const style = getComputedStyle(one);
                return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1) || style.boxShadow !== 'none';
            });
            if (!marked) return `the focus on ${focused.outerHTML.slice(0, 120)} is not seen`;
            if (box.bottom < 0 || box.top > innerHeight) return `${focused.outerHTML.slice(0, 120)} is outside of the window`;
            return '';
        });
        assert.equal(fault, '', `after ${after}: ${fault}`);
    }
}
