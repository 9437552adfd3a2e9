import { tidyDays } from '../../model/log/retention.ts';
import { write } from './log-database.ts';

/** Notes that the log is tidied on a day of the clock (ISO date). Resolves to the day that is taken for reached. */
export const reachDay = (today: string): Promise<string> =>
  write(['marks'], async (writing) => {
    const marks = writing.objectStore('marks');
    const { day, ahead } = (await marks.get('tidied')) ?? {};
    const before = day === undefined ? undefined : { reached: day, ...(ahead && { ahead }) };
    const { reached, ...leapt } = tidyDays(before, today);
    await marks.put({ day: reached, at: Date.now(), ...leapt }, 'tidied');
    return reached;
  });
