import fc from 'fast-check';
import { acts, begin, meet, skews } from './acts.ts';
import { Cloud } from './cloud.ts';
import { Seen, watch } from './judge.ts';
import type { SyncingBrowser } from './syncing-browser.ts';

/**
 * Lets browsers live through whatever happens, and judges what they come to.
 * @param install makes one of them, its clock so many milliseconds off
 * @param judge what else has to hold in the end
 */
export const simulate = <One extends SyncingBrowser>(
  numRuns: number,
  install: (index: number, skew: number) => One | Promise<One>,
  judge?: (browsers: readonly One[]) => Promise<void>,
): Promise<void> =>
  fc.assert(
    fc.asyncProperty(skews, acts(24), async (all, happening) => {
      const browsers = await Promise.all(all.map((skew, index) => install(index, skew)));
      const [cloud, seen] = [new Cloud(), new Seen()];
      await begin(browsers, cloud);
      watch(browsers);
      for (const act of happening) {
        await act(browsers, cloud, seen);
        seen.look(browsers);
      }
      await meet(browsers, cloud, seen);
      seen.judge(browsers);
      await judge?.(browsers);
    }),
    { numRuns },
  );
