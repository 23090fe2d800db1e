// Eight writers; the process is killed at a random moment, started again, and asked what it remembers.
import assert from 'node:assert/strict';
import { Program, pause } from './program.mjs';
import { Ledger, Recorder, write_on } from './recorder.mjs';

export const title = 'killed under load, ten times';
const rounds = 10;

export async function tell({ folder, step, say }) {
    const program = new Program(folder);
    await program.fill();
    await program.serve();
    const recorder = await Recorder.begin(program);
    const ledger = new Ledger();
    const started = Date.now();
    let repeated = 0;

    for (let round = 1; round <= rounds; round++)
        await step(`round ${round}: what was acknowledged is there once, what was not can be repeated`, async () => {
            const stop = write_on(ledger, Array(8).fill(recorder));
            await pause(200 + Math.random() * 1200);
            await program.kill();
            await stop();
            await program.serve();
            repeated += await ledger.repeat(recorder);
            await ledger.compare(recorder);
            const { status, said } = await program.verify();
            assert.equal(status, 0, said);
        });
    say(`${ledger.acknowledged.size} entries acknowledged, ${repeated} of them after a repeat, ${Date.now() - started} ms`);

    await step('the journal is verified beside the process that writes', async () => {
        const stop = write_on(ledger, Array(8).fill(recorder));
        for (let i = 0; i < 5; i++) {
            const { status, said } = await program.verify();
            assert.equal(status, 0, said);
        }
        await stop();
        assert.equal(ledger.unanswered.length, 0);
    });

    await step('told to end in the middle of writes, it answers what runs and ends by itself', async () => {
        const stop = write_on(ledger, Array(8).fill(recorder));
        await pause(300);
        const told = Date.now();
        await program.kill('SIGTERM');
        say(`ended after ${Date.now() - told} ms`);
        await stop();
        await program.serve();
        await ledger.repeat(recorder);
        await ledger.compare(recorder);
        assert.equal((await program.verify()).status, 0);
    });
}
