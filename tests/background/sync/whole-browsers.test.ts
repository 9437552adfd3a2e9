/**
 * The simulation with the whole background in each browser: its databases, its storage, its alarms, its own pace. See
 * simulation.test.ts, which is quicker, for many runs.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { acts, begin, meet, skews } from './acts.ts';
import { Cloud } from './cloud.ts';
import { Seen, watch } from './judge.ts';
import { WholeBrowser } from './whole-browser.ts';

/** How many runs. RUNS=1000 is the long form. */
const RUNS = Number(process.env.RUNS ?? 8);

test('browsers as they are come to the same, nothing is lost, and no delay is passed by way of another', async () => {
  await fc.assert(
    fc.asyncProperty(skews, acts(24), async (all, happening) => {
      const browsers = await Promise.all(
        all.map((skew, index) => WholeBrowser.install(index, skew)),
      );
      const [cloud, seen] = [new Cloud(), new Seen()];
      await begin(browsers, cloud);
      watch(browsers);
      for (const act of happening) {
        await act(browsers, cloud, seen);
        seen.look(browsers);
      }
      await meet(browsers, cloud, seen);
      seen.judge(browsers);
      for (const one of browsers) expect(await one.differing()).toEqual([]);
    }),
    { numRuns: RUNS },
  );
}, 7_200_000);
