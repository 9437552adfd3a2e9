/**
 * The simulation with the whole background in each browser: its databases, its storage, its alarms, its own pace. See
 * simulation.test.ts, which is quicker, for many runs.
 */
import { expect, test } from 'vitest';
import { simulate } from './simulate.ts';
import { WholeBrowser } from './whole-browser.ts';

/** How many runs. RUNS=1000 is the long form. */
const RUNS = Number(process.env.RUNS ?? 8);

test(
  'browsers as they are come to the same, nothing is lost, and no delay is passed by way of another',
  () =>
    simulate(
      RUNS,
      (index, skew) => WholeBrowser.install(index, skew),
      async (browsers) => {
        for (const one of browsers) expect(await one.differing()).toEqual([]);
      },
    ),
  7_200_000,
);
