/** The other browsers: when each was heard of, and what it tells of its days. */
import { isSame } from '../../model/records/same.ts';
import type { Browsers } from '../../model/report/together.ts';
import { heardFrom, heardOn, isAwaited } from '../../model/sync/heard-from.ts';
import { headsIn, type Items } from '../../model/sync/items.ts';
import { receive } from '../../model/sync/receive.ts';
import { type Syncing, syncing } from '../../model/sync/syncing.ts';
import { localDay } from '../../model/time/day.ts';
import { dropItems, readItems } from '../../storage/sync/synced-items.ts';
import { change } from '../change/change.ts';
import { records, recordsOrNone } from '../change/records.ts';
import { ownFigures } from '../report/report.ts';

/** How this browser takes part in sync; null where it does not. */
export const ownSync = async (): Promise<Syncing | null> =>
  (await recordsOrNone()).setting(syncing);

/** Notes when the others were heard of. */
export async function noteHeard(items: Items, { device }: Syncing): Promise<void> {
  const heads = new Map([...headsIn(items)].filter(([name]) => name !== device));
  const before = (await records()).setting(heardFrom);
  const heard = heardOn(before, heads, localDay(Date.now()));
  if (!isSame(heard, before)) await change({ do: 'noteHeard', with: heard });
}

/** Forgets a browser that is gone (its name in sync), and takes away what it wrote. */
export async function forget(device: string): Promise<void> {
  await dropItems(device);
  const { [device]: _gone, ...others } = (await records()).setting(heardFrom);
  await change({ do: 'noteHeard', with: others });
}

/** What this browser and the others tell of their days; of the others only those that tell some, or may yet. */
export async function readBrowsers(): Promise<Browsers> {
  const [own, kept, known] = [await ownFigures(), await records(), await ownSync()];
  if (!known) return { own, others: [] };
  const { told } = await receive(await readItems(), known);
  const [heard, today] = [kept.setting(heardFrom), localDay(Date.now())];
  const names = new Set([...told.keys(), ...Object.keys(heard)]);
  const others = [...names].map((device) => {
    const known = heard[device];
    const figures = told.get(device)?.figures ?? null;
    return { device, figures, isAwaited: !known || isAwaited(known, today) };
  });
  return { own, others: others.filter(({ figures, isAwaited }) => figures || isAwaited) };
}
