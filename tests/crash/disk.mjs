// A data folder on a disk that is full for a while: a small tmpfs, or, where nothing can be mounted, a limit of the
// process on the size of its files.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readdirSync, rmSync, statSync, writeSync } from 'node:fs';
import { Client, words_of } from '../browser/client.mjs';
import { Program } from './program.mjs';
import { Ledger, Recorder, meeting, write_on } from './recorder.mjs';

export const title = 'a full disk';

export async function tell({ folder, step, say }) {
    const small = `${folder}/small`;
    mkdirSync(small);
    const disk = mount_small(small) ?? new LimitedFiles(small);
    say(disk.what);
    const program = new Program(`${small}/data`, { prefix: disk.prefix });
    await program.fill();
    await program.serve();
    disk.program = program;
    try {
        await fill_and_free(program, disk, step, say);
    } finally {
        await program.kill();
        disk.remove?.();
    }
}

async function fill_and_free(program, disk, step, say) {
    const recorder = await Recorder.begin(program);
    const browser = await Client.signed_in(program, 'thuky.vanhanh');
    const ledger = new Ledger();
    const form = `/meetings/${meeting}/entries`;
    let refused;

    await step('an entry for which there is no room is answered with 503, in words', async () => {
        for (let i = 0; i < 20; i++) assert.equal((await ledger.add(recorder)).status, 200);
        disk.fill();
        for (let i = 0; i < 3000 && refused?.status !== 503; i++) refused = await ledger.add(recorder, 2000);
        assert.equal(refused?.status, 503);
        assert.equal(refused.json.error_kind, 'unavailable');
        assert.ok(refused.json.error_message.text.length > 20);
    });

    await step('a form without scripts comes back with what was typed', async () => {
        const text = 'Câu này gõ khi đĩa đã đầy';
        const answer = await browser.post(form, { kind: 'contribution', speaker: 4, text });
        assert.equal(answer.status, 503);
        assert.ok(answer.text.includes(text), words_of(answer.text));
    });

    await step('the quick line without scripts comes back with what was typed', async () => {
        const line = 'ghi chú thêm một dòng khi đĩa đã đầy';
        const answer = await browser.post(form, { kind: 'contribution', line: `Kim Anh: ${line}` });
        assert.ok([422, 503].includes(answer.status), `${answer.status}`);
        assert.ok(answer.text.includes(line), words_of(answer.text));
    });

    await step('signing in is refused in words', async () => {
        const answer = await recorder.send('POST', '/session', { body: { login: 'bithu.vanhanh', password: program.password } });
        assert.equal(answer.status, 503, answer.text);
    });

    await step('eight writers at once all get an answer, and pages are read meanwhile', async () => {
        for (let i = 0; i < 5; i++) {
            const stop = write_on(ledger, Array(8).fill(recorder));
            for (const path of ['/', `/meetings/${meeting}`, `/meetings/${meeting}/record`, '/tasks', '/portal', '/healthz'])
                assert.equal((await browser.get(path)).status, 200, path);
            await stop();
        }
        assert.ok(ledger.unanswered.length >= 8);
        assert.ok(program.is_running);
    });

    await step('nothing is half written', async () => {
        await ledger.compare(recorder);
        const { status, said } = await program.verify();
        assert.equal(status, 0, said);
    });

    await step('killed and started again on the full disk, it shows what there was', async () => {
        await program.kill();
        await program.serve();
        await ledger.compare(recorder);
    });

    await step('with room again, the same requests are written, each once', async () => {
        disk.free();
        const repeated = await ledger.repeat(recorder);
        assert.equal((await browser.post(form, { kind: 'contribution', speaker: 4, text: 'ghi lại' })).status, 303);
        const { entries } = await recorder.record();
        assert.equal(entries.length, ledger.acknowledged.size + 1);
        assert.equal((await program.verify()).status, 0);
        say(`${ledger.acknowledged.size} entries, ${repeated} of them after a 503`);
    });
}

/** Nothing when this process may not mount. */
function mount_small(folder) {
    try {
        execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=6m', 'tmpfs', folder], { stdio: 'pipe' });
    } catch {
        return null;
    }
    const filler = `${folder}/filler`;
    return {
        what: 'on a tmpfs of 6 MB',
        prefix: [],
        fill: () => fill_up(filler),
        free: () => rmSync(filler),
        remove: () => execFileSync('umount', ['-l', folder]),
    };
}

function fill_up(path) {
    const file = openSync(path, 'w');
    for (let size = 64 * 1024; size > 0; size = Math.floor(size / 2))
        try {
            for (;;) writeSync(file, Buffer.alloc(size, 'x'));
        } catch (error) {
            if (error.code !== 'ENOSPC') throw error;
        }
    closeSync(file);
}

class LimitedFiles {
    what = 'nothing can be mounted here: the size of files is limited instead';
    prefix = ['bash', '-c', `trap '' XFSZ; exec "$@"`, '-'];

    constructor(folder) {
        this.folder = `${folder}/data`;
    }

    fill() {
        const sizes = readdirSync(this.folder).map((name) => statSync(`${this.folder}/${name}`).size);
        this.#limit(`${Math.max(...sizes)}:unlimited`);
    }

    free() {
        this.#limit('unlimited:unlimited');
    }

    #limit(bytes) {
        execFileSync('prlimit', ['--pid', `${this.program.pid}`, `--fsize=${bytes}`]);
    }
}
