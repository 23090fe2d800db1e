// Every page as the person it is for: axe in three looks with everything unfolded, nothing wider than a telephone, no
// complaint of the content policy, the same JSON in every language, no text outside the catalogue.
import assert from 'node:assert/strict';
import { axe_source, device, sign_in } from './browser.mjs';
import { Client, token_in } from './client.mjs';
import { bare, strings_in, texts_on } from './pages/bare_texts.mjs';
import { answers_of, Devices, lists_of, looks, pages_of, prepare, put_on } from './pages/list.mjs';
import { Server } from './server.mjs';

export const title = 'every page is accessible, narrow enough, within its policy and the same in every language';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const widths = { 1280: 800, 360: 740 };

export async function tell({ server, browser, step }) {
    const places = await prepare(server);
    const pages = pages_of(places);
    for (const [width, height] of Object.entries(widths)) {
        const devices = new Devices(() => device(browser, server, { viewport: { width: Number(width), height } }), (context, login) => sign_in(context, server, login));
        for (const [name, login, address] of pages)
            await step(`${name} at ${width}`, async () => {
                const page = await devices.page(login);
                page.context().reports.length = 0;
                const answer = await page.goto(address);
                assert.equal(answer.status(), name === 'error' ? 404 : 200);
                assert.deepEqual(await faults_of(page), []);
                if (name === 'desk') assert.deepEqual(await faults_of_menus(page), []);
            });
        await devices.close();
    }
    await languages({ server, browser, step }, [...pages, ...lists_of(places)], answers_of(places));
    await before_anybody({ browser, step });
}

/** The page of a program without an organization. */
async function before_anybody({ browser, step }) {
    const server = await Server.empty();
    try {
        for (const [width, height] of Object.entries(widths))
            await step(`first-run at ${width}`, async () => {
                const context = await device(browser, server, { viewport: { width: Number(width), height } });
                const page = await context.newPage();
                await page.goto('/');
                assert.equal(new URL(page.url()).pathname, '/first-run');
                assert.deepEqual(await faults_of(page), []);
                await context.close();
            });
        await step('first-run: the same JSON in both languages, no bare text', async () => {
            const client = new Client(server);
            const read = async (language) => {
                client.cookies.language = language;
                return (await client.json('/first-run')).text;
            };
            assert.equal(difference(steady(await read('en')), steady(await read('vi'))), '');
            const context = await device(browser, server);
            await context.addCookies([{ name: 'language', value: 'pseudo', url: server.address }]);
            const page = await context.newPage();
            await page.goto('/first-run');
            assert.deepEqual(bare(await texts_on(page), []), []);
            await context.close();
        });
    } finally {
        await server.stop();
    }
}

/** What is wrong on the page, folded as it comes and unfolded; the frame's menu, which lies over the page, on the desk alone. */
async function faults_of(page) {
    const faults = await width_faults(page);
    const size = page.viewportSize();
    const height = await page.evaluate(() => {
        document.querySelectorAll('main details').forEach((one) => (one.open = true));
        return document.documentElement.scrollHeight;
    });
    await page.setViewportSize({ ...size, height }); // nothing lies behind the bar at a telephone's foot
    faults.push(...(await width_faults(page)), ...(await axe_faults(page)), ...(await address_faults(page)), ...page.context().reports);
    await page.setViewportSize(size);
    return faults;
}

/** The open menus by themselves: they lie over the page. */
async function faults_of_menus(page) {
    await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = one.closest('main') === null)));
    return [...(await width_faults(page)), ...(await axe_faults(page, 'details[open]'))];
}

async function width_faults(page) {
    const [seen, room] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
    return seen > room ? [`${seen} pixels wide on ${room}: ${await widest(page)}`] : [];
}

async function axe_faults(page, part = 'html') {
    await page.evaluate(axe_source);
    const faults = [];
    for (const look of Object.keys(looks)) {
        await put_on(page, look);
        const { violations } = await page.evaluate((options) => globalThis.axe.run(options.part, { runOnly: options.tags }), { part, tags });
        for (const { id, nodes } of violations)
            faults.push(...nodes.slice(0, 3).map((node) => `${look}: ${id} at ${node.target.join(' ')}: ${node.any[0]?.message ?? node.failureSummary}`));
    }
    return faults;
}

/** Addresses and ids in which a value is missing. */
function address_faults(page) {
    return page.evaluate(() => {
        const paths = [...document.querySelectorAll('a[href], form[action]')].map((one) => one.getAttribute('href') ?? one.getAttribute('action'));
        const empty = paths.filter((path) => !path.startsWith('http') && (/\/\//.test(path) || (/.\/([?#]|$)/.test(path)) || /undefined|null/.test(path)));
        const ids = [...document.querySelectorAll('[id]')].map((one) => one.id);
        const twice = ids.filter((id, at) => ids.indexOf(id) !== at || /-$/.test(id));
        return [...new Set([...empty.map((path) => `a value is missing in ${path}`), ...twice.map((id) => `the id ${id} is incomplete or stands twice`)])];
    });
}

const widest = (page) => page.evaluate(() => [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
    .slice(0, 4).map((one) => `${one.tagName.toLowerCase()}.${one.className}`).join(', '));

const steady = (json) => json.replace(/"(form_token|client_id|now|roll_token|run_token)":"[^"]*"/g, '"$1":""');

/** Where two texts part, with what stands around it. */
function difference(one, other) {
    const at = [...one].findIndex((letter, index) => letter !== other[index]);
    if (one === other) return '';
    return `…${one.slice(Math.max(0, at - 60), at + 60)}… is not …${other.slice(Math.max(0, at - 60), at + 60)}…`;
}

const asked_in = (address, language) => (address.startsWith('/portal') ? `${address}${address.includes('?') ? '&' : '?'}lang=${language}` : address);

async function languages({ server, browser, step }, pages, answers) {
    const clients = {};
    const client_of = async (login) => (clients[login] ??= login ? await Client.signed_in(server, login) : new Client(server));
    const context = await device(browser, server);
    const everybody = server.sql('SELECT surname || \' \' || middle || \' \' || given FROM person').split('\n');
    const seats = server.sql('SELECT title FROM position UNION SELECT name FROM unit_version UNION SELECT name FROM organization UNION SELECT english_name FROM organization UNION SELECT parent_name FROM organization').split('\n');
    for (const [name, login, address] of pages) {
        const client = await client_of(login);
        let data = [];
        await step(`${name}: the JSON is the same in both languages`, async () => {
            const read = async (language) => {
                client.cookies.language = language;
                return (await client.json(asked_in(address, language))).text;
            };
            const [vietnamese, english] = [await read('vi'), await read('en')];
            data = strings_in(JSON.parse(vietnamese));
            assert.equal(difference(steady(english), steady(vietnamese)), '');
        });
        await step(`${name}: no bare text`, async () => {
            await context.clearCookies();
            const cookies = { ...client.cookies, language: 'pseudo' };
            await context.addCookies(Object.entries(cookies).map(([key, value]) => ({ name: key, value, url: server.address })));
            const page = await context.newPage();
            await page.goto(asked_in(address, 'pseudo'));
            const texts = await texts_on(page);
            await page.close();
            assert.ok(texts.some((text) => text.includes('⟦')), 'nothing is in the pseudo-language');
            assert.deepEqual(bare(texts, [...data, ...everybody, ...seats]), []);
        });
    }
    for (const [name, login, content, address, typed, status] of answers)
        await step(`${name}: no bare text in the answer`, async () => {
            const client = await client_of(login);
            client.cookies.language = 'pseudo';
            if (!login) client.token = token_in((await client.get('/session')).text);
            let answer = await client.post(address, typed);
            assert.equal(answer.status, status);
            if (answer.location) answer = await client.get(answer.location);
            const data = strings_in(JSON.parse((await client.json(content)).text));
            const page = await context.newPage();
            await page.setContent(answer.text.replace(/<script[^>]*>/g, '<script type="text/plain">'));
            const texts = (await texts_on(page)).filter((text) => !/^(dm_|http)\S+$/.test(text)); // what is shown once
            await page.close();
            assert.ok(texts.some((text) => text.includes('⟦')), 'nothing is in the pseudo-language');
            assert.deepEqual(bare(texts, [...data, ...everybody, ...seats, ...Object.values(typed)]), []);
        });
    await context.close();
}
