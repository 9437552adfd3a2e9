import { ownTriggers } from '../../model/log/own-triggers.ts';
import { drop, type Going, triggersOnlyOn } from '../../storage/log/drop.ts';
import { change } from '../change/change.ts';
import { records } from '../change/records.ts';
import { withoutCount } from './log-loss.ts';

/**
 * Drops checks step by step, and before them the user's own words that stand on no other: words do not outlive
 * looks, though a worker is killed in between.
 */
export async function letGo(going: Going): Promise<void> {
  const own = (await records()).setting(ownTriggers);
  const names = await triggersOnlyOn(going, own);
  if (names.length > 0) await change({ do: 'dropTriggers', with: { names } });
  await withoutCount(async () => {
    while ((await drop(going)) > 0);
  });
}
