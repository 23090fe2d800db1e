import assert from 'node:assert/strict';
import { test } from 'node:test';
import { new_id } from '../scripts/ids.ts';

test('an id is a UUID of version 7', () => {
    assert.match(new_id(), /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('an id begins with its milliseconds', () => {
    assert.equal(new_id(0x0192_3456_789a).slice(0, 13), '01923456-789a');
});

test('ids sort by time and do not repeat', () => {
    const ids = Array.from({ length: 1000 }, (_, index) => new_id(1_800_000_000_000 + index));
    assert.deepEqual([...ids].sort(), ids);
    assert.equal(new Set(Array.from({ length: 1000 }, () => new_id(1))).size, 1000);
});
