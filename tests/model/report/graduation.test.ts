/** Graduation: offered after weeks that were all seen and calm, and tapering, which waits where softer things do. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Intent } from '../../../src/model/change/intents.ts';
import { asksWhetherHelped } from '../../../src/model/log/asks-whether-helped.ts';
import { NO_CHECKS } from '../../../src/model/log/tally.ts';
import { Draft } from '../../../src/model/records/draft.ts';
import { lessened } from '../../../src/model/report/asking-less.ts';
import type { Bar, DayState } from '../../../src/model/report/calm-days.ts';
import {
  CALM_DAYS,
  canTaper,
  GRADUATION,
  graduationAwayUntil,
  mayGraduate,
  taperedWait,
  wereCalm,
} from '../../../src/model/report/graduation.ts';
import { plusDays } from '../../../src/model/time/day.ts';
import { WAIT } from '../../../src/model/visits/limits.ts';
import { waitSeconds } from '../../../src/model/visits/wait-seconds.ts';
import { applied, NOTHING, NOW, recordsAfter, valuesOf } from '../change/memory.ts';
import { JOHN, SAM } from '../change/samples.ts';

const TODAY = NOW.day;

/** Seventy days up to today, each calm unless said otherwise; attempts that stayed closed do no harm. */
const days = (differs: Readonly<Record<number, DayState | null>> = {}): Bar[] =>
  Array.from({ length: 71 }, (_, daysAgo) => ({
    id: plusDays(TODAY, -daysAgo),
    state: differs[daysAgo] === undefined ? 'calm' : differs[daysAgo],
    isWatched: true,
    tally: { ...NO_CHECKS, stopped: 3 },
  }));

describe('it is offered', () => {
  test('after eight weeks of calm days, whatever today brings and was before them', () => {
    expect(wereCalm(days({ 0: 'looked', [CALM_DAYS + 1]: 'looked' }), TODAY)).toBe(true);
  });

  test('never with a day that was looked on, not seen, not counted or is missing', () => {
    const ago = fc.integer({ min: 1, max: CALM_DAYS });
    fc.assert(
      fc.property(ago, fc.constantFrom('looked', 'not-seen', null), (daysAgo, state) => {
        expect(wereCalm(days({ [daysAgo]: state }), TODAY)).toBe(false);
        const missing = days().filter(({ id }) => id !== plusDays(TODAY, -daysAgo));
        expect(wereCalm(missing, TODAY)).toBe(false);
      }),
    );
  });

  test('once in eight weeks, and where somebody is in sight', () => {
    const listed: Intent[] = [{ do: 'addPerson', with: SAM }];
    const until = graduationAwayUntil(TODAY);
    const answered: Intent = { do: 'setSuggestionAside', with: { kind: GRADUATION, until } };
    const hidden: Intent = { do: 'editPerson', with: { id: SAM.id, isArchived: true } };
    const may = (intents: readonly Intent[], day = TODAY) =>
      mayGraduate(new Draft(recordsAfter(intents)), day);
    expect([may([]), may(listed), may([...listed, hidden])]).toEqual([false, true, false]);
    expect(
      may([
        ...listed,
        hidden,
        { do: 'addPerson', with: { ...SAM, id: 'kim', identities: [{ ...JOHN, value: 'kim' }] } },
      ]),
    ).toBe(true);
    expect(may([...listed, answered], plusDays(TODAY, CALM_DAYS - 1))).toBe(false);
    expect(may([...listed, answered], plusDays(TODAY, CALM_DAYS))).toBe(true);
  });
});

describe('tapering', () => {
  const off: Intent = { do: 'taper', with: { seconds: 5 } };
  const wait = (seconds: number): Intent => ({
    do: 'set',
    with: { setting: 'waitSeconds', value: seconds },
  });
  const asks: Intent = { do: 'set', with: { setting: 'asksWhetherHelped', value: true } };

  test('halves the wait, and asks less', () => {
    const after = new Draft(recordsAfter([asks, off]));
    expect(after.setting(waitSeconds)).toBe(5);
    expect(after.setting(asksWhetherHelped)).toBe(false);
    expect(after.setting(lessened)).toMatchObject({ on: TODAY, asked: true });
    for (let seconds = WAIT.shortest; seconds <= WAIT.longest; seconds++)
      expect(taperedWait(seconds)).toBe(Math.max(WAIT.shortest, Math.round(seconds / 2)));
  });

  test('makes no wait longer, and is taken back as it was', () => {
    const before = recordsAfter([asks, wait(3)]);
    expect(new Draft(applied(before, off)).setting(waitSeconds)).toBe(3);
    const then = recordsAfter([asks, wait(20)]);
    const back = recordsAfter([off, wait(20), { do: 'askAsBefore', with: {} }], then);
    const { 'setAside ': _aside, ...rest } = valuesOf(back);
    expect(rest).toEqual(valuesOf(then));
  });

  test('is offered where there is something to taper', () => {
    const can = (...intents: Intent[]) => canTaper(new Draft(recordsAfter(intents)));
    const quiet: Intent = { do: 'set', with: { setting: 'asksWhetherHelped', value: false } };
    expect([can(), can(wait(3), quiet), can(wait(3), asks)]).toEqual([true, false, true]);
    expect(canTaper(new Draft(NOTHING))).toBe(true);
  });
});
