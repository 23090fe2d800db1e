import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PastedLines, lines_of } from '../scripts/pasted-lines.ts';

class Memory {
    readonly values = new Map<string, string>();
    getItem = (key: string): string | null => this.values.get(key) ?? null;
    setItem = (key: string, value: string): void => void this.values.set(key, value);
    removeItem = (key: string): void => void this.values.delete(key);
}

test('notes are lines without signs of a list', () => {
    assert.deepEqual(lines_of('- An đề nghị thay van\r\n\n  • Giang hỏi bao giờ xong\n21 0 1\n'),
        ['An đề nghị thay van', 'Giang hỏi bao giờ xong', '21 0 1']);
});

test('pasted lines come in their order, each until it is settled, and outlast the page', () => {
    const store = new Memory();
    new PastedLines('/entries', store).add(['một', 'hai']);
    const lost = new PastedLines('/entries', store);
    assert.equal(lost.take(), 'một');
    const again = new PastedLines('/entries', store);
    assert.equal(again.take(), 'một');
    again.add(['giữa']);
    assert.deepEqual(again.rest(), ['giữa', 'hai']);
    again.settle();
    assert.equal(again.take(), 'giữa');
    again.drop();
    again.settle();
    assert.equal(again.take(), undefined);
    assert.equal(store.values.size, 0);
});
