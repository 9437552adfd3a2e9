import { monthAndYear } from '../../language/format.ts';
import { locale, t } from '../../language/text.ts';
import { all, sum, type Tally } from '../../model/log/tally.ts';
import { type Average, averageOf } from '../../model/report/average.ts';
import type { Bar } from '../../model/report/calm-days.ts';
import type { Group } from '../../model/report/groups.ts';
import type { Report } from '../../model/report/report.ts';
import { later } from '../../model/time/day.ts';
import { dateName, dayName, SERIES } from './names.ts';

/** One bar of the chart over time, with what stands under it, if anything, and its name in full. */
export interface Column {
  readonly id: string;
  readonly label: string;
  readonly name: string;
  readonly tally: Tally;
  /** A day that nobody watched. */
  readonly isUnseen?: boolean;
  /** It has not begun. */
  readonly isAhead?: boolean;
  /** It is over and was seen throughout, so that it counts into the average. */
  readonly isWhole: boolean;
}

/** More months than this are shown as years. */
const MOST_MONTHS = 24;

/** What the bars of a report stand for. */
export type Step = 'day' | 'month' | 'year';

/** What the bars of a report stand for, and the bars. */
export function columnsOf(report: Report): { step: Step; columns: Column[] } {
  const { span, bars } = report;
  const isAhead = (column: Column): Column => ({ ...column, isAhead: column.id > report.today });
  if (span.kind === 'week') return { step: 'day', columns: bars.map(weekday).map(isAhead) };
  if (span.kind === 'month') return { step: 'day', columns: bars.map(dayOfMonth).map(isAhead) };
  const isMonths = bars.length <= MOST_MONTHS;
  const columns = isMonths ? bars.map(month) : byYear(bars);
  return { step: isMonths ? 'month' : 'year', columns: columns.map(wholeIn(report)) };
}

/** What a bar stands for, and how many attempts came out how; of time to come and days not seen no count. */
export function factsOf(column: Column | undefined): string[] {
  if (!column) return [];
  const { name, tally, isUnseen, isAhead } = column;
  if (isUnseen || isAhead) return [name];
  if (all(tally) === 0) return [name, t('report-none')];
  const counts = SERIES.filter(({ outcome }) => tally[outcome] > 0);
  return [name, ...counts.map(({ outcome, counted }) => t(counted, { count: tally[outcome] }))];
}

/** The mean of what is over and was seen throughout; null where it would say nothing. */
export const averageIn = (columns: readonly Column[]): Average | null =>
  averageOf(columns.filter(({ isWhole }) => isWhole).map(({ tally }) => tally));

/** Tells which months or years are over and were seen from their first day on. The first with attempts, and those before, may be gone in part. */
function wholeIn({ bars, since, today, notSeenDays }: Report) {
  const from = later(since, bars.find(({ tally }) => all(tally) > 0)?.id ?? today);
  return (column: Omit<Column, 'isWhole'>): Column => {
    const isBetween = column.id > from.slice(0, column.id.length) && !today.startsWith(column.id);
    return { ...column, isWhole: notSeenDays === 0 && isBetween };
  };
}

const weekday = (bar: Bar): Column => ({ ...day(bar), label: dayName(bar.id) });

const day = (bar: Bar): Omit<Column, 'label'> => ({
  id: bar.id,
  name: nameOf(bar),
  tally: bar.tally,
  isUnseen: bar.state === 'not-seen',
  isWhole: bar.isWatched && bar.state !== null,
});

/** A day's date, and whether it was not seen, or not throughout. */
function nameOf({ id, state, isWatched }: Bar): string {
  const date = dateName(id);
  if (state === 'not-seen') return t('report-dayNotSeen', { day: date });
  return state && !isWatched ? t('report-dayPartlySeen', { day: date }) : date;
}

/** Every seventh day of a month has its number under it. */
const dayOfMonth = (bar: Bar, index: number): Column => ({
  ...day(bar),
  label: index % 7 === 0 ? Number(bar.id.slice(8)).toLocaleString(locale()) : '',
});

/** Beyond a year, every third month has its name under it. */
function month({ id, tally }: Group, index: number, bars: readonly Group[]) {
  const date = Temporal.PlainDate.from(`${id}-01`);
  const isNamed = bars.length <= 12 || index % 3 === 0;
  return {
    id,
    label: isNamed ? date.toLocaleString(locale(), { month: 'short' }) : '',
    name: monthAndYear(`${id}-01`),
    tally,
  };
}

/** So many years have their numbers side by side on a phone; of more, every other one, this year's among them. */
const NAMED_YEARS = 6;

function byYear(bars: readonly Group[]) {
  const years = [...Map.groupBy(bars, ({ id }) => id.slice(0, 4))];
  const isNamed = (index: number) =>
    years.length <= NAMED_YEARS || (years.length - 1 - index) % 2 === 0;
  return years.map(([year, months], index) => ({
    id: year,
    label: isNamed(index) ? year : '',
    name: year,
    tally: sum(months.map(({ tally }) => tally)),
  }));
}
