import { erasing } from '../../model/log/erasing.ts';
import { dropMomentsOf } from '../../storage/care/moments.ts';
import { dropStaged } from '../../storage/copy/staged.ts';
import { checksOf, dropPeopleFromSums } from '../../storage/log/drop.ts';
import { dropTraces, dropTracesOf } from '../../storage/log/session-traces.ts';
import { watchSnapshot } from '../../storage/records/snapshot.ts';
import { change } from '../change/change.ts';
import { records } from '../change/records.ts';
import { overwrite } from '../records/overwriting.ts';
import { letGo } from './let-go.ts';
import { eraseLog, writeAll } from './writer.ts';

/** Erases what the user lets go of, at once; what was cut short or could not be reached, at the next wake. */
export function keepErasing(): void {
  const tryIt = () => void erase().catch(() => undefined);
  watchSnapshot((now) => {
    const { log, people } = now.setting(erasing);
    if (log || people.length > 0) tryIt();
  });
  tryIt();
}

const erase = (): Promise<void> =>
  navigator.locks.request('erasing', async () => {
    const { log, people } = (await records()).setting(erasing);
    if (log) await eraseAll();
    for (const person of people) await forget(person);
    if (!log && people.length === 0) return;
    await change({ do: 'noteErased', with: { log, people } });
    if (log) await overwrite();
  });

async function eraseAll(): Promise<void> {
  await dropStaged();
  await eraseLog();
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
  await dropTracesOf(person);
}
