import * as v from 'valibot';
import { protectionOf } from '../change/protection.ts';
import { person } from '../people/person.ts';
import { Draft } from '../records/draft.ts';
import { type Kind, kind, readValue, type Stored } from '../records/kind.ts';
import { RECORDS } from '../records/places.ts';
import { recordsOf } from '../records/rows.ts';
import { isOfRemains } from '../records/stamp.ts';
import { countedSince } from '../report/counted-since.ts';

const KINDS = new Map(RECORDS.map(([one]) => [one.type, one]));

/** The kind of a type; of one that we do not know, a kind that reads nothing. */
export const kindOf = (type: string): Kind<unknown> => KINDS.get(type) ?? kind(type, v.never());

/**
 * Which of two rows of one record stays: more than 0 for the first, less for the other, 0 where they say the same. It
 * is an order of all rows, so that it does not matter in which order copies come. What can be read stays before what
 * cannot; then the newer stays, and of two with one stamp the stricter.
 */
export function compareRows(a: Stored, b: Stored): number {
  return (
    Number(isReadable(a)) - Number(isReadable(b)) ||
    (a.type === countedSince.type ? compareSince(a, b) : 0) ||
    compareText(clockOf(a), clockOf(b)) ||
    strictnessOf(a) - strictnessOf(b) ||
    compareText(JSON.stringify(a), JSON.stringify(b))
  );
}

/** What remains of a lost list has no time: of two such rows the stricter stays. */
const clockOf = ({ stamp }: Stored): string => (isOfRemains(stamp) ? '' : stamp);

const compareText = (a: string, b: string): number => Number(a > b) - Number(a < b);

/** What was taken away reads as that. */
const isReadable = (row: Stored): boolean =>
  row.deleted === true || readValue(kindOf(row.type), row) !== undefined;

/** Counting begins with the first listing anywhere, unless it was begun anew: the log was erased. */
function compareSince(a: Stored, b: Stored): number {
  const isAnew = Number(isCountedAnew(a)) - Number(isCountedAnew(b));
  if (isAnew !== 0 || isCountedAnew(a)) return isAnew;
  return -compareText(JSON.stringify(a.value) ?? '', JSON.stringify(b.value) ?? '');
}

/** Whether the day from which on is counted was set a second time. */
export const isCountedAnew = ({ made, stamp }: Stored): boolean => made !== stamp;

/** All figures of protection that a row comes to by itself. */
function strictnessOf(row: Stored): number {
  const people = row.type === person.type ? [row.id] : [];
  const figures = protectionOf(new Draft(recordsOf([row])), 0, people);
  return Object.values(figures).reduce((sum, one) => sum + one, 0);
}
