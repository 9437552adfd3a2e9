import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Moment } from '../../../src/model/care/moment.ts';
import { dropMoment, keepMoment, listMoments } from '../../../src/storage/care/moments.ts';

const moment = (id: string, over: Partial<Moment> = {}): Moment => ({
  id,
  kind: 'urge',
  at: Date.UTC(2026, 10, 18, 12),
  day: '2026-11-18',
  ...over,
});

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
  await dropMoment('d');
  await dropMoment('never kept');
  expect(await listMoments('contact', '2026-11-01', '2026-11-30')).toEqual([]);
});
