import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LineQueue, type Outcome, type Store, type Waiting } from '../scripts/line-queue.ts';

class Shelf implements Store {
    readonly #items = new Map<string, string>();
    getItem(key: string): string | null { return this.#items.get(key) ?? null; }
    setItem(key: string, value: string): void { this.#items.set(key, value); }
    removeItem(key: string): void { this.#items.delete(key); }
}

/** A server that may be out of reach and refuses lines with the word "bad". */
class Server {
    reachable = true;
    readonly received: string[] = [];
    async post(fields: string): Promise<Outcome> {
        if (!this.reachable) return { is: 'away', html: '' };
        this.received.push(fields);
        return { is: fields.includes('bad') ? 'refused' : 'sent', html: fields };
    }
}

function queue_on(shelf: Shelf, server: Server, log: string[] = []): LineQueue {
    return new LineQueue('/entries', shelf, (fields) => server.post(fields), (line, { is }) => log.push(`${line.client_id} ${is}`));
}

const line = (client_id: string, text = client_id): Waiting => ({ client_id, fields: `line=${text}&client_id=${client_id}` });

test('lines are sent in the order they were typed', async () => {
    const server = new Server();
    const queue = queue_on(new Shelf(), server);
    for (const id of ['1', '2', '3']) queue.add(line(id));
    await queue.send();
    assert.deepEqual(server.received, ['1', '2', '3'].map((id) => line(id).fields));
    assert.deepEqual(queue.waiting(), []);
});

test('a line typed without network survives the page and keeps its id', async () => {
    const shelf = new Shelf();
    const server = new Server();
    server.reachable = false;
    const first_page = queue_on(shelf, server);
    first_page.add(line('1'));
    await first_page.send();
    server.reachable = true;
    await queue_on(shelf, server).send();
    assert.deepEqual(server.received, [line('1').fields]);
});

test('a refused line makes way for those behind it', async () => {
    const log: string[] = [];
    const queue = queue_on(new Shelf(), new Server(), log);
    queue.add(line('1', 'bad'));
    queue.add(line('2'));
    await queue.send();
    assert.deepEqual(log, ['1 refused', '2 sent']);
});

test('nothing overtakes a line that waits', async () => {
    const server = new Server();
    const queue = queue_on(new Shelf(), server);
    server.reachable = false;
    queue.add(line('1'));
    queue.add(line('2'));
    await queue.send();
    assert.deepEqual(queue.waiting().map(({ client_id }) => client_id), ['1', '2']);
});

test('sending twice at once sends each line once', async () => {
    const server = new Server();
    const queue = queue_on(new Shelf(), server);
    queue.add(line('1'));
    await Promise.all([queue.send(), queue.send()]);
    assert.equal(server.received.length, 1);
});

test('a line added while another is on its way is sent too', async () => {
    const server = new Server();
    const queue = queue_on(new Shelf(), server);
    queue.add(line('1'));
    const sending = queue.send();
    queue.add(line('2'));
    await sending;
    assert.equal(server.received.length, 2);
});
