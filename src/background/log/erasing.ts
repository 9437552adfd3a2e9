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
import { whileNoneRestores } from '../copy/restore-lock.ts';
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

const isThere = ({ log, people, days = [], marks = [] }: typeof erasing.initial): boolean =>
  log || [people, days, marks].some((some) => some.length > 0);

const alone = (work: () => Promise<void>): Promise<void> =>
  navigator.locks.request('erasing', work);

const erase = (): Promise<void> =>
  whileNoneRestores(() =>
    alone(async () => {
      const { log, people, days = [], marks = [] } = (await records()).setting(erasing);
      if (log) await mergingFiles(eraseAll);
      for (const person of people) await forget(person);
      for (const some of days) await forgetDays(some);
      for (const mark of marks) await eraseMarked(mark);
      if (!isThere({ log, people, days, marks })) return;
      if (!log) await overwriteLog();
      await change({ do: 'noteErased', with: { log, people, days, marks } });
    }),
  );

/** Erases what other browsers erased, where their marks were taken over with a copy: while it is. */
export const eraseAsElsewhere = (): Promise<void> =>
  alone(async () => {
    const { marks = [] } = (await records()).setting(erasing);
    if (marks.length === 0) return;
    for (const mark of marks) await eraseMarked(mark);
    await change({ do: 'noteErased', with: { log: false, people: [], marks } });
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
async function eraseMarked(mark: Erased): Promise<void> {
  await writeAll();
  await withoutCount(() => dropErased(mark));
  await dropMomentsOn(mark, mark.at);
  await dropGone(({ day, at }) => isErased([mark], day, at));
}
