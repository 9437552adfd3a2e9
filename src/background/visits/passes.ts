import { passes } from '../../storage/visits/pauses.ts';
import { writeDown } from '../log/writer.ts';
import { entryOfEvent } from './entries.ts';

/** Logs on their checks which passes have ended, whoever takes them out of storage. */
export function notePassEnds(): void {
  passes.watch(async (now, before) => {
    for (const [person, { until, check }] of Object.entries(before ?? {})) {
      if (now?.[person]?.until === until || until > Date.now()) continue;
      await writeDown(entryOfEvent(check, 'pass-ended', until));
    }
  });
}
