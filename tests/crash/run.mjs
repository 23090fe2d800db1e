// tests/crash/run [WORD]: stories of what goes wrong, each on a fresh demo; the last line counts.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Tally } from '../browser/runner.mjs';
import { Program } from './program.mjs';

const names = ['kill', 'nodes', 'disk', 'stream'];
const word = process.argv[2] ?? '';
const tally = new Tally();
process.on('exit', Program.kill_all);
const hurry = setTimeout(() => give_up(), 15 * 60_000);

for (const name of names.filter((one) => one.includes(word))) {
    const { title, tell } = await import(`./${name}.mjs`);
    const folder = mkdtempSync(join(tmpdir(), `daumoi-crash-${name}-`));
    console.log(`${name}: ${title}`);
    await tally.step('the story is told to its end', () => tell({ folder, step: tally.step, say: (line) => console.log(`          ${line}`) }));
    await Program.end_all();
    rmSync(folder, { recursive: true, force: true });
}
clearTimeout(hurry);
count();

function give_up() {
    tally.failed++;
    console.log('  FAILED  a quarter of an hour was not enough');
    Program.end_all().then(count);
}

function count() {
    console.log(`${tally.passed} passed, ${tally.failed} failed`);
    process.exit(tally.failed > 0 ? 1 : 0);
}
