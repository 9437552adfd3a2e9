/** Waits up to this long are for a message to be sent again, in milliseconds; they end at once. */
const RETRY_MS = 2_000;

/** An evening in a week with some looks behind it. */
const EVENING = '2026-11-29T20:40';

/**
 * Sets the page's clock and its dice, so that a state looks the same at every opening, and does not wait
 * for long. The clock runs on.
 * @param wall local wall time, `2026-11-29T20:40`
 * @param place the time zone that the clock is said to keep
 */
export function setClock(wall: string = EVENING, place?: string): void {
  const real = Date.now;
  const ahead =
    Temporal.PlainDateTime.from(wall).toZonedDateTime(Temporal.Now.timeZoneId()).epochMilliseconds -
    real();
  Date.now = () => real() + ahead;
  const zoned = (zone: Temporal.TimeZoneLike = Temporal.Now.timeZoneId()) =>
    Temporal.Instant.fromEpochMilliseconds(Date.now()).toZonedDateTimeISO(zone);
  Object.assign(Temporal.Now, {
    instant: () => zoned().toInstant(),
    zonedDateTimeISO: zoned,
    plainDateISO: (zone?: Temporal.TimeZoneLike) => zoned(zone).toPlainDate(),
    plainTimeISO: (zone?: Temporal.TimeZoneLike) => zoned(zone).toPlainTime(),
    plainDateTimeISO: (zone?: Temporal.TimeZoneLike) => zoned(zone).toPlainDateTime(),
  });
  if (place) Object.assign(Temporal.Now, { timeZoneId: () => place });
  Math.random = () => 0.25;
  const wait = globalThis.setTimeout;
  const soon = (done: () => void, time = 0) => wait(done, time <= RETRY_MS ? 0 : time);
  globalThis.setTimeout = soon as typeof setTimeout;
}
