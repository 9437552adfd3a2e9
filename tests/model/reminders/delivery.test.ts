/** What is told at once, what waits, and what is let go of. */
import { describe, expect, test } from 'vitest';
import { dueToday, momentOf, nextDue, wallAt } from '../../../src/model/reminders/due.ts';
import {
  type Around,
  collect,
  EMPTY_QUEUE,
  nextLook,
  type ReminderQueue,
  sort,
  type Waiting,
} from '../../../src/model/reminders/queue.ts';
import type { Reminder } from '../../../src/model/reminders/reminder.ts';
import type { ReminderSettings } from '../../../src/model/reminders/reminder-settings.ts';
import { reminder, SETTINGS } from './life.ts';

const zone = 'Europe/Berlin';
const at = (wall: string) => momentOf(wall, zone);
const around = (wall: string, settings: Partial<ReminderSettings> = {}): Around => ({
  settings: { ...SETTINGS, ...settings },
  hardHour: null,
  now: at(wall),
  zone,
});

/** What is told at a wall time of what came due since another. */
function toldAt(wall: string, all: Reminder[], settings: Partial<ReminderSettings> = {}) {
  const { each, folded, later } = sort(
    collect(EMPTY_QUEUE, all, around(wall, settings)),
    around(wall, settings),
  );
  const ids = (some: readonly Waiting[]) => some.map(({ id }) => id);
  return { each: ids(each), folded: ids(folded), later: ids(later) };
}

const noon = reminder('noon-reminder', { since: '2026-11-23T09:00' });
const NOON = 'noon-reminder@2026-11-23T12:00';

test('up to an hour late it comes late, later it is folded with the others', () => {
  expect(toldAt('2026-11-23T12:00', [noon])).toEqual({ each: [NOON], folded: [], later: [] });
  expect(toldAt('2026-11-23T13:00', [noon]).each).toEqual([NOON]);
  expect(toldAt('2026-11-23T13:01', [noon])).toEqual({ each: [], folded: [NOON], later: [] });
  const other = { ...noon, id: 'other-reminder', times: ['10:00', '12:00'] };
  expect(toldAt('2026-11-24T09:00', [noon, other]).folded).toHaveLength(3);
});

test('nothing comes from before it was made, or while it is off', () => {
  expect(toldAt('2026-11-23T12:30', [{ ...noon, since: '2026-11-23T12:10' }]).each).toEqual([]);
  expect(toldAt('2026-11-23T12:30', [{ ...noon, isOn: false }]).each).toEqual([]);
});

test('in quiet hours nothing pops up: what is due in them is not told, what is late waits for their end', () => {
  const quiet = { from: '11:00', to: '12:30' };
  const none = { each: [], folded: [], later: [] };
  expect(toldAt('2026-11-23T12:00', [noon], { quiet })).toEqual(none);
  expect(toldAt('2026-11-23T12:31', [noon], { quiet })).toEqual(none);
  const night = { from: '12:10', to: '07:00' };
  expect(toldAt('2026-11-23T12:20', [noon], { quiet: night })).toEqual({ ...none, later: [NOON] });
  const waiting = collect(EMPTY_QUEUE, [noon], around('2026-11-23T12:20', { quiet: night }));
  const hushed = around('2026-11-23T12:20', { quiet: night });
  expect(nextLook(waiting, [noon], hushed)).toBe(at('2026-11-24T07:00'));
  const morning = around('2026-11-24T07:00', { quiet: night });
  expect(sort(waiting, morning).folded.map(({ id }) => id)).toEqual([NOON]);
});

test('on a paused day nothing is told, and the day after nothing of it', () => {
  const paused = { pausedOn: '2026-11-23' };
  expect(toldAt('2026-11-23T12:00', [noon], paused).each).toEqual([]);
  expect(toldAt('2026-11-24T08:00', [noon], paused).folded).toEqual([]);
  expect(toldAt('2026-11-24T12:00', [noon], paused).each).toHaveLength(1);
});

const snoozed: Waiting = {
  id: NOON,
  kind: 'reminder',
  about: noon.id,
  at: at('2026-11-23T12:20'),
  from: at('2026-11-23T12:10'),
  isSnoozed: true,
};

test('a snooze comes at its moment, in quiet hours too, and at once when the clock is set back', () => {
  const queue: ReminderQueue = { ...EMPTY_QUEUE, waiting: [snoozed] };
  const quiet = { from: '11:00', to: '13:00' };
  const told = (wall: string) => sort(queue, around(wall, { quiet })).each.length;
  expect(told('2026-11-23T12:15')).toBe(0);
  expect(nextLook(queue, [], around('2026-11-23T12:15', { quiet }))).toBe(snoozed.at);
  expect(told('2026-11-23T12:20')).toBe(1);
  expect(told('2026-11-23T09:00')).toBe(1);
});

test('a question waits for the end of quiet hours, and is told however late, the latest alone', () => {
  const asked = { ...snoozed, id: 'asked', kind: 'asked' as const, isSnoozed: undefined };
  const queue = { ...EMPTY_QUEUE, waiting: [{ ...asked, id: 'asked:old' }, asked] };
  const quiet = { from: '12:00', to: '18:00' };
  const none = { each: [], folded: [], later: [] };
  expect(sort(queue, around('2026-11-23T12:30'))).toEqual({ ...none, each: [asked] });
  const hushed = around('2026-11-23T12:30', { quiet });
  expect(sort(queue, hushed)).toEqual({ ...none, later: queue.waiting });
  expect(nextLook(queue, [], hushed)).toBe(at('2026-11-23T18:00'));
  expect(sort(queue, around('2026-11-23T18:00', { quiet })).each).toEqual([asked]);
});

test('the week’s report is told once, however late and quiet', () => {
  const weekly = { weekday: 7, time: '18:00', since: '2026-11-01T12:00' };
  const settings = { weekly, quiet: { from: '17:00', to: '20:00' } };
  const { each, folded } = toldAt('2026-11-23T09:00', [], settings);
  expect({ each, folded }).toEqual({ each: ['week@2026-11-22T18:00'], folded: [] });
  const queue = collect(EMPTY_QUEUE, [], around('2026-11-23T09:00', settings));
  expect(nextLook({ ...queue, waiting: [] }, [], around('2026-11-23T09:00', settings))).toBe(
    at('2026-11-29T18:00'),
  );
});

test('a clock that was days ahead does not silence the days it leapt over', () => {
  const ahead = collect(EMPTY_QUEUE, [noon], around('2026-12-24T08:00'));
  const back = collect({ ...ahead, waiting: [] }, [noon], around('2026-11-24T08:00'));
  expect(back.waiting).toEqual([]);
  expect(nextLook(back, [noon], around('2026-11-24T08:00'))).toBe(at('2026-11-24T12:00'));
});

describe('made elsewhere, or by another clock', () => {
  const old = { ...noon, since: '2026-11-01T09:00' };
  const dues = (queue: ReminderQueue, wall: string, one: Reminder) =>
    collect(queue, [one], around(wall)).waiting.map(({ id }) => id.split('@')[1]);

  test('a reminder that another browser sent counts from then on: nobody was away', () => {
    const before = collect(EMPTY_QUEUE, [], around('2026-11-23T11:50'));
    expect(dues(before, '2026-11-23T11:55', old)).toEqual([]);
    expect(dues(before, '2026-11-23T12:05', old)).toEqual(['2026-11-23T12:00']);
  });

  test('one that was changed there as well, and what was missed meanwhile is told', () => {
    const told = collect(EMPTY_QUEUE, [noon], around('2026-11-25T11:50'));
    const before = { ...told, waiting: [] };
    const changed = { ...noon, since: '2026-11-24T09:00' };
    expect(dues(before, '2026-11-25T11:55', changed)).toEqual([]);
    expect(dues(before, '2026-11-26T09:00', changed)).toEqual(['2026-11-25T12:00']);
  });

  test('after the clock was set back by less than days, one made right then comes', () => {
    const before = collect(EMPTY_QUEUE, [], around('2026-11-23T12:30'));
    const made = { ...noon, since: '2026-11-23T11:40' };
    const after = collect(before, [made], around('2026-11-23T11:40'));
    expect(nextLook(after, [made], around('2026-11-23T11:40'))).toBe(at('2026-11-23T12:00'));
  });

  test('by a clock that was years ahead, it comes and shows all the same', () => {
    const ahead = { ...noon, since: '2030-01-01T09:00' };
    const before = collect(EMPTY_QUEUE, [], around('2026-11-23T11:50'));
    const heard = collect(before, [ahead], around('2026-11-23T11:55'));
    expect(nextLook(heard, [ahead], around('2026-11-23T11:55'))).toBe(at('2026-11-23T12:00'));
    expect(dues(heard, '2026-11-23T12:00', ahead)).toEqual(['2026-11-23T12:00']);
    expect(dueToday([ahead], '2026-11-23T12:30', null, new Set())).toHaveLength(1);
    expect(nextDue(ahead, '2026-11-23T11:55', null)?.wall).toBe('2026-11-23T12:00');
  });

  test('later the same day in another zone, it is said to come when it does', () => {
    const flown = { ...noon, since: '2026-11-23T22:00' };
    const landed = around('2026-11-23T06:00');
    const next = nextDue(flown, '2026-11-23T06:00', null)?.wall;
    expect(next).toBe('2026-11-24T12:00');
    expect(nextLook(collect(EMPTY_QUEUE, [flown], landed), [flown], landed)).toBe(at(next ?? ''));
  });
});

test('a flight west as the clock is put right tells nothing twice, though the wall clock is days behind', () => {
  const ahead = { now: Date.UTC(2027, 0, 8, 11), zone: 'Pacific/Kiritimati' };
  const told = collect(EMPTY_QUEUE, [noon], { ...around('2027-01-09T01:00'), ...ahead });
  const landed = { now: Date.UTC(2027, 0, 7, 4), zone: 'America/Anchorage' };
  const after = { ...around('2027-01-06T19:00'), ...landed };
  const back = collect({ ...told, waiting: [] }, [noon], after);
  expect(nextLook(back, [noon], after)).toBe(momentOf('2027-01-09T12:00', landed.zone));
});

test('a time the clock leaps over comes with the leap', () => {
  // On 29 March 2026 Berlin goes from 02:00 to 03:00.
  const leap = Temporal.Instant.from('2026-03-29T01:00Z').epochMilliseconds;
  expect(momentOf('2026-03-29T02:00', zone)).toBe(leap);
  expect(momentOf('2026-03-29T02:30', zone)).toBe(leap);
  expect(wallAt(leap, zone)).toBe('2026-03-29T03:00:00');
});

test('a reminder made in the second of two like hours comes in that one', () => {
  // On 25 October 2026 Berlin goes from 03:00 back to 02:00.
  const now = Temporal.Instant.from('2026-10-25T01:10Z').epochMilliseconds;
  const half = { ...noon, times: ['02:30'], since: '2026-10-25T02:10:00' };
  const second = { ...around('2026-10-25T12:00'), now };
  expect(nextLook(EMPTY_QUEUE, [half], second)).toBe(now + 20 * 60_000);
});

test('the hard hour, the first and the last day move the next time', () => {
  const evening = { ...noon, times: [], beforeHardHour: true };
  expect(nextDue(evening, '2026-11-23T09:00', 22)?.wall).toBe('2026-11-23T21:30');
  expect(nextDue(evening, '2026-11-23T09:00', 0)?.wall).toBe('2026-11-23T23:30');
  expect(nextDue(evening, '2026-11-23T09:00', null)).toBeNull();
  const span = { ...noon, from: '2027-01-10', until: '2027-01-11' };
  expect(nextDue(span, '2026-11-23T09:00', null)?.wall).toBe('2027-01-10T12:00');
  expect(nextDue(span, '2027-01-11T12:00', null)).toBeNull();
});

describe('asleep over a midnight at which the hard hour moved', () => {
  const hard = { ...noon, times: [], beforeHardHour: true };
  const over = (from: string, was: number | null, to: string, is: number | null) => {
    const on = to.slice(0, 10);
    const known = { hour: was, on: from.slice(0, 10), before: null };
    const before = collect(EMPTY_QUEUE, [hard], { ...around(from), hardHour: known });
    const now = { ...around(to), hardHour: { hour: is, on, before: was } };
    const after = collect({ ...before, waiting: [] }, [hard], now);
    return after.waiting.map(({ id }) => id.split('@')[1]);
  };

  test.each([
    ['earlier', '20:00', 22, 18],
    ['later', '18:00', 20, 23],
    ['away', '20:00', 22, null],
  ])('%s, what was due before is told', (_name, from, was, is) => {
    const due = [`2026-11-24T${was - 1}:30`];
    expect(over(`2026-11-24T${from}`, was, '2026-11-25T00:30', is)).toEqual(due);
  });

  test('later, what was told before is not told again', () => {
    expect(over('2026-11-24T18:00', 18, '2026-11-25T00:30', 23)).toEqual([]);
  });

  test('the new day goes by the new hour', () => {
    const both = ['2026-11-24T21:30', '2026-11-25T00:30'];
    expect(over('2026-11-24T20:00', 22, '2026-11-25T02:00', 1)).toEqual(both);
  });

  test('to where none was known, nothing from before is told', () => {
    expect(over('2026-11-24T18:00', null, '2026-11-25T00:30', 22)).toEqual([]);
  });
});

test('the day holds what is due since the reminder was made, and what was done', () => {
  const all = [{ ...noon, times: ['08:00', '10:00'] }];
  const walls = (done: string[]) =>
    dueToday(all, '2026-11-23T20:00', null, new Set(done)).map(({ wall }) => wall.slice(11));
  expect(walls([])).toEqual(['10:00']);
  expect(walls(['noon-reminder@2026-11-23T08:00'])).toEqual(['08:00', '10:00']);
});
