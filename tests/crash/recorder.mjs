// A program that writes the record of the demo's convened meeting with a token, as a recorder without a browser would.
import assert from 'node:assert/strict';
import { new_id } from '../browser/client.mjs';
import { pause } from './program.mjs';

export const meeting = 3;
const login = 'thuky.vanhanh';
const speaker = 4;

export class Recorder {
    /** Signs in, makes a token, and begins the meeting. */
    static async begin(program) {
        const recorder = new Recorder();
        recorder.program = program;
        const session = await recorder.send('POST', '/session', { body: { login, password: program.password } });
        assert.equal(session.status, 200, session.text);
        const cookie = session.headers.get('set-cookie').split(';')[0];
        const { form_token } = (await recorder.send('GET', '/account', { headers: { cookie } })).json;
        const made = await recorder.send('POST', '/account/tokens', { body: { name: 'crash' }, headers: { cookie, 'x-csrf-token': form_token } });
        assert.equal(made.status, 200, made.text);
        recorder.token = made.json.secret;
        const begun = await recorder.send('POST', `/meetings/${meeting}/start`, { body: { at: '08:05' } });
        assert.equal(begun.status, 200, begun.text);
        return recorder;
    }

    /** The same recorder at another process. */
    at(program) {
        return Object.assign(new Recorder(), this, { program });
    }

    async send(method, path, { body, headers = {} } = {}) {
        const is_form = body === undefined || body instanceof URLSearchParams;
        const answer = await fetch(this.program.address + path, {
            method, body: is_form ? body : JSON.stringify(body), redirect: 'manual', signal: AbortSignal.timeout(60_000),
            headers: { accept: 'application/json', ...(!is_form && { 'content-type': 'application/json' }),
                ...(this.token && { authorization: `Bearer ${this.token}` }), ...headers } });
        const text = await answer.text();
        const is_json = answer.headers.get('content-type')?.startsWith('application/json');
        return { status: answer.status, headers: answer.headers, text, json: is_json ? JSON.parse(text) : null };
    }

    add(text, key = new_id(), headers = {}) {
        const body = new URLSearchParams({ kind: 'contribution', speaker, text });
        return this.send('POST', `/meetings/${meeting}/entries`, { body, headers: { 'idempotency-key': key, ...headers } });
    }

    async record() {
        return (await this.send('GET', `/meetings/${meeting}/record`)).json;
    }
}

/** Everything that is to stand in the record exactly once: what was acknowledged, by its text. */
export class Ledger {
    acknowledged = new Map();
    unanswered = [];
    #number = 0;

    /** Sends a new line and notes what became of it; false when no answer came. */
    async add(recorder, length = 0) {
        const text = `Dòng số ${++this.#number} của sổ thử`.padEnd(length, 'ệ');
        const key = new_id();
        const answer = await recorder.add(text, key).catch(() => null);
        if (answer?.status === 200) this.#acknowledge(text, answer.json.entry);
        else this.unanswered.push({ text, key });
        assert.ok(!answer || [200, 503].includes(answer.status), answer?.text);
        return answer;
    }

    /** Sends what was not acknowledged once more under its id, twice at the same time: both get the same answer. */
    async repeat(recorder) {
        const open = this.unanswered.splice(0);
        for (const { text, key } of open) {
            const answers = await Promise.all([recorder.add(text, key), recorder.add(text, key)]);
            for (const answer of answers) assert.equal(answer.status, 200, answer.text);
            assert.equal(answers[0].json.entry, answers[1].json.entry);
            this.#acknowledge(text, answers[0].json.entry);
        }
        return open.length;
    }

    async compare(recorder) {
        const { entries } = await recorder.record();
        const stored = entries.map((one) => `${one.entry} ${one.entry_text.trim()}`).sort();
        const wanted = [...this.acknowledged].map(([text, entry]) => `${entry} ${text.trim()}`).sort();
        assert.deepEqual(stored, wanted);
    }

    #acknowledge(text, entry) {
        assert.ok(entry > 0, `no number of an entry: ${entry}`);
        this.acknowledged.set(text, entry);
    }
}

/**
 * Several writers at once until the function that it returns is called; a writer whose request was not answered rests
 * until then. `rest`: milliseconds between the lines of one writer.
 */
export function write_on(ledger, recorders, rest = 0) {
    let stopped = false;
    const one = async (recorder) => {
        while (!stopped && (await ledger.add(recorder))?.status === 200) await pause(rest);
    };
    const writers = Promise.allSettled(recorders.map(one));
    return async () => {
        stopped = true;
        for (const { reason } of await writers) if (reason) throw reason;
    };
}
