import assert from 'node:assert/strict';
import { test } from 'node:test';
import { StreamShare, type Reader } from '../scripts/stream-share.ts';
import type { FromWorker } from '../scripts/stream-protocol.ts';

class Tab implements Reader {
    readonly numbers: number[] = [];
    postMessage(message: FromWorker): void {
        if (message.say === 'event') this.numbers.push(message.number);
    }
}

/** A journal that plays what comes after a number to whoever opens a stream. */
class Journal {
    readonly opened: string[] = [];
    readonly numbers = [1, 2, 3, 4, 5];
    start = (url: string, after: number, tell: (message: FromWorker) => void) => {
        const play = (from: number): void => {
            this.opened.push(`${url} ${from}`);
            for (const number of this.numbers) if (number > from) tell({ say: 'event', number, data: '' });
        };
        return { live: true, open: () => play(after), rewind: play, close: () => this.opened.push(`${url} closed`) };
    };
}

test('two tabs of one meeting share a stream', () => {
    const journal = new Journal();
    const share = new StreamShare<Tab>(journal.start);
    share.join(new Tab(), '/meetings/7/stream', 3);
    share.join(new Tab(), '/meetings/7/stream', 5);
    assert.deepEqual(journal.opened, ['/meetings/7/stream 3']);
});

test('a tab drawn earlier gets what it missed, and the other nothing twice', () => {
    const journal = new Journal();
    const share = new StreamShare<Tab>(journal.start);
    const [late, early] = [new Tab(), new Tab()];
    share.join(late, '/meetings/7/stream', 3);
    share.join(early, '/meetings/7/stream', 1);
    assert.deepEqual(late.numbers, [4, 5]);
    assert.deepEqual(early.numbers, [2, 3, 4, 5]);
});

test('the stream ends with its last tab', () => {
    const journal = new Journal();
    const share = new StreamShare<Tab>(journal.start);
    const [one, other] = [new Tab(), new Tab()];
    share.join(one, '/meetings/7/stream', 5);
    share.join(other, '/meetings/7/stream', 5);
    share.leave(one);
    assert.equal(journal.opened.length, 1);
    share.leave(other);
    assert.equal(journal.opened.at(-1), '/meetings/7/stream closed');
});
