import assert from 'node:assert/strict';
import { test } from 'node:test';

import { typed_day } from '../scripts/proposing.ts';

const read = (text: string): string | undefined => typed_day(text, 2026)?.toDateString();

test('days are read as people type them', () => {
    assert.equal(read('22/11'), 'Sun Nov 22 2026');
    assert.equal(read('22-11-26'), 'Sun Nov 22 2026');
    assert.equal(read(' 1.2.2027 '), 'Mon Feb 01 2027');
});

test('what is no day is left alone', () => {
    for (const text of ['', '31/4', 'mai', '22/11/126', '2026-11-22']) assert.equal(read(text), undefined, text);
});
