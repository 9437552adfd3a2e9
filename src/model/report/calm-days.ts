/**
 * A calm day is a finished local day without a look that went on. Only finished days count, so the
 * total never falls: nothing that happens today can take away a day already had.
 */

/**
 * How many calm days lie in a span.
 * @param first ISO date of the span's first day
 * @param end ISO date after the span's last day; today and later are left out
 * @param lookedDays days of the span, before today, on which a look went on
 * @param today ISO date
 */
export function calmDays(first: string, end: string, lookedDays: number, today: string): number {
  const last = end < today ? end : today;
  if (last <= first) return 0;
  return Temporal.PlainDate.from(first).until(last).days - lookedDays;
}
