import { ownTriggers } from '../../model/log/own-triggers.ts';
import { drop, type Going, triggersOnlyOn } from '../../storage/log/drop.ts';
import { change } from '../change/change.ts';
import { records } from '../change/records.ts';
import { withoutCount } from './log-loss.ts';

/**
 * Drops checks step by step, and before them the user's own words that stand on no other: words do not outlive
 * looks, though a worker is killed in between.
 * @returns how many there were
 */
export async function letGo(going: Going): Promise<number> {
  const own = (await records()).setting(ownTriggers);
  const names = await triggersOnlyOn(going, own);
  if (names.length > 0) await change({ do: 'dropTriggers', with: { names } });
  let all = 0;
  await withoutCount(async () => {
    for (let some = await drop(going); some > 0; some = await drop(going)) all += some;
  });
  return all;
}
