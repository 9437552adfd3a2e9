import { expect, test } from 'vitest';
import {
  type AutoCopy,
  autoCopy,
  autoCopyName,
  isCopyDue,
} from '../../../src/model/copy/auto-copy.ts';
import { travels } from '../../../src/model/copy/travels.ts';
import { applied, NOTHING, recordsAfter, valuesOf } from '../change/memory.ts';
import { AUTO } from '../change/samples.ts';

const at = (wall: string) => new Date(wall).getTime();
const MADE: AutoCopy = { ...AUTO, made: 1, at: at('2026-11-24T21:00'), missed: null };

test.each([
  ['the first is due at once', { at: null }, '2026-11-24T21:00', true],
  ['not twice on a day', {}, '2026-11-24T23:59', false],
  ['on the next day from its beginning', {}, '2026-11-25T00:01', true],
  ['weekly not on the sixth day', { every: 'week' as const }, '2026-11-30T23:59', false],
  ['weekly on the seventh', { every: 'week' as const }, '2026-12-01T00:01', true],
  ['after a clock that was ahead', { every: 'week' as const }, '2026-11-20T12:00', true],
  [
    'again after a full disk',
    { at: null, missed: { why: 'room', isRead: true } },
    '2026-11-24',
    true,
  ],
  [
    'not where the browser asks each time',
    { at: null, missed: { why: 'asks' as const, isRead: true } },
    '2026-11-24',
    false,
  ],
] as const)('due: %s', (_name, over, now, isDue) => {
  expect(isCopyDue({ ...MADE, ...over }, at(now))).toBe(isDue);
});

test('the sixth takes the first one’s place, and another series none', () => {
  const names = [1, 2, 3, 4, 5, 6].map((nth) => autoCopyName(MADE, nth));
  expect(names[0]).toBe('notes/notes-ab12-1.age');
  expect(new Set(names).size).toBe(5);
  expect(names[5]).toBe(names[0]);
  expect(autoCopyName({ ...MADE, series: 'zz99', lock: null }, 1)).toBe('notes/notes-zz99-1.jsonl');
});

const wanted = recordsAfter([{ do: 'wantCopies', with: { wanted: AUTO } }]);
const { series } = AUTO;
const made = applied(wanted, { do: 'noteCopy', with: { series, made: 1, at: 7 } });

test('a copy that was made is the last one, whoever made those before', () => {
  expect(valuesOf(made)).toMatchObject({ 'autoCopy ': { made: 1, at: 7 }, 'lastCopy ': 7 });
});

test('another interval goes on with the series, another series begins anew', () => {
  const weekly = { ...AUTO, every: 'week' as const };
  const slower = applied(made, { do: 'wantCopies', with: { wanted: weekly } });
  expect(valuesOf(slower)).toMatchObject({ 'autoCopy ': { every: 'week', made: 1, at: 7 } });
  const other = applied(made, { do: 'wantCopies', with: { wanted: { ...AUTO, series: 'zz99' } } });
  expect(valuesOf(other)).toMatchObject({ 'autoCopy ': { made: 0, at: null } });
});

test('a miss is told once for each reason, until one is made', () => {
  const missed = { do: 'noteMissedCopy', with: { series, why: 'room' } } as const;
  const read = applied(applied(made, missed), { do: 'readMissedCopy', with: {} });
  expect(valuesOf(applied(read, missed))).toEqual(valuesOf(read));
  const other = applied(read, { do: 'noteMissedCopy', with: { series, why: 'folder' } });
  expect(valuesOf(other)).toMatchObject({ 'autoCopy ': { missed: { isRead: false } } });
  const again = applied(read, { do: 'noteCopy', with: { series, made: 2, at: 9 } });
  expect(valuesOf(again)).toMatchObject({ 'autoCopy ': { missed: null } });
});

test('what a worker notes of a series that is not wanted any more is not kept', () => {
  const off = applied(made, { do: 'wantCopies', with: { wanted: null } });
  for (const now of [off, NOTHING])
    expect(valuesOf(applied(now, { do: 'noteCopy', with: { series, made: 2, at: 9 } }))).toEqual(
      valuesOf(now),
    );
});

test('it stays in this browser, key and all', () => {
  expect(travels({ type: autoCopy.type, id: '' })).toBe(false);
});
