import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { Answers } from '../../../src/model/log/answers.ts';
import { entryOn } from '../../../src/model/log/entry.ts';
import { saidAt } from '../../../src/model/log/fold.ts';
import { writeEntry } from '../../../src/storage/log/checks.ts';
import {
  checksBefore,
  checksOf,
  checksTakenOut,
  drop,
  dropPeopleFromSums,
  dropSumsBefore,
  triggersOnlyOn,
} from '../../../src/storage/log/drop.ts';
import { logDatabase } from '../../../src/storage/log/log-database.ts';

beforeEach(() => logDatabase.delete());

let minutes = 0;

/** Writes a look that went on, after noon (UTC) of a day, a while after the one before. */
async function look(visit: string, person: string, day: string, answers: Answers = {}) {
  minutes += 1;
  const at = Date.parse(`${day}T12:00Z`) + minutes * 60_000;
  const where = { network: 'instagram', surface: 'profile', origin: 'opened' } as const;
  const seen = { kind: 'seen', visit, at, day, hour: 12, ...where } as const;
  const events = [seen, { kind: 'let-by', visit, at } as const];
  await writeEntry({ ...entryOn(visit, { events, said: saidAt(answers, at) }), person });
}

const kept = async () => (await (await logDatabase.open()).getAllKeys('checks')).toSorted();
const counters = async (store: 'days' | 'months', id: string) =>
  (await (await logDatabase.open()).get(store, id))?.counters;

test('what is from before a day goes, and its figures stay until they are dropped too', async () => {
  await look('a', 'sam', '2026-09-30');
  await look('b', 'sam', '2026-10-01');
  expect([await drop(checksBefore('2026-10-01')), await kept()]).toEqual([1, ['b']]);
  expect(await counters('days', '2026-09-30')).toMatchObject({ 'count:all:went-on': 1 });
  await dropSumsBefore('2026-10-01');
  expect(await counters('days', '2026-09-30')).toBeUndefined();
  expect(await (await logDatabase.open()).get('months', '2026-09')).toMatchObject({
    ...{ counters: {}, lookedDays: 1 },
  });
  expect(await counters('months', '2026-10')).toMatchObject({ 'count:all:went-on': 1 });
});

const month = async (id: string) => (await logDatabase.open()).get('months', id);

test('a look that comes late, of a month whose figures were let go, counts no day twice', async () => {
  await look('a', 'sam', '2026-09-10');
  await look('b', 'sam', '2026-09-12');
  await (await logDatabase.open()).put('watched', { id: '2026-09-14', isSeen: true, isCalm: 1 });
  await drop(checksBefore('2026-10-01'));
  await dropSumsBefore('2026-10-01');
  await look('late-1', 'sam', '2026-09-12');
  expect(await month('2026-09')).toMatchObject({ lookedDays: 2 });
  await look('late-2', 'sam', '2026-09-10');
  await look('late-3', 'sam', '2026-09-11');
  expect(await month('2026-09')).toMatchObject({ lookedDays: 3 });
  // That one was calm, so it was none of those that are counted.
  await look('late-4', 'sam', '2026-09-14');
  expect(await month('2026-09')).toMatchObject({ lookedDays: 4 });
  await writeEntry(entryOn('late-4', { said: saidAt({ removed: 1 }, Date.now()) }));
  expect(await month('2026-09')).toMatchObject({ lookedDays: 3 });
});

test('a calm day of a month whose figures were let go is looked at by a late look, and counts as that', async () => {
  await look('a', 'sam', '2026-09-10');
  await (await logDatabase.open()).put('watched', { id: '2026-09-14', isSeen: true, isCalm: 1 });
  await dropSumsBefore('2026-10-01');
  await look('late', 'sam', '2026-09-14');
  expect(await month('2026-09')).toMatchObject({ lookedDays: 2 });
  await writeEntry(entryOn('late', { said: saidAt({ removed: 1 }, Date.now()) }));
  expect(await month('2026-09')).toMatchObject({ lookedDays: 1 });
});

test('many go in steps', async () => {
  for (let index = 0; index < 501; index += 1) await look(`look-${index}`, 'sam', '2026-09-30');
  const all = checksBefore('2026-10-01');
  expect([await drop(all), await drop(all), await drop(all)]).toEqual([500, 1, 0]);
});

test('what was taken out goes, and nothing else', async () => {
  await look('a', 'sam', '2026-10-01', { removed: 1 });
  await look('b', 'sam', '2026-10-01', { removed: 0 });
  expect([await drop(checksTakenOut()), await kept()]).toEqual([1, ['b']]);
});

test('what is brought back while the taken out go stays', async () => {
  await look('a', 'sam', '2026-10-01', { removed: 1 });
  const back = entryOn('a', { said: saidAt({ removed: 0 }, Date.now()) });
  await Promise.all([drop(checksTakenOut()), writeEntry(back)]);
  expect(await kept()).toEqual(['a']);
});

test('what was noted about somebody goes with what it counts as, and all others stay', async () => {
  await look('b', 'samantha', '2026-10-02');
  const others = [await counters('days', '2026-10-02'), await counters('months', '2026-10')];
  await look('a', 'sam', '2026-10-01');
  await look('c', 'sam', '2026-10-02');
  await drop(checksOf('sam'));
  expect(await kept()).toEqual(['b']);
  expect(await counters('days', '2026-10-01')).toEqual({});
  const left = [await counters('days', '2026-10-02'), await counters('months', '2026-10')];
  expect(left).toEqual(others);
});

test('what cannot be read goes too', async () => {
  const odd = {
    ...{ id: 'odd', person: 'sam', seen: 1, at: 1, day: '2026-10-01' },
    visits: ['odd'],
  };
  await (await logDatabase.open()).put('checks', odd as never);
  expect([await drop(checksOf('sam')), await kept()]).toEqual([1, []]);
});

test('words go that stand on what goes alone', async () => {
  await look('a', 'sam', '2026-09-30', { triggers: ['the party', 'rain', 'bored'] });
  await look('b', 'kim', '2026-10-01', { triggers: ['rain'] });
  const words = ['the party', 'rain', 'never tapped'];
  expect(await triggersOnlyOn(checksBefore('2026-10-01'), words)).toEqual(['the party']);
  expect(await triggersOnlyOn(checksOf('kim'), words)).toEqual([]);
  expect(await triggersOnlyOn(checksBefore('2026-12-01'), words)).toEqual(['the party', 'rain']);
});

test('people are taken out of figures of which no look is known any more, which count on', async () => {
  await look('a', 'sam', '2026-09-30');
  await look('b', 'kim', '2026-09-30');
  await look('c', 'sam', '2026-10-01');
  await dropPeopleFromSums((person) => person === 'sam', '2026-10-01');
  for (const sum of [await counters('days', '2026-09-30'), await counters('months', '2026-09')]) {
    expect(sum).toMatchObject({ 'count:all:went-on': 2, 'person:kim:went-on': 1 });
    expect(sum).not.toHaveProperty('person:sam:went-on');
  }
  expect(await counters('days', '2026-10-01')).toHaveProperty('person:sam:went-on', 1);
  await dropPeopleFromSums((person) => person === 'sam');
  expect(await counters('months', '2026-10')).not.toHaveProperty('person:sam:went-on');
});
