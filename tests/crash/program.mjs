// The executable as a process that is started, killed and started again on the same folder, database and port.
import { execFile, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { executable, today } from '../browser/server.mjs';

export const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

export class Program {
    static #running = new Set();
    log = '';
    address = '';
    #port = 0;
    #process;

    /** `prefix`: a command that starts the program, as `bash -c …`. */
    constructor(folder, { database, prefix = [] } = {}) {
        this.folder = folder;
        this.prefix = prefix;
        this.place = ['--data', folder, ...(database ? ['--database', database] : [])];
    }

    static async end_all() {
        for (const one of [...Program.#running]) await one.kill();
    }

    static kill_all() {
        for (const one of Program.#running) one.#process.kill('SIGKILL');
    }

    /** Another command of the program on the same data: its exit status and what it said. */
    async command(words, ...options) {
        return promisify(execFile)(executable(), [...words.split(' '), ...this.place, ...options], { timeout: 60_000 }).then(
            ({ stdout, stderr }) => ({ status: 0, said: stdout + stderr }),
            ({ code, stdout, stderr }) => ({ status: code, said: stdout + stderr }));
    }

    async fill() {
        const { status, said } = await this.command('demo', '--size', 'small', '--seed', '7', '--now', today);
        if (status !== 0) throw new Error(said);
        this.password = /: (\S+)$/m.exec(said)[1];
    }

    verify = () => this.command('journal verify');

    async serve() {
        const words = [...this.prefix, executable(), 'serve', ...this.place, '--listen', `127.0.0.1:${this.#port}`, '--now', today];
        this.log = '';
        const child = (this.#process = spawn(words[0], words.slice(1)));
        Program.#running.add(this);
        this.ended = new Promise((done) => child.once('exit', done)).then(() => Program.#running.delete(this));
        for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (this.log = (this.log + part).slice(-20_000)));
        for (let wait = 0; wait < 200 && this.is_running; wait++) {
            this.address = /http:\/\/127\.0\.0\.1:\d+/.exec(this.log)?.[0] ?? this.address;
            if (this.address && (await fetch(`${this.address}/healthz`).catch(() => null))?.ok) {
                this.#port = new URL(this.address).port;
                return;
            }
            await pause(50);
        }
        throw new Error(`The program does not serve:\n${this.log}`);
    }

    /** True while the program has not closed its end of the connection from this port of ours. */
    holds(port) {
        const hex = (number) => `0100007F:${Number(number).toString(16).toUpperCase().padStart(4, '0')}`;
        const established = `${hex(this.#port)} ${hex(port)} 01 `;
        return readFileSync('/proc/net/tcp', 'utf8').includes(established);
    }

    get pid() {
        return this.#process.pid;
    }

    get is_running() {
        return this.#process.exitCode === null && this.#process.signalCode === null;
    }

    async kill(signal = 'SIGKILL') {
        this.#process.kill(signal);
        await this.ended;
    }
}
