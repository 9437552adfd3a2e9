import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { type Answers, HELPED, HOPES, isCorrectable } from '../../../src/model/log/answers.ts';
import { checkSchema, type StoredCheck, secondsOf } from '../../../src/model/log/check.ts';
import { checkOf, saidAt, withFacts } from '../../../src/model/log/fold.ts';
import { isAttempt } from '../../../src/model/log/sittings.ts';
import { countersOf, plus, total } from '../../../src/model/log/sums.ts';
import { countOf } from '../../../src/model/log/tally.ts';
import { type Facts, merge, NO_FACTS, stampedAfter } from '../../../src/model/log/visit-facts.ts';
import type { VisitEvent } from '../../../src/model/visits/event.ts';
import { ORIGINS, OUTCOMES, VISIT_STATES } from '../../../src/model/visits/visit.ts';
import { SURFACES } from '../../../src/networks/network.ts';

const HEAD = { id: 'a', person: 'p' };

/** Tabs of one check: each visit has its own id. */
const visit = fc.constantFrom('a', 'b', 'c');
const at = fc.integer({ min: 0, max: 9 });

const event: fc.Arbitrary<VisitEvent> = fc.oneof(
  fc.record({
    ...{ kind: fc.constant('seen' as const), visit, at, day: fc.constant('2026-11-18') },
    ...{ hour: fc.integer({ min: 0, max: 23 }), network: fc.constantFrom('x', 'instagram') },
    ...{ surface: fc.constantFrom(...SURFACES), origin: fc.constantFrom(...ORIGINS) },
  }),
  fc.record({
    kind: fc.constantFrom('paused', 'passed-by', 'left', 'let-by', 'gone-on', 'pass-ended'),
    ...{ visit, at },
  }),
  fc.record({
    ...{ kind: fc.constant('gone-on' as const), visit, at, minutes: fc.constantFrom(1, 3, 10) },
  }),
  fc.record({
    ...{ kind: fc.constant('pass-ended' as const), visit, at, isEarly: fc.constant(true as const) },
  }),
);

const answers = fc.record(
  {
    hope: fc.constantFrom(...HOPES, null),
    helped: fc.constantFrom(...HELPED, null),
    outcome: fc.constantFrom(...OUTCOMES, null),
    isNotMe: fc.boolean(),
    triggers: fc.array(fc.constantFrom('lonely', 'our song'), { maxLength: 2 }),
  },
  { requiredKeys: [] },
);

/** One report, as a tab or a page of ours sends it. */
const report: fc.Arbitrary<Facts> = fc.oneof(
  event.map((one) => ({ ...NO_FACTS, events: [one] })),
  fc.tuple(answers, at).map(([said, when]) => ({ ...NO_FACTS, said: saidAt(said, when) })),
  fc
    .tuple(visit, fc.integer({ min: 0, max: 60 }))
    .map(([id, seconds]) => ({ ...NO_FACTS, stays: { [id]: seconds } })),
);

const came: Facts = {
  ...NO_FACTS,
  events: [
    { kind: 'seen', visit: 'a', at: 5, day: '2026-11-18', hour: 12, ...place('profile', 'opened') },
  ],
};

function place(surface: 'profile', origin: 'opened') {
  return { network: 'x', surface, origin } as const;
}

const fold = (reports: readonly Facts[]) => checkOf(HEAD, [came, ...reports]) as StoredCheck;

test('whatever the order, the repetition and the number of tabs, the check is the same', () => {
  const doubled = fc
    .array(report, { maxLength: 12 })
    .chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.shuffledSubarray([...all, ...all], { minLength: 2 * all.length }),
      ),
    );
  fc.assert(
    fc.property(doubled, ([all, again]) => {
      expect(fold(again)).toEqual(fold(all));
    }),
    { numRuns: 500 },
  );
});

test('merging is commutative, associative and idempotent', () => {
  const facts = fc.array(report, { maxLength: 4 }).map((all) => all.reduce(merge, NO_FACTS));
  fc.assert(
    fc.property(facts, facts, facts, (a, b, c) => {
      expect(merge(a, b)).toEqual(merge(b, a));
      expect(merge(a, merge(b, c))).toEqual(merge(merge(a, b), c));
      expect(merge(merge(a, b), b)).toEqual(merge(a, b));
    }),
    { numRuns: 500 },
  );
});

test('however often it was written down on the way, and wherever the worker died, it is the same', () => {
  fc.assert(
    fc.property(fc.array(report), fc.nat(), (all, died) => {
      // What was not written is told again from the start: the sender hears no answer.
      const before = all.slice(0, died % (all.length + 1)).reduce(withStep, fold([]));
      expect(all.reduce(withStep, before)).toEqual(fold(all));
    }),
    { numRuns: 300 },
  );
});

const withStep = (check: StoredCheck, more: Facts) => withFacts(check, more);

test('what happens by itself only moves up, and the word of the user wins in what is shown', () => {
  fc.assert(
    fc.property(fc.array(report), report, (all, more) => {
      const rank = (check: StoredCheck) => OUTCOMES.indexOf(withoutWord(check).outcome);
      const before = fold(all);
      const after = withFacts(before, more);
      expect(rank(after)).toBeGreaterThanOrEqual(rank(before));
      const word = after.said.outcome?.value;
      if (word) expect(after.outcome).toBe(word);
      expect(v.is(checkSchema, after)).toBe(true);
    }),
  );
});

const withoutWord = ({ events }: StoredCheck) => fold([{ ...NO_FACTS, events }]);

test('sums are the fold of checks: what a check added before goes when it counts as another', () => {
  fc.assert(
    fc.property(fc.array(report), (all) => {
      let sum = countersOf(fold([]));
      let check = fold([]);
      for (const more of all) {
        const next = withFacts(check, more);
        sum = plus(plus(sum, countersOf(check), -1), countersOf(next));
        check = next;
      }
      expect(sum).toEqual(countersOf(fold(all)));
    }),
  );
});

test('every state of a visit leads somewhere, and the furthest counts', () => {
  const ends = VISIT_STATES.map((kind) => {
    const { outcome } = fold([
      { ...NO_FACTS, events: kind === 'seen' ? [] : [{ kind, visit: 'a', at: 6 }] },
    ]);
    return [kind, outcome];
  });
  expect(Object.fromEntries(ends)).toEqual({
    ...{ seen: 'turned-away', paused: 'turned-away', 'passed-by': 'turned-away' },
    needed: 'needed',
    ...{ left: 'stopped', 'let-by': 'went-on', 'gone-on': 'went-on', 'pass-ended': 'went-on' },
  });
});

const gone = (kind: 'left' | 'gone-on' | 'let-by' | 'needed'): Facts => ({
  ...NO_FACTS,
  events: [{ kind, visit: 'a', at: 6 }],
});
const saying = (answers: Answers, when: number): Facts => ({
  ...NO_FACTS,
  said: saidAt(answers, when),
});

test('who ran into it and then went on has looked; the way stays a fact of its own', () => {
  const met = saying({ cameBy: 'ran-into' }, 5);
  const count = (...reports: Facts[]) => countOf(fold(reports));
  expect([count(met), count(met, gone('left')), count(met, gone('let-by'))]).toEqual([
    ...['ran-into', 'ran-into', 'ran-into'],
  ]);
  expect([count(met, gone('gone-on')), count(gone('gone-on'), met)]).toEqual([
    'went-on',
    'went-on',
  ]);
  expect(count(met, gone('gone-on'), saying({ outcome: 'stopped' }, 7))).toBe('ran-into');
  const check = fold([met, gone('gone-on')]);
  expect(check.cameBy).toBe('ran-into');
  expect(countersOf(check)).toMatchObject({ 'count:all:went-on': 1, 'hour:3:12': 1 });
});

test('a look corrected to one that did not go on took no time and helped nobody, until that is taken back', () => {
  const looked = [
    gone('gone-on'),
    { ...NO_FACTS, stays: { a: 40 } },
    saying({ hope: 'habit', helped: 'worse', helpedLater: 'same' }, 7),
  ];
  const corrected = [...looked, saying({ outcome: 'stopped' }, 8)];
  const check = fold(corrected);
  expect([check.helped, check.helpedLater, secondsOf(check)]).toEqual([undefined, undefined, 0]);
  expect(countersOf(check)).toEqual(countersOf(fold([gone('left'), saying({ hope: 'habit' }, 7)])));
  const back = fold([...corrected, saying({ outcome: null }, 9)]);
  expect(countersOf(back)).toEqual(countersOf(fold(looked)));
  expect(
    withFacts(withFacts(fold(looked), corrected[3] as Facts), saying({ outcome: null }, 9)),
  ).toEqual(back);
});

test('an answer given later wins, though the clock was set back in between', () => {
  const said = saidAt({ hope: 'habit' }, 1_000);
  const corrected = stampedAfter(said, saidAt({ hope: 'other' }, 10));
  expect(
    fold([
      { ...NO_FACTS, said },
      { ...NO_FACTS, said: corrected },
    ]).hope,
  ).toBe('other');
});

test('fields of a later version stay, however deep they lie', () => {
  const later = { events: [{ ...came.events[0], mood: 1 }], said: { sleep: { value: 3, at: 1 } } };
  const check = checkOf({ ...HEAD, weather: 'rain' } as typeof HEAD, [
    { ...NO_FACTS, ...(later as unknown as Facts) },
  ]);
  const changed = withFacts(check as StoredCheck, {
    ...NO_FACTS,
    said: saidAt({ hope: 'habit' }, 9),
  });
  expect(v.parse(checkSchema, changed)).toMatchObject({ weather: 'rain', hope: 'habit', ...later });
});

test("the user's own words are counted together, and not by name", () => {
  const counters = countersOf(
    fold([{ ...NO_FACTS, said: saidAt({ triggers: ['lonely', 'our song', 'rain'] }, 1) }]),
  );
  expect(counters).toMatchObject({ 'trigger:lonely': 1, 'trigger:own': 2 });
  expect(JSON.stringify(total([counters]))).not.toContain('our song');
});

test('what was needed is neither an attempt nor a look, whatever was said or left before; a look after it is one', () => {
  const needed = [gone('left'), gone('needed'), saying({ need: 'children', hope: 'miss-me' }, 6)];
  const check = fold([...needed, saying({ cameBy: 'ran-into' }, 5)]);
  expect([check.outcome, countOf(check), isAttempt(check)]).toEqual(['needed', 'needed', false]);
  expect(countersOf(check)).toEqual({ 'count:all:needed': 1, 'need:children': 1 });
  const looked = fold([...needed, gone('gone-on')]);
  expect([countOf(looked), looked.need]).toEqual(['went-on', 'children']);
  expect(countersOf(looked)).toMatchObject({ 'count:all:went-on': 1, 'need:children': 1 });
});

test('what it was needed for is corrected where it was needed, and nowhere else', () => {
  const may = OUTCOMES.map((outcome) => isCorrectable('need', { outcome }));
  expect(may).toEqual(OUTCOMES.map((outcome) => outcome === 'needed'));
  expect(OUTCOMES.every((outcome) => isCorrectable('hope', { outcome }))).toBe(true);
  expect(isCorrectable('note', { outcome: 'needed' })).toBe(false);
});

test('a pass goes with its event, where an earlier one of the visit tells of none', () => {
  const gone = (at: number, minutes?: 1) => [
    { ...NO_FACTS, events: [{ kind: 'gone-on' as const, visit: 'c', at, minutes }] },
  ];
  const known = gone(9, 1).reduce(withStep, fold([]));
  expect(known.passes).toEqual([{ minutes: 1 }]);
  expect(gone(8).reduce(withStep, known)).not.toHaveProperty('passes');
});

test('passes are told and counted by their length, and which were ended early', () => {
  const gone = (visit: string, minutes?: 1 | 10) => ({
    kind: 'gone-on' as const,
    visit,
    at: 6,
    minutes,
  });
  const ended = (visit: string, isEarly?: true) => ({
    ...{ kind: 'pass-ended' as const, visit, at: 7 },
    isEarly,
  });
  const events = [gone('a', 10), ended('a'), gone('b', 10), ended('b', true), gone('c', 1)];
  const check = fold([{ ...NO_FACTS, events }]);
  expect(check.passes).toEqual([{ minutes: 10 }, { minutes: 10, isEarly: true }, { minutes: 1 }]);
  expect(countersOf(check)).toMatchObject({ 'pass:1': 1, 'pass:10': 2, 'pass:early': 1 });
  // Before that was noted nobody knows for how long; and of a look that was none there is no pass.
  expect(fold([{ ...NO_FACTS, events: [gone('a')] }])).not.toHaveProperty('passes');
  const corrected = fold([{ ...NO_FACTS, events, said: saidAt({ outcome: 'stopped' }, 9) }]);
  expect(Object.keys(countersOf(corrected)).filter((name) => name.startsWith('pass'))).toEqual([]);
});
