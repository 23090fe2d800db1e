// A reader of a meeting's event stream that comes back by the number of the last event it saw, as browsers do.
import assert from 'node:assert/strict';
import { get } from 'node:http';
import { pause } from './program.mjs';
import { meeting } from './recorder.mjs';

export class Follower {
    /** Numbers of the events in the order in which they came, and when. */
    events = [];
    connections = 0;
    #stopped = false;

    /** `address` is asked again at each connection; `last` is the number after which it begins. */
    constructor(recorder, last, address = () => recorder.program.address) {
        this.headers = { authorization: `Bearer ${recorder.token}`, accept: 'text/event-stream' };
        this.last = last;
        this.address = address;
        this.#follow();
    }

    stop() {
        this.#stopped = true;
        this.request?.destroy();
    }

    /** Takes nothing from the socket any more, until `wake`. */
    sleep() {
        this.response.pause();
    }

    wake() {
        this.response.resume();
    }

    /** Our end of the connection. */
    get port() {
        return this.response.socket.localPort;
    }

    async is_connected() {
        await until(() => this.response?.statusCode === 200 && !this.response.closed, 'the stream is open');
    }

    async reaches(number) {
        await until(() => this.last >= number, () => `event ${number} arrives, the last one is ${this.last}`);
    }

    async #follow() {
        while (!this.#stopped) {
            await this.#listen();
            await pause(100);
        }
    }

    #listen() {
        return new Promise((done) => {
            const headers = { ...this.headers, 'last-event-id': String(this.last) };
            this.request = get(`${this.address()}/meetings/${meeting}/stream`, { headers, agent: false }, (response) => {
                if (response.statusCode === 200) this.connections++;
                this.response = response;
                let text = '';
                response.setEncoding('utf8');
                response.on('data', (part) => {
                    const blocks = (text + part).split('\n\n');
                    text = blocks.pop();
                    for (const block of blocks) this.#take(block);
                });
                response.on('close', done);
                response.on('error', done);
            });
            this.request.on('error', done);
        });
    }

    #take(block) {
        const number = Number(/^id: (\d+)$/m.exec(block)?.[1] ?? 0);
        if (number === 0) return;
        assert.ok(/^data: ./m.test(block), block);
        this.last = number;
        this.events.push({ number, at: Date.now() });
    }

    numbers = () => this.events.map((event) => event.number);
}

export async function until(is_true, what, patience = 30_000) {
    for (const end = Date.now() + patience; !is_true(); await pause(10))
        if (Date.now() > end) throw new Error(`Waited in vain until ${typeof what === 'function' ? what() : what}.`);
}
