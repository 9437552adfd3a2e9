import { browser } from '#imports';
import { lockedBytes } from '../../model/copy/age-stream.ts';
import { type AutoCopy, autoCopy, autoCopyName, isCopyDue } from '../../model/copy/auto-copy.ts';
import { chunksBy } from '../../model/copy/chunked-lines.ts';
import { copyFile } from '../../model/copy/copy-file.ts';
import { logLoss } from '../../model/log/loss.ts';
import { deletion } from '../../model/records/deletion.ts';
import { isSame } from '../../model/records/same.ts';
import { chunkFrom } from '../../storage/copy/copy-chunks.ts';
import { watchSnapshot } from '../../storage/records/snapshot.ts';
import { change } from '../change/change.ts';
import { records, recordsOrNone } from '../change/records.ts';
import { isPrivateWorker } from '../private.ts';
import { Missed, saveCopy } from './save-copy.ts';

const ALARM = 'copy';

/** A minute after the start, so that nothing waits for a copy then; and once an hour, as clocks move and disks empty. */
const WHEN = { delayInMinutes: 1, periodInMinutes: 60 } as const;

/** Makes copies by themselves, where they are wanted: one a day at most, and one at a time. */
export function keepAutoCopies(): void {
  if (isPrivateWorker()) return;
  browser.alarms.onAlarm.addListener(({ name }) => (name === ALARM ? copyIfDue() : undefined));
  browser.runtime.onStartup.addListener(schedule);
  watchSnapshot(async (now, before) => {
    const [to, from] = [now.setting(autoCopy), before.setting(autoCopy)];
    if (isSame(wishOf(to), wishOf(from))) return;
    await schedule();
    if (!to?.missed) await copyIfDue();
  });
  schedule();
}

/** What the user has said of them, and whether anything stands in the way. */
const wishOf = (wanted: AutoCopy | null) =>
  wanted && [wanted.series, wanted.every, wanted.missed === null];

/** Has the alarm rung once copies are wanted, whatever died meanwhile. Firefox (153) forgets alarms as it closes. */
async function schedule(): Promise<void> {
  const isWanted = (await recordsOrNone()).setting(autoCopy) !== null;
  if (!isWanted) await browser.alarms.clear(ALARM);
  else if (!(await browser.alarms.get(ALARM))) await browser.alarms.create(ALARM, WHEN);
}

/**
 * Makes the next copy if its time has come; not while a loss is untold, as the older ones have what is missing, nor once
 * everything is to be deleted.
 */
const copyIfDue = (): Promise<void> =>
  navigator.locks.request('auto-copy', async () => {
    const [kept, now] = [await records(), Date.now()];
    const wanted = kept.setting(autoCopy);
    if (!wanted || !isCopyDue(wanted, now) || kept.setting(logLoss) || kept.setting(deletion))
      return;
    const { series, made } = wanted;
    try {
      await saveCopy(autoCopyName(wanted, made + 1), await fileOf(wanted));
      await change({ do: 'noteCopy', with: { series, made: made + 1, at: now } });
    } catch (error) {
      const why = error instanceof Missed ? error.why : 'other';
      await change({ do: 'noteMissedCopy', with: { series, why } });
    }
  });

/** A copy of all that is kept now. */
function fileOf({ lock }: AutoCopy): Promise<Blob> {
  const plain = copyFile(chunksBy(chunkFrom));
  return new Response((lock ? lockedBytes(plain, lock) : plain) as BodyInit).blob();
}
