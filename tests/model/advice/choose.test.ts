import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  chooseNudge,
  nudgeOn,
  RECENT_NUDGES,
  type Shown,
} from '../../../src/model/advice/choose.ts';
import { NUDGES, THEMES } from '../../../src/model/advice/nudges.ts';
import { PASSING, STANDING } from '../../../src/model/advice/reasons.ts';
import { fits, type Situation } from '../../../src/model/advice/situation.ts';
import { RESPONSES } from '../../../src/model/people/person.ts';
import { SURFACES } from '../../../src/networks/network.ts';

const quiet: Situation = {
  hour: 14,
  timesToday: 1,
  surface: null,
  response: null,
  hope: null,
  days: null,
  trend: null,
};

const situations: fc.Arbitrary<Situation> = fc.record({
  hour: fc.integer({ min: 0, max: 23 }),
  timesToday: fc.integer({ min: 0, max: 40 }),
  surface: fc.constantFrom(...SURFACES, null),
  response: fc.constantFrom(...RESPONSES, null),
  hope: fc.constantFrom('miss-me', 'who-with', 'how-are', 'habit', 'practical', 'other', null),
  days: fc.option(fc.integer({ min: 0, max: 2_000 })),
  trend: fc.constantFrom('lighter', 'heavier', null),
});
const themes = fc.uniqueArray(fc.constantFrom(...THEMES));
const reasons = { ...PASSING, ...STANDING };

test('every moment has a nudge that fits it, and none comes twice within a while', () => {
  fc.assert(
    fc.property(situations, themes, fc.nat(), (at, less, start) => {
      const shown: Shown[] = [];
      for (let turn = start; turn < start + 30; turn += 1) {
        const { id, reason } = chooseNudge(at, { shown, less }, turn);
        expect(fits(reasons[reason], at)).toBe(true);
        expect(shown.slice(-RECENT_NUDGES).map((one) => one.id)).not.toContain(id);
        shown.push({ occasion: String(turn), id });
      }
    }),
  );
});

test.each<[string, Partial<Situation>]>([
  ['any', {}],
  ['late', { hour: 23 }],
  ['late', { hour: 2 }],
  ['again', { hour: 23, timesToday: 3 }],
  ['story', { hour: 23, timesToday: 3, surface: 'story' }],
  ['missMe', { hour: 23, timesToday: 3, surface: 'story', hope: 'miss-me' }],
])('the most particular reason comes first: %s', (reason, known) => {
  expect(chooseNudge({ ...quiet, ...known }, { shown: [], less: [] }, 0).reason).toBe(reason);
});

test.each<[string, Partial<Situation>]>([
  ['early', { days: 0 }],
  ['early', { days: 30 }],
  ['months', { days: 31 }],
  ['longer', { days: 400 }],
  ['lighter', { trend: 'lighter' }],
  ['heavier', { trend: 'heavier' }],
  ['closed', { response: 'block' }],
  ['profile', { surface: 'profile' }],
])('what holds for longer takes its turn: %s', (reason, known) => {
  const at = { ...quiet, ...known };
  const met = NUDGES.map((_, turn) => chooseNudge(at, { shown: [], less: [] }, turn).reason);
  expect(met).toContain(reason);
  expect(met).toContain('any');
});

test('a theme wanted less does not come while there is another', () => {
  fc.assert(
    fc.property(situations, fc.constantFrom(...THEMES), fc.nat(), (at, theme, turn) => {
      expect(chooseNudge(at, { shown: [], less: [theme] }, turn).theme).not.toBe(theme);
    }),
  );
});

test('an occasion keeps its nudge until its theme is wanted less, and has it back after undo', () => {
  fc.assert(
    fc.property(situations, fc.nat(), fc.nat(), (at, turn, later) => {
      const first = nudgeOn('visit', at, { shown: [], less: [] }, turn);
      const shown = [{ occasion: 'visit', id: first.id }];
      expect(nudgeOn('visit', at, { shown, less: [] }, later)).toEqual(first);
      const less = nudgeOn('visit', at, { shown, less: [first.theme] }, later);
      expect(less.theme).not.toBe(first.theme);
      const both = [...shown, { occasion: 'visit', id: less.id }];
      expect(nudgeOn('visit', at, { shown: both, less: [] }, later).id).toBe(first.id);
    }),
  );
});
