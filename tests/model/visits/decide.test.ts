import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Person } from '../../../src/model/people/person.ts';
import { decide } from '../../../src/model/visits/decide.ts';
import { PASS_MS } from '../../../src/model/visits/limits.ts';
import { type OpenPause, takes } from '../../../src/model/visits/open-pause.ts';
import type { VisitSource } from '../../../src/model/visits/source.ts';

const NOW = Date.UTC(2026, 10, 23, 21);
const TEN_MINUTES = 10 * 60_000;
const HOUR = 3_600_000;
const person = (response: Person['response']): Person => ({
  id: 'p',
  nickname: 'J',
  response,
  veil: 'soft',
  identities: [],
});
const running: OpenPause = {
  ...{ check: 'c', readyAt: NOW + 4_000, seen: NOW - 6_000, isMet: false, tabs: [1] },
};

test('a first visit waits, and going on opens when the wait is over', () => {
  expect(decide(person('pause'), undefined, undefined, 10, NOW)).toEqual({
    isOpen: false,
    isNeeded: false,
    readyAt: NOW + 10_000,
    joins: null,
  });
});

test('a second tab joins the pause that is open instead of starting its own', () => {
  expect(decide(person('pause'), undefined, running, 10, NOW)).toEqual({
    isOpen: false,
    isNeeded: false,
    readyAt: running.readyAt,
    joins: 'c',
  });
});

test('a pass lets its person through until it ends, under the same check', () => {
  const pass = { until: NOW + 1, check: 'c' };
  expect(decide(person('pause'), pass, undefined, 10, NOW)).toMatchObject({
    isOpen: true,
    joins: 'c',
  });
  expect(decide(person('pause'), pass, undefined, 10, NOW + 1).isOpen).toBe(false);
  expect(decide(person('pause'), pass, undefined, 10, NOW - PASS_MS).isOpen).toBe(false);
});

test('block never opens, not even with a pass from before; its page is one pause all the same', () => {
  const pass = { until: NOW + 1, check: 'c' };
  expect(decide(person('block'), pass, undefined, 10, NOW)).toEqual({
    isOpen: false,
    isNeeded: false,
    readyAt: null,
    joins: null,
  });
  const kept = { ...running, readyAt: null };
  expect(decide(person('block'), undefined, kept, 10, NOW)).toMatchObject({ joins: 'c' });
  expect(decide(person('pause'), undefined, kept, 10, NOW)).toEqual({
    isOpen: false,
    isNeeded: false,
    readyAt: NOW + 10_000,
    joins: 'c',
  });
});

test.each(['block', 'pause'] as const)(
  '%s opens at once for a need, under its check',
  (response) => {
    const pass = { until: NOW + 1, check: 'c', need: 'legal' as const };
    expect(decide(person(response), pass, undefined, 10, NOW)).toEqual({
      ...{ isOpen: true, isNeeded: true, readyAt: null, joins: 'c' },
    });
    expect(decide(person(response), pass, undefined, 10, NOW + 1).isOpen).toBe(false);
  },
);

test('notice shows nothing and lets the page be', () => {
  expect(decide(person('notice'), undefined, undefined, 10, NOW).isOpen).toBe(true);
});

test('however the clock was set since, no wait is longer than it was when it began', () => {
  const clock = fc.integer({ min: 0, max: 1e13 });
  fc.assert(
    fc.property(clock, clock, fc.nat(60), (began, now, wait) => {
      const open = { ...running, seen: began, readyAt: began + wait * 1_000 };
      const { readyAt } = decide(person('pause'), undefined, open, 10, now);
      expect((readyAt ?? 0) - now).toBeLessThanOrEqual(wait * 1_000);
      expect(readyAt).toBeGreaterThanOrEqual(now);
    }),
    { examples: [[2 * HOUR, 0, 3]] },
  );
});

/** Whether a pause that tab 1 shows takes in a visit in a tab. */
const taken = (
  source: VisitSource,
  tab: number,
  how: Partial<OpenPause> & { now?: number; showing?: number[] } = {},
) => {
  const { now = NOW, showing = [1], ...open } = how;
  return takes({ ...running, ...open }, { source, tab }, showing, now);
};

test('a pause takes in what comes while a tab shows it, for ten minutes', () => {
  expect([taken('load', 1), taken('load', 2)]).toEqual([true, true]);
  const at = (since: number) => taken('load', 1, { seen: NOW - since });
  expect([at(TEN_MINUTES - 1), at(TEN_MINUTES)]).toEqual([true, false]);
});

test('a pause whose clock was ahead is over, and one whose clock was set right a little is not', () => {
  expect(taken('load', 1, { seen: NOW + 2 * HOUR })).toBe(false);
  expect(taken('load', 1, { seen: NOW + 1_000 })).toBe(true);
});

test('a pause that no tab shows any more takes in nothing', () => {
  expect(taken('load', 2, { showing: [] })).toBe(false);
  // The tab that closed it has come to another page since, or shows somebody else's pause.
  expect(taken('load', 1, { showing: [] })).toBe(false);
  // A new tab's own pause is none that was there before.
  expect(taken('load', 2, { showing: [2] })).toBe(false);
});

test('a pause that one ran into takes in nobody who goes looking, but its own tab', () => {
  const met = { isMet: true };
  expect([taken('load', 2, met), taken('new-tab', 2, met)]).toEqual([false, false]);
  expect([taken('feed', 2, met), taken('advance', 2, met), taken('load', 1, met)]).toEqual([
    ...[true, true, true],
  ]);
  expect(taken('feed', 2)).toBe(true);
});

test('a story passed over comes to no pause', () => {
  expect([taken('skip', 1), taken('skip', 2, { isMet: true })]).toEqual([false, false]);
});
