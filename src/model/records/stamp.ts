/**
 * When a record was changed, as one word that sorts by time and device: a hybrid logical clock (Kulkarni et
 * al. 2014). It follows the wall clock, never goes back where that does, and tells devices apart, so that
 * two copies of the records can be merged one by one.
 */

/** Milliseconds in 9 digits of base 36 last until the year 5188. */
const DIGITS = { time: 9, count: 4 } as const;

const padded = (value: number, digits: number) => value.toString(36).padStart(digits, '0');

/**
 * The stamp that follows.
 * @param last the latest stamp there is, or '' before the first
 * @param now epoch ms
 * @param device this browser's own id
 */
export function nextStamp(last: string, now: number, device: string): string {
  const [time = 0, count = -1] = last.split('-', 2).map((digits) => Number.parseInt(digits, 36));
  const before = Number.isNaN(time) ? 0 : time;
  return now > before
    ? `${padded(now, DIGITS.time)}-${padded(0, DIGITS.count)}-${device}`
    : `${padded(before, DIGITS.time)}-${padded(count + 1, DIGITS.count)}-${device}`;
}

/** The id of the device that a stamp was made on. */
export const originOf = (stamp: string): string => stamp.split('-').slice(2).join('-');

/** In the place of a device's id. */
const REMAINS = 'remains';

/**
 * The stamp that follows for what was lost and is put together of what is left of it: older than all that a clock
 * stamped, as that says more.
 */
export const stampOfRemains = (last: string): string => nextStamp(last, 0, REMAINS);

/** Whether a stamp is one of those. */
export const isOfRemains = (stamp: string): boolean => originOf(stamp) === REMAINS;
