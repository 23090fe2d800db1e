// The executable on a demo of its own: a folder under the system's temporary one, a free port, stopped by its process.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
export const pictures = join(root, 'build/screens');
/** The day that demo and server take for today: a Friday, so that every workday rule of the demo shows. */
export const today = '2026-11-20';

/** $DAUMOI, or the newest that the presets have built, debug first. */
export function executable() {
    const places = [process.env.DAUMOI, 'build/dev/daumoi', 'build/release/daumoi'].filter(Boolean).map((place) => resolve(root, place));
    const found = places.find((place) => existsSync(place));
    if (!found) throw new Error(`No executable at ${places.join(', ')}: build one with script/build dev daumoi.`);
    return found;
}

export class Server {
    address = '';
    password = '';
    /** Name of the person behind each login. */
    names = {};
    #process;
    #log = '';

    static async start() {
        const server = new Server();
        server.folder = mkdtempSync(join(tmpdir(), 'daumoi-browser-'));
        server.#read_accounts(server.run('demo', '--size', 'small', '--seed', '7', '--now', today).output);
        await server.resume();
        return server;
    }

    /** On an empty folder: its first page asks for the organization. */
    static async empty() {
        const server = new Server();
        server.folder = mkdtempSync(join(tmpdir(), 'daumoi-browser-'));
        await server.resume();
        return server;
    }

    /** Serves the folder (again). */
    async resume() {
        this.#process = spawn(executable(), ['serve', '--data', this.folder, '--listen', '127.0.0.1:0', '--now', today]);
        for (const stream of [this.#process.stdout, this.#process.stderr]) stream.on('data', (part) => (this.#log += part));
        for (let wait = 0; wait < 100; wait++) {
            this.address = /http:\/\/127\.0\.0\.1:\d+/.exec(this.#log)?.[0] ?? '';
            if (this.address && (await fetch(`${this.address}/healthz`).catch(() => null))?.ok) return;
            if (this.#process.exitCode !== null) break;
            await new Promise((done) => setTimeout(done, 100));
        }
        throw new Error(`The program does not serve:\n${this.#log}`);
    }

    /** Ends the process and keeps the folder. */
    async halt() {
        if (!this.#process || this.#process.exitCode !== null) return;
        const ended = new Promise((done) => this.#process.once('exit', done));
        this.#process.kill('SIGTERM');
        const hurry = setTimeout(() => this.#process.kill('SIGKILL'), 10_000);
        await ended;
        clearTimeout(hurry);
        this.#log = '';
    }

    async stop() {
        await this.halt();
        rmSync(this.folder, { recursive: true, force: true });
    }

    /** Another command of the program on the same folder. */
    run(command, ...options) {
        const words = [...command.split(' '), '--data', this.folder, ...options];
        try {
            return { status: 0, output: execFileSync(executable(), words, { encoding: 'utf8', stdio: 'pipe' }) };
        } catch (error) {
            return { status: error.status, output: `${error.stdout}${error.stderr}` };
        }
    }

    /** One statement on the SQLite file, as text. */
    sql(statement) {
        return execFileSync('sqlite3', [join(this.folder, 'daumoi.sqlite'), statement], { encoding: 'utf8' }).trim();
    }

    #read_accounts(printed) {
        this.password = /: (\S+)\s*$/m.exec(printed.split('\n').find((line) => /password/i.test(line)) ?? '')?.[1] ?? '';
        for (const [, login, name] of printed.matchAll(/^(\S+) +(.+?) \(/gm)) this.names[login] = name;
    }
}
