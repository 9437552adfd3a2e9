import { untold } from '../../model/change/untold.ts';
import { Draft } from '../../model/records/draft.ts';
import { keepMoment } from '../../storage/care/moments.ts';
import { readRecords } from '../../storage/records/records.ts';
import { whileNoneWrites } from '../log/writer.ts';
import { changeAndPublish } from './records.ts';

/**
 * Has the log tell what was made softer: at every wake and after every change. Told twice it is there once; what the log
 * does not take now waits.
 * @param kept the records as they stand
 */
export async function tellSoftened(kept: Draft): Promise<void> {
  if (kept.setting(untold).length === 0) return;
  await tell().catch(() => undefined);
}

async function tell(): Promise<void> {
  const told = await whileNoneWrites(async () => {
    // Read here: what is erased meanwhile must not come back.
    const { records } = await readRecords();
    const waiting = new Draft(records).setting(untold);
    for (const one of waiting) await keepMoment({ ...one, kind: 'softened' });
    return new Set(waiting.map(({ id }) => id));
  });
  await changeAndPublish((draft) => {
    const left = draft.setting(untold).filter(({ id }) => !told.has(id));
    draft.set(untold, left);
  });
}
