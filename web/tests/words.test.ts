import assert from 'node:assert/strict';
import { test } from 'node:test';
import { offset_minutes, wall_time } from '../scripts/clock.ts';
import { folded, is_named } from '../scripts/kind-options.ts';

test('kinds are found without diacritics', () => {
    assert.equal(folded('Biểu quyết'), 'bieu quyet');
    assert.equal(folded('Đánh giá'), 'danh gia');
});

test('a kind is named by one of its words or by its letters', () => {
    const outcome = 'Nội dung thống nhất';
    for (const wanted of ['', 'noi', 'thong', 'thong nhat', 'tn']) assert.equal(is_named(outcome, wanted), true, wanted);
    for (const wanted of ['ong', 'nhat thong', 'thong nhat giu lich', 'kk']) assert.equal(is_named(outcome, wanted), false, wanted);
});

test('the clock runs in the zone of the written time', () => {
    assert.equal(offset_minutes(Date.parse('2026-11-13T07:47:05Z'), '14:47'), 420);
    assert.equal(offset_minutes(Date.parse('2026-11-13T02:47:05Z'), '23:17'), -210);
    assert.equal(wall_time(Date.parse('2026-11-13T23:59:30+07:00') + 60_000, 420), '00:00');
});
