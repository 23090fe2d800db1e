// Step 7: the article is drafted from the record, edited, published and read on the portal.
import assert from 'node:assert/strict';
import { device, follow, sign_in } from '../browser.mjs';
import { lines, meeting } from './facts.mjs';
import { picture } from './picture.mjs';

const headline = 'Chi bộ Vận hành bàn cách trực đủ ca, ghi đủ sổ trong mùa khô';

export async function article(story) {
    const { server, browser, step } = story;
    const { names } = server;
    const page = story.recorder.page;

    await step('7 the recorder finds a draft in sentences, without contributors\' names', async () => {
        await page.goto(`/meetings/${story.meeting}/minutes`);
        await follow(page, `a[href="/meetings/${story.meeting}/article"]`);
        const text = await page.inputValue('#body');
        assert.ok(text.includes(names['bithu.vanhanh']), `the chair is not in:\n${text}`);
        assert.ok(!text.includes(names['dangvien.vanhanh']), `a contributor is named in:\n${text}`);
        assert.ok(text.includes(lines.contribution), `the contribution is not in:\n${text}`);
        assert.doesNotMatch(text, /\.\.|,,| \.|“”/);
        assert.ok(text.split(/\n\n/).length >= 3);
    });

    await step('7 it is edited and saved', async () => {
        await page.fill('#headline', headline);
        await follow(page, 'aside.panel button[form=article-form], .checklist button[form=article-form]');
        assert.equal(await page.inputValue('#headline'), headline);
        await page.locator('.flash.good[role=status]').waitFor();
    });

    await step('7 pictures are added while the text is typed, and get a caption out of the record', async () => {
        await page.fill('#byline', 'Tổ Thông tin');
        const reopened = page.waitForEvent('load');
        await page.setInputFiles('#new_pictures', [picture('ca-truc.png', 900, 600, 40), picture('bể-hút.png', 640, 480, 90)]);
        await reopened;
        await page.locator('.picture').nth(1).waitFor();
        assert.equal(await page.inputValue('#byline'), 'Tổ Thông tin');
        await page.locator('.picture').first().locator('[data-fill]', { hasText: 'Toàn cảnh' }).click();
        await page.locator('input[name$=alternative]').first().fill('Mọi người ngồi quanh bàn họp');
        await page.locator('input[name$=author]').first().fill('Tổ Thông tin');
        await follow(page, '.checklist button[form=article-form]');
        assert.match(await page.inputValue('input[name="pictures.0.caption"]'), /^Toàn cảnh/);
    });

    await step('7 the second one is moved up, removed and put back', async () => {
        await follow(page, page.locator('.picture').nth(1).locator('button[name=move_up]'));
        assert.match(await page.inputValue('input[name="pictures.1.caption"]'), /^Toàn cảnh/);
        await follow(page, page.locator('.picture').first().locator('button[name=remove]'));
        assert.equal(await page.locator('.picture button[name=remove]').count(), 1);
        await follow(page, 'button[name=restore]');
        assert.equal(await page.locator('.picture button[name=remove]').count(), 2);
        await follow(page, page.locator('.picture').first().locator('button[name=remove]'));
    });

    await step('7 a text that calls itself a picture is refused in words', async () => {
        await page.setInputFiles('#new_pictures', { name: 'thư.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('Kính gửi') });
        await page.locator('[data-upload] .error', { hasText: 'thư.jpg' }).waitFor();
    });

    await step('7 the head of office finds it on the desk and publishes', async () => {
        story.office = await device(browser, server);
        const office = await sign_in(story.office, server, 'vanphong');
        await follow(office, office.locator('.work-row', { hasText: meeting.short_title }).locator('a.button'));
        await office.click('button[formaction$=publication]');
        await office.locator('#confirm[open]').waitFor();
        await follow(office, '#confirm [value=yes]');
        story.article = Number(/\/portal\/articles\/(\d+)/.exec(await office.locator('.flash a').first().getAttribute('href'))[1]);
    });

    await step('7 the portal shows it: banner, date, text, no names of contributors', async () => {
        story.public = await device(browser, server);
        const reader = (story.public.page = await story.public.newPage());
        await reader.goto(`/portal/articles/${story.article}`);
        assert.equal(await reader.locator('h1').innerText(), headline);
        assert.equal(await reader.locator('.banner-lines > *').count(), 3);
        assert.match(await reader.locator('.dateline time').innerText(), /thứ .+20\/11\/2026/i);
        assert.ok(!(await reader.locator('article').innerText()).includes(names['dangvien.vanhanh']));
        const shown = reader.locator('figure img');
        await shown.scrollIntoViewIfNeeded();
        await reader.waitForFunction(() => document.querySelector('figure img').naturalWidth > 0);
        assert.equal(await shown.getAttribute('alt'), 'Mọi người ngồi quanh bàn họp');
        assert.match(await reader.locator('figcaption').innerText(), /^Toàn cảnh .+\. Ảnh: Tổ Thông tin$/);
        await reader.goto('/portal');
        assert.ok(await reader.locator('.news .pictured img').count());
        assert.ok((await reader.locator('.news h2').allInnerTexts()).includes(headline));
    });

    await step('7 size of text, contrast and print are at hand', async () => {
        const reader = story.public.page;
        await reader.goto(`/portal/articles/${story.article}`);
        const size = () => reader.locator('article p.lead').evaluate((one) => parseFloat(getComputedStyle(one).fontSize));
        const normal = await size();
        await reader.click('[data-set-text=large]');
        assert.ok((await size()) > normal);
        await reader.click('[data-toggle-contrast]');
        await reader.reload();
        assert.equal(await reader.getAttribute('html', 'data-contrast'), 'high');
        assert.ok((await size()) > normal);
        await reader.emulateMedia({ media: 'print' });
        assert.equal(await reader.locator('.site-nav').isVisible(), false);
        assert.equal(await reader.locator('article h1').isVisible(), true);
        assert.ok(await reader.locator('[data-print]').count());
    });
}
