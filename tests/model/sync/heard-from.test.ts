/** When the other browsers were heard of: by this browser's days, whatever theirs are. */
import { expect, test } from 'vitest';
import { heardOn, isAwaited } from '../../../src/model/sync/heard-from.ts';
import { type Head, headsIn } from '../../../src/model/sync/items.ts';

const head = (revision: number, on = '2019-01-01'): Head => ({
  ...{ version: 1, revision, pieces: 0, salt: '5a'.repeat(16), lock: 'c3'.repeat(8) },
  ...{ sha256: '00'.repeat(32), on },
});

test('a browser is heard of with each text that is new, though it was written years ago by its clock', () => {
  const first = heardOn({}, new Map([['aaaaaaaa', head(1)]]), '2026-11-01');
  expect(first).toEqual({ aaaaaaaa: { revision: 1, on: '2026-11-01' } });
  const same = heardOn(first, new Map([['aaaaaaaa', head(1)]]), '2026-11-20');
  expect(same).toEqual(first);
  // What is not there just now may come again.
  expect(heardOn(first, new Map(), '2026-11-20')).toEqual(first);
  const next = heardOn(first, new Map([['aaaaaaaa', head(2)]]), '2026-11-20');
  expect(next).toEqual({ aaaaaaaa: { revision: 2, on: '2026-11-20' } });
});

test('a later version is heard of as long as its text is there', () => {
  const heads = headsIn({ 'd/aaaaaaaa': { version: 2 } });
  const first = heardOn({}, heads, '2026-11-01');
  expect(heardOn(first, heads, '2026-11-20').aaaaaaaa?.on).toBe('2026-11-20');
});

test('it may yet tell of its days for a month', () => {
  const heard = { revision: 1, on: '2026-11-01' };
  expect(isAwaited(heard, '2026-11-30')).toBe(true);
  expect(isAwaited(heard, '2026-12-01')).toBe(false);
});
