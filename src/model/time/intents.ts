import { intent } from '../change/intent.ts';
import { isoDay } from '../records/common-schemas.ts';
import { dayUnderWay, latestDay } from './latest-day.ts';

/** Notes that a local day (ISO date) has begun. */
export const reachDay = intent(isoDay, (draft, wall) =>
  draft.set(latestDay, dayUnderWay(wall, draft.setting(latestDay))),
);
