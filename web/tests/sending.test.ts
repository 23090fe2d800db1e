import assert from 'node:assert/strict';
import { test } from 'node:test';
import { send_patiently } from '../scripts/sending.ts';

/** Answers with these statuses in turn; 0 is a line that broke. */
function line_that_answers(statuses: number[]): { sent: Record<string, string>[] } {
    const sent: Record<string, string>[] = [];
    globalThis.XMLHttpRequest = class {
        upload = {} as { onprogress?: (event: object) => void };
        status = 0;
        responseText = 'said';
        onloadend = (): void => {};
        headers: Record<string, string> = {};
        open(): void {}
        setRequestHeader(name: string, value: string): void {
            this.headers[name] = value;
        }
        send(): void {
            sent.push(this.headers);
            this.upload.onprogress?.({ lengthComputable: true, loaded: 1, total: 2 });
            this.status = statuses.shift() ?? 0;
            queueMicrotask(() => this.onloadend());
        }
    } as unknown as typeof XMLHttpRequest;
    return { sent };
}

async function status_after(statuses: number[]): Promise<[number, number, number]> {
    const line = line_that_answers(statuses);
    let again = 0;
    const answer = await send_patiently('/pictures', new Blob(['x']), { 'Idempotency-Key': 'one' }, () => {}, () => again++, [0, 0, 0]);
    assert.ok(line.sent.every((headers) => headers['Idempotency-Key'] === 'one'));
    return [answer.status, line.sent.length, again];
}

test('a broken line and a busy server are tried again, under the same id', async () => {
    assert.deepEqual(await status_after([0, 503, 204]), [204, 3, 2]);
});

test('a refusal is an answer', async () => {
    assert.deepEqual(await status_after([422]), [422, 1, 0]);
});

test('at last it gives up', async () => {
    assert.deepEqual(await status_after([0, 0, 0, 0, 204]), [0, 4, 3]);
});

test('progress is told', async () => {
    line_that_answers([204]);
    const shares: number[] = [];
    await send_patiently('/pictures', new Blob(['x']), {}, (share) => shares.push(share), () => {});
    assert.deepEqual(shares, [0.5]);
});
