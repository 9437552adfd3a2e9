/** How one is doing: compared with oneself alone, told only where it lasts, and asked once a month. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  changesUpTo,
  isRatingOffered,
  leadsToHelp,
  monthOf,
  monthsUpTo,
  type Ratings,
  ratingAwayUntil,
  type SelfRating,
  STATEMENTS,
  STEPS,
} from '../../../src/model/care/self-rating.ts';
import { RATING } from '../change/samples.ts';

const rated = (months: Readonly<Record<string, Partial<SelfRating>>>): Ratings =>
  new Map(Object.entries(months).map(([month, some]) => [month, { ...RATING, ...some }]));

/** Sleep in some months before and with 2026-11, and 3 in all else; null where the month was not answered. */
const sleptFor = (...steps: readonly (SelfRating['sleep'] | null)[]): Ratings => {
  const months = ['2026-07', '2026-08', '2026-09', '2026-10', '2026-11'].slice(-steps.length);
  return rated(
    Object.fromEntries(
      months.flatMap((month, at) => {
        const sleep = steps[at];
        return sleep ? [[month, { sleep }]] : [];
      }),
    ),
  );
};

describe('what has changed', () => {
  test.each([
    ['three steps up in a row', sleptFor(1, 2, 3, 5), 'more'],
    ['three steps down in a row', sleptFor(5, 4, 3, 1), 'less'],
    ['one month up', sleptFor(2, 2, 2, 5), undefined],
    ['two in a row', sleptFor(3, 3, 4, 5), undefined],
    ['a month like the one before', sleptFor(2, 3, 3, 4), undefined],
    ['up and down', sleptFor(3, 4, 2, 4), undefined],
    ['three months alone', sleptFor(2, 4, 5), undefined],
    ['a month between not answered', sleptFor(2, 3, null, 5), undefined],
    ['the month before them not answered', sleptFor(2, null, 3, 4, 5), undefined],
    ['this month not answered', sleptFor(2, 3, 4, 5, null), undefined],
    ['a month long before is none of it', sleptFor(5, 2, 3, 4, 5), 'more'],
  ] as const)('%s: %s', (_name, ratings, way) => {
    expect(changesUpTo(ratings, '2026-11').map((one) => [one.statement, one.way])).toEqual(
      way ? [['sleep', way]] : [],
    );
  });

  test('a row runs over the new year', () => {
    const calm = (step: SelfRating['calm']) => ({ calm: step });
    const ratings = rated({
      ...{ '2026-10': calm(1), '2026-11': calm(2), '2026-12': calm(3), '2027-01': calm(4) },
    });
    expect(changesUpTo(ratings, '2027-01')).toEqual([{ statement: 'calm', way: 'more' }]);
  });

  const step = fc.constantFrom(...STEPS);
  const rating = fc.record({ sleep: step, people: step, hope: step, thoughts: step, calm: step });
  const months = ['2026-08', '2026-09', '2026-10', '2026-11'];
  const four = fc.tuple(rating, rating, rating, rating);
  const asRatings = (all: readonly SelfRating[]): Ratings =>
    new Map(all.map((one, at) => [months[at] ?? '', one]));

  test('seen upside down it is the reverse, and each statement is told by its own months alone', () => {
    const flipped = (one: SelfRating) =>
      Object.fromEntries(STATEMENTS.map((name) => [name, 6 - one[name]])) as unknown as SelfRating;
    const turned = { more: 'less', less: 'more' } as const;
    fc.assert(
      fc.property(four, (all) => {
        const told = changesUpTo(asRatings(all), '2026-11');
        expect(changesUpTo(asRatings(all.map(flipped)), '2026-11')).toEqual(
          told.map((one) => ({ ...one, way: turned[one.way] })),
        );
        const still = all.map((one) => ({ ...one, sleep: 3 as const }));
        expect(changesUpTo(asRatings(still), '2026-11')).toEqual(
          told.filter(({ statement }) => statement !== 'sleep'),
        );
      }),
    );
  });

  test('chance alone has a statement told in one month of sixty', () => {
    const rows = STEPS.flatMap((a) =>
      STEPS.flatMap((b) => STEPS.flatMap((c) => STEPS.map((d) => [a, b, c, d] as const))),
    );
    const told = rows.filter((steps) => changesUpTo(sleptFor(...steps), '2026-11').length > 0);
    expect(told.length / rows.length).toBeLessThan(1 / 60);
  });
});

test('months are shown from the first that was answered on, twelve at most', () => {
  expect(monthsUpTo(sleptFor(3, null, 3), '2026-11')).toEqual(['2026-09', '2026-10', '2026-11']);
  const long = rated({ '2024-01': {}, '2026-11': {} });
  expect(monthsUpTo(long, '2026-11')).toEqual(['2026-11']);
  const years = rated({ '2025-11': {}, '2025-12': {} });
  expect(monthsUpTo(years, '2026-11')).toHaveLength(12);
  // Given by a clock that was ahead.
  expect(monthsUpTo(rated({ '2027-05': {} }), '2026-11')).toEqual(['2026-11']);
});

test.each<[Partial<SelfRating>, boolean]>([
  [{}, false],
  [{ sleep: 2 }, true],
  [{ hope: 1 }, true],
  [{ people: 1, thoughts: 1, calm: 1 }, false],
])('%o leads to help: %s', (some, isSo) => {
  expect(leadsToHelp({ ...RATING, ...some })).toBe(isSo);
});

describe('it is offered', () => {
  const offer = { isRated: false, until: undefined, since: '2026-10-01' };
  test.each([
    ['once somebody has been listed for a week', {}, '2026-10-08', true],
    ['not before', {}, '2026-10-07', false],
    ['not while nobody is listed', { since: null }, '2026-11-20', false],
    ['not where the month is answered', { isRated: true }, '2026-11-20', false],
    ['not this month where it was put off', { until: '2026-12-01' }, '2026-11-30', false],
    ['the next month again', { until: '2026-12-01' }, '2026-12-01', true],
    ['where a clock that was ahead put it off', { until: '2031-02-01' }, '2026-11-30', true],
    [
      'not where somebody is listed on a day still to come',
      { since: '2027-01-01' },
      '2026-11-20',
      false,
    ],
  ])('%s', (_name, how, today, isOffered) => {
    expect(isRatingOffered({ ...offer, ...how }, today)).toBe(isOffered);
  });

  test('put off on any day it comes again the next month, and not before', () => {
    const day = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (asked, today) => {
        const until = ratingAwayUntil(asked);
        const isOffered = isRatingOffered({ ...offer, since: '2019-01-01', until }, today);
        expect(isOffered).toBe(monthOf(today) !== monthOf(asked));
      }),
    );
  });
});
