import * as v from 'valibot';
import { isoDay } from '../../model/records/common-schemas.ts';
import { localDay } from '../../model/time/day.ts';
import type { SpanKind } from '../../model/time/span.ts';
import { askEarly } from '../parts/early.ts';

/** Which span is wanted: of what kind, and a day it holds. */
export interface ReportRequest {
  readonly span: SpanKind;
  /** ISO date. */
  readonly day: string;
}

/** What a report opens with: this week, or that of the day (ISO date) behind the screen's name. */
export const firstWish = (part: string): ReportRequest => ({
  span: 'week',
  day: v.is(isoDay, part) ? part : localDay(Date.now()),
});

/** Asks for all that a report is first drawn with. */
export const askForReport = (part: string): Promise<unknown> =>
  Promise.all([askEarly('report', firstWish(part)), askEarly('asked', undefined)]);
