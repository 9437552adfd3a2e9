import { type Erased, isErased } from '../../model/log/erased.ts';
import { type Days, erasing, isAmong } from '../../model/log/erasing.ts';
import { dropMomentsOf, dropMomentsOn } from '../../storage/care/moments.ts';
import { dropStaged } from '../../storage/copy/staged.ts';
import { checksOf, checksOn, dropPeopleFromSums, dropSumsOn } from '../../storage/log/drop.ts';
import { dropErased } from '../../storage/log/drop-erased.ts';
import { dropGone } from '../../storage/log/gone.ts';
import { dropTraces, dropTracesOf } from '../../storage/log/session-traces.ts';
import { mergingFiles } from '../../storage/records/leftover-bytes.ts';
import { watchSnapshot } from '../../storage/records/snapshot.ts';
import { change } from '../change/change.ts';
import { records } from '../change/records.ts';
import { overwriteLog } from '../records/overwriting.ts';
import { letGo } from './let-go.ts';
import { withoutCount, withoutLog } from './log-loss.ts';
import { eraseLog, writeAll } from './writer.ts';

/** Erases what the user lets go of, at once; what was cut short or could not be reached, at the next wake. */
export function keepErasing(): void {
  const tryIt = () => void erase().catch(() => undefined);
  watchSnapshot((now) => {
    if (isThere(now.setting(erasing))) tryIt();
  });
  tryIt();
}

const isThere = ({ log, people, days = [] }: typeof erasing.initial): boolean =>
  log || people.length > 0 || days.length > 0;

const erase = (): Promise<void> =>
  navigator.locks.request('erasing', async () => {
    const { log, people, days = [] } = (await records()).setting(erasing);
    if (log) await mergingFiles(eraseAll);
    for (const person of people) await forget(person);
    for (const some of days) await forgetDays(some);
    if (!isThere({ log, people, days })) return;
    if (!log) await overwriteLog();
    await change({ do: 'noteErased', with: { log, people, days } });
  });

async function eraseAll(): Promise<void> {
  await dropStaged();
  await withoutLog(eraseLog);
  await dropTraces();
}

/** Erases what was noted about a person (id). */
async function forget(person: string): Promise<void> {
  // What waits would bring some of it back.
  await dropStaged();
  await writeAll();
  await letGo(checksOf(person));
  await dropPeopleFromSums((id) => id === person);
  await dropMomentsOf(person);
  await dropGone((gone) => gone.person === person);
  await dropTracesOf(person);
}

/** Erases what is known of some days. */
async function forgetDays(days: Days): Promise<void> {
  // What waits may be of those days.
  await dropStaged();
  await writeAll();
  await letGo(checksOn(days));
  await withoutCount(() => dropSumsOn(days));
  await dropMomentsOn(days);
  await dropGone(({ day }) => isAmong(day, days));
}

/** Erases what another browser erased, as far as it is from before that. What is being taken over stays put aside. */
export async function eraseAsElsewhere(mark: Erased): Promise<void> {
  await writeAll();
  await withoutCount(() => dropErased(mark));
  await dropMomentsOn(mark, mark.at);
  await dropGone(({ day, at }) => isErased([mark], day, at));
}
