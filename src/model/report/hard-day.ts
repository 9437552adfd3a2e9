import { daysOf, type Span } from '../time/span.ts';
import { countIn, type Hours } from './hours.ts';
import { standsOut } from './stands-out.ts';

/**
 * The ISO date of the day that stands out in a week: alone with the most sittings, a third of all, and more
 * than chance.
 * @param span a week that is over
 * @param sittings the week's, by weekday and hour
 */
export function hardDay(span: Span, sittings: Hours): string | null {
  const all = countIn(sittings);
  const counts = sittings.map((day) => countIn([day]));
  const most = Math.max(...counts);
  const weekday = counts.indexOf(most);
  const isAlone = weekday === counts.lastIndexOf(most);
  if (!isAlone || most * 3 < all || !standsOut(most, all, 1 / 7, counts.length)) return null;
  const isIt = (day: string) => Temporal.PlainDate.from(day).dayOfWeek === weekday + 1;
  return daysOf(span).find(isIt) ?? null;
}
