import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RESPONSES } from '../../../src/model/people/person.ts';
import { decide } from '../../../src/model/visits/decide.ts';
import { PASS_MS } from '../../../src/model/visits/limits.ts';
import { isStopped, mayOpen, opensUntil, takesPass } from '../../../src/model/visits/may-open.ts';
import { NEEDS } from '../../../src/model/visits/need.ts';

test.each([
  ['notice', 0, true],
  ['pause', 0, false],
  ['pause', 1_000, false],
  ['pause', 1_001, true],
  ['block', 0, false],
  ['pause', 1_000 + PASS_MS, true],
  ['pause', 1_001 + PASS_MS, false],
] as const)('%s with a pass until %d, at 1,000: %s', (response, until, may) => {
  expect(mayOpen({ response, until }, 1_000)).toBe(may);
});

test.each([
  ['block', { stops: true, takes: false }],
  ['pause', { stops: true, takes: true }],
  ['notice', { stops: false, takes: false }],
] as const)('%s stops, and takes a pass: %o', (response, { stops, takes }) => {
  expect([isStopped({ response }), takesPass({ response })]).toEqual([stops, takes]);
});

test('however the clock was set, no pass holds for longer than it lasts', () => {
  const clock = fc.integer({ min: 0, max: 1e13 });
  fc.assert(
    fc.property(clock, clock, (given, now) => {
      const until = given + PASS_MS;
      if (mayOpen({ response: 'pause', until }, now))
        expect(until - now).toBeLessThanOrEqual(PASS_MS);
      expect(mayOpen({ response: 'pause', until }, until)).toBe(false);
    }),
    { examples: [[2 * 3_600_000, 0]] },
  );
});

test('the background decides as rules and guard do', () => {
  fc.assert(
    fc.property(fc.constantFrom(...RESPONSES), fc.nat(9), fc.nat(9), (response, until, now) => {
      for (const need of [undefined, ...NEEDS]) {
        const given = { until, check: 'c', need };
        const { isOpen } = decide({ response }, given, undefined, 10, now);
        expect(isOpen).toBe(mayOpen({ response, until: opensUntil({ response }, given) }, now));
      }
    }),
  );
});

test.each([
  ['block', undefined, 0],
  ['pause', undefined, 7],
  ['notice', undefined, 0],
  ...NEEDS.flatMap((need) => [
    ['block', need, 7] as const,
    ['pause', need, 7] as const,
    ['notice', need, 0] as const,
  ]),
] as const)('%s with a pass until 7 for %s opens until %d', (response, need, until) => {
  expect(opensUntil({ response }, { until: 7, need })).toBe(until);
});
