/** A worry that was put off: when it comes back, and that it is told like a reminder, once. */
import { expect, test } from 'vitest';
import {
  asReminder,
  backBy,
  inOrder,
  nextReturn,
  usualReturn,
  type Worry,
  worry,
  worryOf,
} from '../../../src/model/care/worry.ts';
import { Draft } from '../../../src/model/records/draft.ts';
import { collect, EMPTY_QUEUE, nextLook, sort } from '../../../src/model/reminders/queue.ts';
import { reminderSettings } from '../../../src/model/reminders/reminder-settings.ts';
import { toTell } from '../../../src/model/reminders/to-tell.ts';
import { applied, NOW, recordsAfter, valuesOf } from '../change/memory.ts';
import { DAILY_REMINDER, WORRY } from '../change/samples.ts';

const TODAY = '2026-11-24';
const TOMORROW = '2026-11-25';

test.each([
  ['00:10:00', TODAY],
  ['12:00:00', TODAY],
  ['17:00:59', TODAY],
  ['17:01:00', TOMORROW],
  ['23:59:59', TOMORROW],
])('put off at %s it comes back at six', (time, day) => {
  expect(usualReturn(`${TODAY}T${time}`, { pausedOn: null })).toEqual({ day, time: '18:00' });
});

test('put off on a day on which reminders are paused, it comes back the next', () => {
  const day = (pausedOn: string) => usualReturn(`${TODAY}T09:00`, { pausedOn }).day;
  expect([day(TODAY), day('2026-11-23')]).toEqual([TOMORROW, TODAY]);
});

test('the year ends in between', () => {
  expect(usualReturn('2026-12-31T20:00', { pausedOn: null })).toEqual({
    day: '2027-01-01',
    time: '18:00',
  });
});

test.each([
  ['17:31', TODAY],
  ['17:30', TOMORROW],
  ['07:00', TOMORROW],
])('at half past five, %s is the next there is', (time, day) => {
  expect(nextReturn(time, `${TODAY}T17:30:20`)).toEqual({ day, time });
});

const at = (day: string, time: string): Worry => ({
  ...{ id: `worry-${day}-${time}`, day, time, since: NOW.wall },
});
const [first, second, later] = [at(TODAY, '09:00'), at(TODAY, '18:00'), at(TOMORROW, '08:00')];

test('what has come back stays until it is dealt with, the longest ago first', () => {
  const all = [later, second, first];
  expect(inOrder(all)).toEqual([first, second, later]);
  expect(backBy(all, `${TODAY}T17:59:59`)).toEqual([first]);
  expect(backBy(all, `${TODAY}T18:00:00`)).toEqual([first, second]);
  expect(backBy(all, '2027-01-01T00:00')).toEqual([first, second, later]);
});

const around = (time: string) => ({
  settings: reminderSettings.initial,
  hardHour: null,
  now: Date.parse(`${TODAY}T${time}Z`),
  zone: 'UTC',
});

test('it is told once, at its time, by the same queue as reminders', () => {
  const records = recordsAfter([
    { do: 'putOff', with: WORRY },
    { do: 'putReminder', with: DAILY_REMINDER },
  ]);
  const all = toTell(new Draft(records), TODAY);
  expect(all.map(({ id }) => id)).toEqual(['reminder-1', `worry:${WORRY.id}`]);
  const before = collect(EMPTY_QUEUE, all, around('17:00:00'));
  expect(before.waiting).toEqual([]);
  expect(nextLook(before, all, around('17:00:00'))).toBe(around('18:00:00').now);
  const due = collect(before, all, around('18:00:00'));
  const id = `worry:${WORRY.id}@${TODAY}T18:00`;
  expect(sort(due, around('18:00:00')).each).toMatchObject([{ id, about: `worry:${WORRY.id}` }]);
  const told = { ...due, waiting: [] };
  expect(collect(told, all, around('18:05:00')).waiting).toEqual([]);
  const nextDay = { ...around('18:05:00'), now: Date.parse(`${TOMORROW}T18:05Z`) };
  const then = collect(told, all, nextDay).waiting.map(({ about }) => about);
  expect(then).toEqual(['reminder-1']);
});

test('put off until tomorrow it does not come today', () => {
  const all = [asReminder({ ...later, since: `${TODAY}T07:00` })];
  expect(collect(EMPTY_QUEUE, all, around('09:00:00')).waiting).toEqual([]);
});

test('a reminder and a worry are told apart by their ids', () => {
  expect(worryOf(asReminder(first).id)).toBe(first.id);
  expect(worryOf(`${asReminder(first).id}@${TODAY}T09:00`)).toBe(first.id);
  expect(worryOf(`reminder-1@${TODAY}T12:00`)).toBeUndefined();
});

test('put off again it counts from then; let go, nothing of it stays', () => {
  const put = recordsAfter([{ do: 'putOff', with: WORRY }]);
  const wall = `${TODAY}T18:10:00`;
  const next = { ...WORRY, day: TOMORROW };
  const again = applied(put, { do: 'putOff', with: next }, { ...NOW, wall });
  expect(valuesOf(again)).toEqual({ [`worry ${WORRY.id}`]: { ...next, since: wall } });
  const gone = applied(again, { do: 'letWorryGo', with: { id: WORRY.id } });
  expect(gone.get(worry.type)?.get(WORRY.id)).toMatchObject({ value: null, deleted: true });
});
