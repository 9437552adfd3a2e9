/** Asking less: offered after weeks that were seen and calm alone, and taken back as it was. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Intent } from '../../../src/model/change/intents.ts';
import { NO_CHECKS } from '../../../src/model/log/tally.ts';
import { Draft } from '../../../src/model/records/draft.ts';
import {
  ASK_LESS,
  askLessAwayUntil,
  isQuiet,
  mayAskLess,
  QUIET_DAYS,
} from '../../../src/model/report/asking-less.ts';
import type { Bar, DayState } from '../../../src/model/report/calm-days.ts';
import { plusDays } from '../../../src/model/time/day.ts';
import { applied, NOTHING, NOW, recordsAfter, valuesOf } from '../change/memory.ts';
import { DAILY_REMINDER } from '../change/samples.ts';

const TODAY = '2026-11-24';

const bar = (daysAgo: number, state: DayState | null, attempts = 0): Bar => ({
  id: plusDays(TODAY, -daysAgo),
  state,
  isWatched: state !== 'not-seen',
  tally: { ...NO_CHECKS, stopped: attempts },
});

/** Forty days up to today, each calm unless said otherwise. */
const days = (differs: Readonly<Record<number, DayState | null>> = {}): Bar[] =>
  Array.from({ length: 41 }, (_, daysAgo) =>
    bar(daysAgo, differs[daysAgo] === undefined ? (daysAgo ? 'calm' : null) : differs[daysAgo]),
  );

describe('weeks are quiet', () => {
  test('where each of their days was seen and calm; today does not count, nor what was before', () => {
    expect(isQuiet(days(), TODAY)).toBe(true);
    expect(isQuiet(days({ 0: 'looked', [QUIET_DAYS + 1]: 'looked' }), TODAY)).toBe(true);
  });

  const ago = fc.integer({ min: 1, max: QUIET_DAYS });
  const state = fc.constantFrom('looked', 'not-seen', null);
  test('never with a day that was not seen, not counted, looked on, or is missing', () => {
    fc.assert(
      fc.property(ago, state, (daysAgo, state) => {
        expect(isQuiet(days({ [daysAgo]: state }), TODAY)).toBe(false);
        const missing = days().filter(({ id }) => id !== plusDays(TODAY, -daysAgo));
        expect(isQuiet(missing, TODAY)).toBe(false);
      }),
    );
  });

  test('on a day to which the clock was moved only where all before it was seen', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), (moved) => {
        const isAllSeen = moved <= 0 && moved >= -(40 - QUIET_DAYS);
        expect(isQuiet(days(), plusDays(TODAY, moved))).toBe(isAllSeen);
      }),
    );
  });

  test('in whichever order they are told, and with hardly an attempt', () => {
    fc.assert(
      fc.property(fc.array(ago, { maxLength: 8 }), fc.boolean(), (on, isTurned) => {
        const count = (daysAgo: number) => on.filter((one) => one === daysAgo).length;
        const all = days().map((one, daysAgo) => bar(daysAgo, one.state, count(daysAgo)));
        expect(isQuiet(isTurned ? all.reverse() : all, TODAY)).toBe(on.length <= 4);
      }),
    );
  });
});

const put = (how: object = {}): Intent => ({
  do: 'putReminder',
  with: { ...DAILY_REMINDER, ...how },
});
const ASK: Intent = { do: 'askLess', with: {} };
const BACK: Intent = { do: 'askAsBefore', with: {} };
const noQuestion: Intent = { do: 'set', with: { setting: 'asksWhetherHelped', value: false } };
const may = (intents: readonly Intent[], today = TODAY) =>
  mayAskLess(new Draft(recordsAfter(intents)), today);

describe('it may be offered', () => {
  const until = askLessAwayUntil(TODAY);
  const aside: Intent = { do: 'setSuggestionAside', with: { kind: ASK_LESS, until } };
  test.each<[string, readonly Intent[], string, boolean]>([
    ['where a question is asked', [], TODAY, true],
    ['where a reminder comes daily', [noQuestion, put()], TODAY, true],
    ['not where neither is', [noQuestion], TODAY, false],
    ['not where reminders are off, or rare', [noQuestion, put({ isOn: false })], TODAY, false],
    ['not where they come thrice a week', [noQuestion, put({ weekdays: [1, 3, 5] })], TODAY, false],
    ['not where it is so already', [ASK], '2030-01-01', false],
    ['not where it was declined', [aside], plusDays(until, -1), false],
    ['half a year later again', [aside], until, true],
    ['not right after it was taken back', [ASK, BACK], TODAY, false],
    ['half a year after that', [ASK, BACK], until, true],
  ])('%s', (_name, intents, today, isOffered) => {
    expect(may(intents, today)).toBe(isOffered);
  });

  test('the next time lies months away, whatever the day', () => {
    expect(askLessAwayUntil('2026-08-31') > '2027-01-31').toBe(true);
  });
});

test('asking less asks no more, lets daily reminders come every second day, and leaves others', () => {
  const weekly = put({ id: 'reminder-2', weekdays: [6] });
  const off = put({ id: 'reminder-3', isOn: false });
  const records = recordsAfter([put(), weekly, off]);
  const after = valuesOf(applied(records, ASK));
  expect(after).toMatchObject({
    'asksWhetherHelped ': false,
    'reminder reminder-1': { weekdays: [1, 3, 5, 7], times: DAILY_REMINDER.times },
    'reminder reminder-2': { weekdays: [6] },
    'reminder reminder-3': { weekdays: DAILY_REMINDER.weekdays },
  });
});

test('taken back it is as it was, but for what the user has changed since', () => {
  const weekdays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 });
  fc.assert(
    fc.property(weekdays, fc.boolean(), fc.boolean(), (weekdays, isOn, asks) => {
      const asked: Intent = { do: 'set', with: { setting: 'asksWhetherHelped', value: asks } };
      const before = recordsAfter([put({ weekdays, isOn }), asked]);
      const {
        'lessened ': lessened,
        'setAside ': _aside,
        ...after
      } = valuesOf(recordsAfter([ASK, BACK], before));
      expect(lessened).toBeUndefined();
      expect(after).toEqual(valuesOf(before));
    }),
  );
  const changed = recordsAfter([put(), ASK, put({ weekdays: [2, 4] }), BACK]);
  expect(valuesOf(changed)).toMatchObject({ 'reminder reminder-1': { weekdays: [2, 4] } });
  const removed = [put(), ASK, { do: 'removeReminder', with: { id: 'reminder-1' } }, BACK] as const;
  expect(valuesOf(recordsAfter(removed))).not.toHaveProperty('reminder reminder-1');
  expect(valuesOf(applied(NOTHING, BACK, NOW))).toEqual({});
});
