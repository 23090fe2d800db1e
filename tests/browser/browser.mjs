// Chromium through playwright-core of web/node_modules, and what every story does in it.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

const require = createRequire(new URL('../../web/package.json', import.meta.url));
const { chromium } = require('playwright-core');
export const axe_source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'];

/** Debian's Chromium, or the one that $CHROMIUM names. */
export function start_browser() {
    return chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', headless: true, args: quiet });
}

/** A device of its own: cookies, language and size; `reports` gathers what the content policy and scripts complain of. */
export async function device(browser, server, options = {}) {
    const context = await browser.newContext({ baseURL: server.address, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh',
        viewport: { width: 1280, height: 800 }, ...options });
    context.setDefaultTimeout(10_000);
    context.reports = [];
    context.on('page', (page) => watch(page, context.reports));
    return context;
}

function watch(page, reports) {
    page.on('pageerror', (error) => reports.push(`${page.url()}: ${error.message}`));
    page.on('console', (message) => {
        if (/Content Security Policy|violates/i.test(message.text())) reports.push(`${page.url()}: ${message.text()}`);
    });
}

/** Signs in on the sign-in page; ends on the page that was asked for. */
export async function sign_in(context, server, login, path = '/') {
    const page = await context.newPage();
    await page.goto(path);
    await page.fill('#login', login);
    await page.fill('#password', server.password);
    await Promise.all([page.waitForURL((url) => !url.pathname.startsWith('/session')), page.press('#password', 'Enter')]);
    return page;
}

/** Clicks and waits until the next page stands. */
export async function follow(page, locator) {
    const target = typeof locator === 'string' ? page.locator(locator).first() : locator;
    const [answer] = await Promise.all([page.waitForNavigation(), target.click()]);
    return answer;
}

/** Types a name into a field for a person and takes the suggestion. */
export async function choose_person(page, slot, name) {
    const field = page.locator(`[name="${slot}_name"]`);
    await field.fill('');
    await field.pressSequentially(name);
    await page.locator('[data-person] [role=option]', { hasText: name }).first().click();
}
