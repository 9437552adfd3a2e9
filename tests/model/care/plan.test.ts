/** Plans by trigger: which shows at which hour, and that the one plan there was at first stays. */
import { expect, test } from 'vitest';
import { type Plans, plannedFor, plans, triggerAt } from '../../../src/model/care/plan.ts';
import { Draft } from '../../../src/model/records/draft.ts';
import { OLD_STORAGE } from '../../../src/model/records/old-storage.ts';
import { applied, recordsAfter, recordsOf, valuesOf } from '../change/memory.ts';

const walk = { deed: 'walk' } as const;
const kept: Plans = { general: walk, 'late-night': { deed: 'music' }, seen: { deed: 'shower' } };

test.each([
  [21, 'general'],
  [22, 'late-night'],
  [2, 'late-night'],
  [4, 'late-night'],
  [5, 'general'],
] as const)('at %i o’clock the plan is the %s one', (hour, trigger) => {
  expect(triggerAt(kept, hour, false)).toBe(trigger);
});

test('at night the general plan stands in, and no other does', () => {
  expect(triggerAt({ general: walk }, 23, false)).toBe('general');
  expect(triggerAt({ 'late-night': walk }, 12, false)).toBeNull();
  expect(triggerAt({ alcohol: walk, seen: walk }, 23, true)).toBeNull();
});

test('on a hard date its plan comes first, at night too; the others stand in', () => {
  const all: Plans = { ...kept, 'hard-date': { deed: 'music' } };
  for (const hour of [2, 12]) {
    expect(triggerAt(all, hour, true)).toBe('hard-date');
    expect(triggerAt(all, hour, false)).not.toBe('hard-date');
  }
  expect(triggerAt(kept, 2, true)).toBe('late-night');
  expect(triggerAt(kept, 12, true)).toBe('general');
});

test('they are told in one order, whichever was made first', () => {
  expect(plannedFor({ seen: walk, general: walk })).toEqual(['general', 'seen']);
  expect(plannedFor({})).toEqual([]);
});

const read = (records: ReturnType<typeof recordsOf>) => new Draft(records).setting(plans);

test('the one plan of an older version is the general one', () => {
  const old = { deed: 'own', words: 'Sing' };
  expect(read(recordsOf(['plan', '', old]))).toEqual({ general: old });
  expect(read(recordsOf(['plan', '', null]))).toEqual({});
  expect(read(recordsOf(['plan', '', { deed: 'look' }]))).toEqual({});
});

test('so is the one that lay outside the records before', () => {
  const [taken] = OLD_STORAGE.plan?.(walk) ?? [];
  expect(taken?.value).toEqual({ general: walk });
});

test('each is made and removed by itself', () => {
  const made = recordsAfter(
    [
      { do: 'setPlan', with: { for: 'seen', plan: { deed: 'music' } } },
      { do: 'setPlan', with: { for: 'late-night', plan: { deed: 'shower' } } },
    ],
    recordsOf(['plan', '', walk]),
  );
  const all = { general: walk, seen: { deed: 'music' }, 'late-night': { deed: 'shower' } };
  expect(valuesOf(made)).toEqual({ 'plan ': all });
  const left = applied(made, { do: 'setPlan', with: { for: 'general', plan: null } });
  expect(read(left)).toEqual({ seen: { deed: 'music' }, 'late-night': { deed: 'shower' } });
});
