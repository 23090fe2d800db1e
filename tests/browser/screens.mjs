// node tests/browser/screens.mjs [WORD]: pictures of the pages with WORD in their name, at two widths and in three
// looks, in build/screens/NN-name-WIDTH-look.png.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { device, sign_in, start_browser } from './browser.mjs';
import { Devices, looks, pages_of, prepare, put_on } from './pages/list.mjs';
import { pictures, Server } from './server.mjs';

const word = process.argv[2] ?? '';
mkdirSync(pictures, { recursive: true });
const server = await Server.start();
const browser = await start_browser();
let taken = 0;
try {
    const pages = pages_of(await prepare(server));
    for (const [width, height] of [[1280, 800], [360, 740]]) {
        const devices = new Devices(() => device(browser, server, { viewport: { width, height } }), (context, login) => sign_in(context, server, login));
        for (const [index, [name, login, address]] of pages.entries()) {
            if (!name.includes(word)) continue;
            const page = await devices.page(login);
            await page.setViewportSize({ width, height });
            await page.goto(address);
            await page.evaluate(() => document.fonts.ready);
            if (width < 600) await page.setViewportSize({ width, height: await page.evaluate(() => document.documentElement.scrollHeight) });
            for (const look of Object.keys(looks)) {
                await put_on(page, look);
                const file = `${String(index + 1).padStart(2, '0')}-${name}-${width}-${look}.png`;
                await page.screenshot({ path: join(pictures, file), fullPage: true });
                taken++;
            }
        }
        await devices.close();
    }
} finally {
    await browser.close();
    await server.stop();
}
console.log(`${taken} pictures in ${pictures}`);
