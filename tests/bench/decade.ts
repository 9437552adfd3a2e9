/** Ten years of checks as somebody might have them, the same at every run, for figures and pictures. */
import { HELPED, HOPES } from '../../src/model/log/answers.ts';
import type { Check } from '../../src/model/log/check.ts';
import { plusDays } from '../../src/model/time/day.ts';
import { ORIGINS, OUTCOMES } from '../../src/model/visits/visit.ts';
import type { Driver } from '../browsers/driver.ts';
import { writeLog } from '../browsers/log.ts';

/** Checks a day: ten years of them are 200,000. */
const A_DAY = 55;

/** Hours at which looks come: late evenings most. */
const HOURS = [7, 12, 17, 20, 21, 21, 22, 22, 23, 0];
const NETWORKS = ['instagram', 'instagram', 'facebook', 'x', 'tiktok'];
const SURFACES = ['profile', 'profile', 'story', 'post'] as const;

/** One of these, by a whole number, the same each time. */
const pick = <T>(some: readonly T[], by: number): T =>
  some[(Math.imul(by, 2_654_435_761) >>> 8) % some.length] as T;

/** A check so many before the last one of a day. */
function checkAt(index: number, today: string): Check {
  const day = plusDays(today, -Math.floor(index / A_DAY));
  const hour = pick(HOURS, index);
  const at = Date.parse(`${day}T00:00Z`) + hour * 3_600_000 + (index % A_DAY) * 60_000;
  const outcome = pick(OUTCOMES, index + 1);
  const id = `check-${String(index).padStart(6, '0')}`;
  const went = outcome === 'went-on';
  return {
    ...{ id, visits: [id], at, seen: at, day, hour, outcome },
    ...{ person: pick(['sam', 'sam', 'kim'], index), network: pick(NETWORKS, index + 2) },
    ...{ surface: pick(SURFACES, index + 3), origin: pick(ORIGINS, index + 4) },
    ...(index % 4 === 0 && { hope: pick(HOPES, index + 5) }),
    ...(went && {
      isChosen: true,
      stays: { [id]: 15 + (index % 90) },
      helped: pick(HELPED, index + 6),
    }),
  };
}

/** Puts so many checks, counted back from today (ISO date), into the log, in place of what was there. */
export const fillLog = (driver: Driver, count: number, today: string): Promise<void> =>
  writeLog(
    driver,
    Array.from({ length: count }, (_, index) => checkAt(index, today)),
  );
