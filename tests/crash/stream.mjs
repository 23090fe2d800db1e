// Readers of one meeting's stream: one that is cut off, one that sleeps, one that is quick.
import assert from 'node:assert/strict';
import { Cable } from '../browser/cable.mjs';
import { Follower } from './follower.mjs';
import { Program } from './program.mjs';
import { Ledger, Recorder } from './recorder.mjs';

export const title = 'readers that are cut off or slow';

export async function tell({ folder, step, say }) {
    const program = new Program(`${folder}/cut`);
    await program.fill();
    await program.serve();
    const recorder = await Recorder.begin(program);
    const ledger = new Ledger();
    const { journal: begin } = await recorder.record();
    const cable = await Cable.lay(program);
    const quick = new Follower(recorder, begin);
    const far = new Follower(recorder, begin, () => cable.address);
    await Promise.all([quick, far].map((one) => one.is_connected()));

    await step('a reader who is cut off while 200 entries come misses nothing', async () => {
        for (let i = 0; i < 20; i++) await ledger.add(recorder);
        await far.reaches(begin + 20);
        cable.cut();
        for (let i = 0; i < 200; i++) await ledger.add(recorder);
        assert.equal(far.last, begin + 20);
        cable.mend();
        await Promise.all([quick, far].map((one) => one.reaches(begin + 220)));
        assert.deepEqual(far.numbers(), numbers(begin + 1, begin + 220));
        assert.deepEqual(quick.numbers(), numbers(begin + 1, begin + 220));
        assert.equal(quick.connections, 1);
    });

    await step('a reader who comes and goes while entries are written misses nothing', async () => {
        const from = far.last;
        let written = 0;
        for (; written < 200; written++) {
            await ledger.add(recorder);
            if (written % 50 === 10) cable.cut();
            if (written % 50 === 20) cable.mend();
        }
        cable.mend();
        await far.reaches(from + written);
        assert.deepEqual(far.numbers(), numbers(begin + 1, from + written));
    });

    await step('the record holds every entry once', async () => {
        await ledger.compare(recorder);
        assert.equal((await program.verify()).status, 0);
    });
    quick.stop();
    far.stop();
    cable.remove();
    await program.kill();
    await sleep_at_a_stream(new Program(`${folder}/slow`), step, say);
}

/** Large entries, so that the system's buffers of a sleeping reader's socket are soon full. */
async function sleep_at_a_stream(program, step, say) {
    await program.fill();
    await program.serve();
    const recorder = await Recorder.begin(program);
    const ledger = new Ledger();
    const { journal: begin } = await recorder.record();
    const quick = new Follower(recorder, begin);
    const slow = new Follower(recorder, begin);
    await Promise.all([quick, slow].map((one) => one.is_connected()));
    let written = 0;

    await step('a slow reader is dropped, and the quick one has not waited', async () => {
        slow.sleep();
        let longest = 0;
        for (; written < 700 && program.holds(slow.port); written++) {
            assert.equal((await ledger.add(recorder, 4900)).status, 200);
            const answered = Date.now();
            await quick.reaches(begin + written + 1);
            longest = Math.max(longest, Date.now() - answered);
        }
        assert.ok(!program.holds(slow.port), `${written} large entries were queued for a reader who takes nothing`);
        assert.equal(quick.connections, 1);
        assert.ok(longest < 3000, `an event reached the quick reader after ${longest} ms`);
        say(`dropped after ${written} large entries, the quick reader's longest wait ${longest} ms`);
    });

    await step('the slow reader comes back and has missed nothing', async () => {
        slow.wake();
        await slow.reaches(begin + written);
        assert.equal(slow.connections, 2);
        assert.deepEqual(slow.numbers(), numbers(begin + 1, begin + written));
        await ledger.compare(recorder);
    });
    quick.stop();
    slow.stop();
}

const numbers = (first, last) => Array.from({ length: last - first + 1 }, (_, i) => first + i);
