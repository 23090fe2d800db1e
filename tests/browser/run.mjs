// node tests/browser/run.mjs [WORD]: the stories with WORD in their name, each on a fresh demo; the last line counts.
import { start_browser } from './browser.mjs';
import { Tally } from './runner.mjs';
import { Server } from './server.mjs';

const names = ['thread', 'keyboard', 'pages', 'input'];
const word = process.argv[2] ?? '';
const tally = new Tally();
const chosen = names.filter((name) => name.includes(word));

if (chosen.length > 0) {
    const browser = await start_browser();
    for (const name of chosen) {
        const { title, tell } = await import(`./${name}.mjs`);
        console.log(`${name}: ${title}`);
        await tally.step('the demo is served', async () => {
            const server = await Server.start();
            try {
                await tell({ server, browser, step: tally.step });
            } finally {
                await server.stop();
            }
        });
        for (const context of browser.contexts()) await context.close();
    }
    await browser.close();
}
console.log(`${tally.passed} passed, ${tally.failed} failed`);
process.exit(tally.failed > 0 ? 1 : 0);
