/** Changes of three contexts at once end as if they had been made one after the other. */
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { change } from '../../../src/background/change/change.ts';
import type { Intent } from '../../../src/model/change/intents.ts';
import { localDay } from '../../../src/model/time/day.ts';
import { NOTHING, NOW, recordsAfter, valuesOf } from '../../model/change/memory.ts';
import { anyIntent, NAMES } from '../../model/change/random.ts';
import { kept, startAnew } from './fake.ts';

beforeEach(startAnew);

/** What depends on the moment, that no two runs share, or on who was ever listed, which the replay forgets. */
const TIMED = ['openPass', 'endPasses', 'putReminder', 'setReminderSettings', 'restorePeople'];

const intents = fc.sample(
  anyIntent.filter(({ do: name }) => !TIMED.includes(name)),
  { numRuns: 1_000, seed: 9 },
);

test('1,000 at random, from three contexts', { timeout: 60_000 }, async () => {
  expect(new Set(intents.map(({ do: name }) => name)).size).toBe(NAMES.length - TIMED.length);
  const made: Intent[] = [];
  const context = (mine: readonly Intent[]) =>
    Promise.all(mine.map((one) => change(one).then(() => made.push(one))));
  const shares = [0, 1, 2].map((nth) => intents.filter((_, index) => index % 3 === nth));
  await Promise.all(shares.map(context));
  expect(made).toHaveLength(1_000);
  const now = { ...NOW, day: localDay(Date.now()) };
  const wanted = valuesOf(recordsAfter(made, NOTHING, now));

  expect(await kept()).toEqual(wanted);
});
