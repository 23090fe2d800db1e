// Photographs every page of the catalogue and checks it with axe: node tests/look.mjs --assets DIR --out DIR [NAME…]
// Fails on a violation, on a report of the content policy, and when a page can be scrolled sideways.
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { start_browser } from './chromium.mjs';
import { pages } from './catalogue.mjs';
import { serve } from './serve.mjs';

const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { assets: { type: 'string', default: '../build/web' }, out: { type: 'string', default: '../build/looks' } },
});
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const looks = [
    { name: 'light', width: 1280, height: 800 },
    { name: 'dark', width: 1280, height: 800, theme: 'dark' },
    { name: 'contrast', width: 1280, height: 800, contrast: 'high' },
    { name: 'phone', width: 360, height: 740 },
    { name: 'phone-contrast', width: 360, height: 740, contrast: 'high' },
];

const site = await serve(values.assets);
const browser = await start_browser();
mkdirSync(values.out, { recursive: true });
let problems = 0;
for (const look of looks) {
    const context = await browser.newContext({ viewport: { width: look.width, height: look.height }, locale: 'vi-VN', bypassCSP: false });
    await context.addInitScript(({ theme, contrast }) => {
        if (theme) localStorage.setItem('look-theme', theme);
        if (contrast) localStorage.setItem('look-contrast', contrast);
    }, look);
    for (const name of positionals.length > 0 ? positionals : pages().keys()) problems += await check(context, name, look);
    await context.close();
}
await browser.close();
site.close();
console.log(problems === 0 ? 'No problems.' : `${problems} problems.`);
process.exitCode = problems === 0 ? 0 : 1;

async function check(context, name, look) {
    const page = await context.newPage();
    const found = [];
    page.on('console', (message) => message.type() === 'error' && !/status of 404/.test(message.text()) && found.push(message.text()));
    page.on('pageerror', (error) => found.push(error.message));
    await page.goto(`${site.address}/${name}`);
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: path.join(values.out, `${name}-${look.name}.png`), fullPage: true });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (wide > 0) found.push(`${wide} px wider than the window`);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.evaluate(axe);
    const result = await page.evaluate(() => window.axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] }));
    for (const { id, nodes } of result.violations) found.push(`${id}: ${nodes.map((node) => node.html.slice(0, 160)).join('\n      ')}`);
    await page.close();
    for (const problem of found) console.log(`${name} ${look.name}: ${problem}`);
    return found.length;
}
