/** Changes of three contexts at once end as if they had been made one after the other. */
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { change } from '../../../src/background/change/change.ts';
import type { Intent } from '../../../src/model/change/intents.ts';
import { untold } from '../../../src/model/change/untold.ts';
import { wallAt } from '../../../src/model/reminders/due.ts';
import { localDay } from '../../../src/model/time/day.ts';
import { NOTHING, NOW, recordsAfter, valuesOf } from '../../model/change/memory.ts';
import { anyIntent, NAMES } from '../../model/change/random.ts';
import { kept, startAnew } from '../fake.ts';

// Answers come in the order of the changes as long as none waits for the log.
vi.mock('../../../src/background/change/tell-softened.ts', () => ({
  tellSoftened: async () => {},
}));

beforeEach(startAnew);
afterEach(() => vi.useRealTimers());

/** What a copy brings goes by stamps, which records in memory have none of. */
const unstamped = anyIntent.filter(({ do: name }) => name !== 'takeRecords');
const intents = fc.sample(unstamped, { numRuns: 1_000, seed: 9 });

test('1,000 at random, from three contexts', async () => {
  expect(new Set(intents.map(({ do: name }) => name)).size).toBe(NAMES.length - 1);
  vi.useFakeTimers({ toFake: ['Date'], now: NOW.at });
  const made: Intent[] = [];
  const context = (mine: readonly Intent[]) =>
    Promise.all(mine.map((one) => change(one).then(() => made.push(one))));
  const shares = [0, 1, 2].map((nth) => intents.filter((_, index) => index % 3 === nth));
  await Promise.all(shares.map(context));
  expect(made).toHaveLength(1_000);
  const now = {
    at: NOW.at,
    day: localDay(NOW.at),
    wall: wallAt(NOW.at, Temporal.Now.timeZoneId()),
  };
  const wanted = valuesOf(recordsAfter(made, NOTHING, now));
  const all = Object.entries(await kept()).filter(([id]) => !id.startsWith(untold.type));
  expect(Object.fromEntries(all)).toEqual(wanted);
});
