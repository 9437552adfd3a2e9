import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { Moment } from '../../../src/model/care/moment.ts';
import {
  dropMoment,
  dropMomentsBefore,
  dropMomentsOf,
  keepMoment,
  listMoments,
} from '../../../src/storage/care/moments.ts';
import { logDatabase } from '../../../src/storage/log/log-database.ts';

const moment = (id: string, over: Partial<Moment> = {}): Moment => ({
  id,
  kind: 'urge',
  at: Date.UTC(2026, 10, 18, 12),
  day: '2026-11-18',
  ...over,
});

beforeEach(async () => (await logDatabase.open()).clear('moments'));

const ids = async () => (await logDatabase.open()).getAllKeys('moments');

test('a moment is kept once, and found by its kind and day', async () => {
  await keepMoment(moment('a'));
  await keepMoment(moment('a', { what: 'sent again' }));
  await keepMoment(moment('b', { kind: 'swap' }));
  await keepMoment(moment('c', { day: '2026-11-20' }));
  const kept = (to: string) => listMoments('urge', '2026-11-17', to);
  expect(await kept('2026-11-19')).toEqual([moment('a')]);
  expect((await kept('2026-11-20')).map(({ id }) => id)).toEqual(['a', 'c']);
});

test('a moment is taken back as if it had not been', async () => {
  await keepMoment(moment('d', { kind: 'contact' }));
  await dropMoment('d', 9);
  await dropMoment('never kept', 9);
  expect(await listMoments('contact', '2026-11-01', '2026-11-30')).toEqual([]);
});

test('fields of a later version are kept; what is no moment is not told', async () => {
  await keepMoment({ ...moment('e'), later: 'says this' } as Moment);
  await (await logDatabase.open()).put('moments', {
    id: 'odd',
    kind: 'urge',
    day: '2026-11-18',
  } as never);
  expect(await listMoments('urge', '2026-11-01', '2026-11-30')).toEqual([
    { ...moment('e'), later: 'says this' },
  ]);
});

test('what is of one person goes, and nothing else', async () => {
  await keepMoment(moment('a', { kind: 'contact', person: 'sam' }));
  await keepMoment(moment('b', { kind: 'contact', person: 'kim' }));
  await keepMoment(moment('c', { what: 'sam' }));
  await dropMomentsOf('sam');
  expect(await ids()).toEqual(['b', 'c']);
});

test('of what is from before a day that is left which is said, and as that', async () => {
  await keepMoment(moment('a', { day: '2026-10-31', kind: 'reply' }));
  await keepMoment(moment('b', { day: '2026-10-31', what: 'passed' }));
  await keepMoment(moment('c', { day: '2026-11-01' }));
  await dropMomentsBefore('2026-11-01', (one) => (one.kind === 'urge' ? { ...one, at: 0 } : null));
  expect(await (await logDatabase.open()).getAll('moments')).toEqual([
    moment('b', { day: '2026-10-31', what: 'passed', at: 0 }),
    moment('c', { day: '2026-11-01' }),
  ]);
});
