// Requests as bytes, and the programs that send them.
import { once } from 'node:events';

import { program } from './places.mjs';
import { end, output_of, start } from './process.mjs';

/** The bytes of a request of HTTP/1.1. */
export function request_bytes(method, target, headers = {}, body = undefined) {
    const content = Buffer.from(body ?? '');
    const fields = { host: '127.0.0.1', ...headers };
    if (body !== undefined) fields['content-length'] = content.length;
    const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`);
    return Buffer.concat([Buffer.from(`${method} ${target} HTTP/1.1\r\n${lines.join('')}\r\n`), content]);
}

const framed = (request) => Buffer.concat([Buffer.from(`${request.length}\n`), request]);

/** Sends all requests on so many connections, the next when one is answered. */
export async function send_all(port, connections, requests) {
    const output = await output_of(program('requests'), [port, connections], Buffer.concat(requests.map(framed)));
    const [elapsed, ...lines] = output.split('\n').slice(0, -1);
    const exchanges = lines.map((line) => {
        const [, status, took, body] = /^(\d+) (\d+) (.*)$/.exec(line);
        return { status: Number(status), took: Number(took), body };
    });
    return { elapsed: Number(elapsed), exchanges };
}

/** Open event streams, and a connection that publishes; both in one process of bench/programs. */
export class Subscribers {
    static async open(port, count, opening) {
        const all = new Subscribers();
        all.child = start(program('subscribers'), [port, count]);
        all.child.stdin.on('error', () => {});
        all.output = all.child.stdout[Symbol.asyncIterator]();
        all.arrived = Buffer.alloc(0);
        all.child.stdin.write(framed(opening));
        await all.#line();
        return all;
    }

    /** Microseconds until the answer, the first and the last stream; and the event that all got. */
    async publish(request) {
        this.child.stdin.write(framed(request));
        const [answered, first, last, size] = (await this.#line()).split(' ').map(Number);
        return { answered, first, last, event: (await this.#take(size)).toString() };
    }

    async close() {
        this.child.stdin.end();
        if (this.child.exitCode === null) await Promise.race([once(this.child, 'exit'), new Promise((done) => setTimeout(done, 2000))]);
        await end(this.child);
    }

    async #line() {
        let stop;
        while ((stop = this.arrived.indexOf(10)) < 0) await this.#more();
        const line = this.arrived.subarray(0, stop).toString();
        this.arrived = this.arrived.subarray(stop + 1);
        return line;
    }

    async #take(size) {
        while (this.arrived.length < size) await this.#more();
        const bytes = this.arrived.subarray(0, size);
        this.arrived = this.arrived.subarray(size);
        return bytes;
    }

    async #more() {
        const { value, done } = await this.output.next();
        if (done) throw new Error(`The subscribers ended:\n${this.child.said}`);
        this.arrived = Buffer.concat([this.arrived, value]);
    }
}
