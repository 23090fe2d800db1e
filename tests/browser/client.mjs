// One program or browser without scripts: a cookie jar over fetch, forms as a browser sends them.
import { randomBytes } from 'node:crypto';

export class Client {
    cookies = {};
    #server;

    constructor(server) {
        this.#server = server;
    }

    static async signed_in(server, login) {
        const client = new Client(server);
        const page = await client.get('/session');
        const answer = await client.post('/session', { csrf: token_in(page.text), login, password: server.password });
        if (answer.status !== 303) throw new Error(`${login} was not signed in: ${answer.status} ${words_of(answer.text)}`);
        await client.refresh_token();
        return client;
    }

    /** The token of the session's forms. */
    async refresh_token() {
        this.token = token_in((await this.get('/account')).text);
    }

    async get(path, headers = {}) {
        return this.send('GET', path, undefined, { accept: 'text/html', ...headers });
    }

    async json(path) {
        return this.send('GET', path, undefined, { accept: 'application/json' });
    }

    /** Fields as an object or as pairs; the session's token and a new id are added where the fields have none. */
    async post(path, fields, headers = {}) {
        const pairs = new URLSearchParams(Array.isArray(fields) ? fields : Object.entries(fields));
        if (!pairs.has('csrf') && this.token) pairs.append('csrf', this.token);
        if (!pairs.has('client_id')) pairs.append('client_id', new_id());
        return this.send('POST', path, pairs.toString(), { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html', ...headers });
    }

    async send(method, path, body, headers = {}) {
        const cookie = Object.entries(this.cookies).map(([name, value]) => `${name}=${value}`).join('; ');
        const answer = await fetch(new URL(path, this.#server.address), { method, body, redirect: 'manual', duplex: 'half',
            headers: { 'accept-language': 'vi', origin: this.#server.address, ...(cookie && { cookie }), ...headers } });
        for (const line of answer.headers.getSetCookie()) this.#keep(line);
        const text = await answer.text();
        return { status: answer.status, headers: answer.headers, text, location: answer.headers.get('location') };
    }

    #keep(line) {
        const [, name, value] = /^([^=]+)=([^;]*)/.exec(line);
        if (value === '' || /max-age=0/i.test(line)) delete this.cookies[name];
        else this.cookies[name] = value;
    }
}

export const token_in = (html) => /name="csrf" value="([^"]*)"/.exec(html)?.[1] ?? '';

/** What a reader sees of a page, on one line. */
export function words_of(html) {
    const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? html;
    return main.replace(/<[^>]*>/g, ' ').replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&lt;/g, '<').replace(/&gt;/g, '>')
        .replace(/&amp;/g, '&').replace(/\s+/g, ' ').trim();
}

/** A UUID of version 7, as the pages' scripts make them. */
export function new_id() {
    const bytes = randomBytes(16);
    bytes.writeUIntBE(Date.now(), 0, 6);
    bytes[6] = (bytes[6] & 0x0f) | 0x70;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
