import { isOpenBy, pass } from '../../model/visits/pass.ts';
import { watchSnapshot } from '../../storage/records/snapshot.ts';
import { writeDown } from '../log/writer.ts';
import { isPrivateWorker } from '../private.ts';
import { entryOfEnd } from './entries.ts';

/** Logs on their checks which passes have ended, whoever takes them away. */
export function notePassEnds(): void {
  if (isPrivateWorker()) return;
  watchSnapshot(async (now, before) => {
    for (const [person, given] of before.all(pass)) {
      const at = Date.now();
      const isAsBefore = now.get(pass, person)?.until === given.until;
      if (isAsBefore || isOpenBy(given, at)) continue;
      await writeDown(entryOfEnd(given, at, false));
    }
  });
}
