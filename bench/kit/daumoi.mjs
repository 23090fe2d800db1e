// The executable on a copy of the filled folder, and programs that talk to it with a token.
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { new_id } from '../../tests/browser/client.mjs';
import { executable, filled, new_folder } from './places.mjs';
import { end, start } from './process.mjs';

/** The day that is taken for today while data is made and served. */
export const today = '2026-11-20';

export class Daumoi {
    /** Serves a copy of the filled folder, which ends with the server. */
    static async on_copy() {
        const folder = new_folder('served');
        cpSync(filled, folder, { recursive: true });
        return Daumoi.on(folder);
    }

    static async on(folder) {
        const server = new Daumoi();
        server.folder = folder;
        server.process = start(executable, ['serve', '--data', folder, '--listen', '127.0.0.1:0', '--now', today]);
        server.address = await said_address(server.process);
        server.port = Number(new URL(server.address).port);
        return server;
    }

    /** What bench/fill.mjs noted: tokens by login, people by login, meetings and articles. */
    get facts() {
        return JSON.parse(readFileSync(join(this.folder, 'bench.json'), 'utf8'));
    }

    get pid() {
        return this.process.pid;
    }

    async stop() {
        await end(this.process);
    }

    async remove() {
        await this.stop();
        rmSync(this.folder, { recursive: true, force: true });
    }

    /** Rows of the database, read beside the server. */
    rows(statement) {
        const database = new DatabaseSync(join(this.folder, 'daumoi.sqlite'), { readOnly: true });
        try {
            return database.prepare(statement).all();
        } finally {
            database.close();
        }
    }

    /** Sends JSON as a program with a token does; the answer's JSON. */
    async post(token, path, input = {}) {
        return this.#send(token, path, 'application/json', JSON.stringify(input));
    }

    /** The same with the fields of a form. */
    async post_form(token, path, fields) {
        return this.#send(token, path, 'application/x-www-form-urlencoded', new URLSearchParams(fields).toString());
    }

    async #send(token, path, type, body) {
        const headers = { ...headers_of(token), 'content-type': type, 'idempotency-key': new_id() };
        const answer = await fetch(this.address + path, { method: 'POST', body, headers });
        const text = await answer.text();
        if (!answer.ok) throw new Error(`POST ${path} was answered with ${answer.status}: ${text}`);
        return JSON.parse(text);
    }
}

export const headers_of = (token) => ({ authorization: `Bearer ${token}`, accept: 'application/json' });

async function said_address(child) {
    let said = '';
    for await (const part of child.stdout) {
        said += part;
        const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
        if (address) {
            child.stdout.resume();
            return address[0];
        }
    }
    throw new Error(`The program does not serve:\n${said}${child.said}`);
}
