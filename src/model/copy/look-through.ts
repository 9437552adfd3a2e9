import {
  addTo,
  type Counters,
  countersOf,
  isAny,
  isLooked,
  type MonthSum,
  monthOf,
  type Sum,
} from '../log/sums.ts';
import type { Person } from '../people/person.ts';
import { person } from '../people/person.ts';
import { readValue, type Stored } from '../records/kind.ts';
import { plusDays } from '../time/day.ts';
import { CopyTrouble } from './copy-trouble.ts';
import type { CopyHeader, CopyLine, CopyRow, LaterLine } from './line.ts';
import { type Reading, readCopy } from './read-copy.ts';

/** What a whole copy holds, as far as it has to be known before any of it is taken over. */
export interface Contents {
  readonly header: CopyHeader;
  readonly rows: readonly Stored[];
  readonly people: readonly Person[];
  readonly checks: number;
  /** Lines that this version cannot read: they stay in the file. */
  readonly unread: number;
  /** Its sums: which of them are to be taken over is known at its end. */
  readonly sums: readonly CopyRow[];
  /** Of each day what its checks count as, and of each month what its days do. */
  readonly counted: ReadonlyMap<string, Counted>;
}

interface Counted {
  readonly counters: Counters;
  readonly lookedDays: number;
}

type Summed = { counters: Record<string, number>; lookedDays: number };

const NONE: Counted = { counters: {}, lookedDays: 0 };

/**
 * Reads all of a copy: only then is it known to be whole.
 * @param onLine is handed each line that is no sum, to put it aside
 * @throws CopyTrouble; the signal's reason where it was stopped; what `onLine` throws
 */
export async function lookThrough(
  file: Blob,
  reading: Reading,
  onLine?: (line: CopyLine | LaterLine) => Promise<void> | undefined,
): Promise<Contents> {
  const counted = new Map<string, Summed>();
  const rows: Stored[] = [];
  const sums: CopyRow[] = [];
  let header: CopyHeader | undefined;
  let [checks, unread] = [0, 0];
  const add = (id: string, counters: Counters, looked: number) => {
    const sum = counted.get(id) ?? { counters: {}, lookedDays: 0 };
    addTo(sum.counters, counters);
    sum.lookedDays += looked;
    counted.set(id, sum);
  };
  for await (const line of readCopy(file, reading)) {
    if ('copy' in line) header = line;
    else if ('record' in line) rows.push(line.record);
    else if ('check' in line) {
      checks += 1;
      add(line.check.day, countersOf(line.check), 0);
    } else if ('day' in line)
      add(monthOf(line.day.id), line.day.counters, Number(isLooked(line.day)));
    else if ('unread' in line || 'later' in line) unread += 1;
    if ('day' in line || 'month' in line) sums.push(line as CopyRow);
    else if (onLine) await onLine(line);
  }
  if (!header) throw new CopyTrouble('cut');
  return { header, rows, people: peopleIn(rows), checks, unread, sums, counted };
}

const peopleIn = (rows: readonly Stored[]): Person[] =>
  rows
    .filter(({ type }) => type === person.type)
    .map((row) => readValue(person, row))
    .filter((one) => one !== undefined);

/**
 * A line as it is to be taken over; of sums only what no check, or no day, of the copy backs. Those of the last days
 * may have grown while the copy was made: their checks tell. Null for nothing.
 */
export function lineToTake(
  line: CopyLine | LaterLine,
  { header, counted }: Contents,
): CopyLine | null {
  if ('copy' in line || 'later' in line || 'unread' in line) return null;
  const last = plusDays(header.made.slice(0, 10), -1);
  if ('day' in line) {
    const counters = left(line.day, counted);
    return line.day.id < last && isAny(counters) ? { day: { id: line.day.id, counters } } : null;
  }
  if (!('month' in line)) return line;
  const { id, lookedDays } = line.month;
  const counters = left(line.month, counted);
  const looked = Math.max(0, lookedDays - (counted.get(id) ?? NONE).lookedDays);
  const isTaken = id < monthOf(last) && (looked > 0 || isAny(counters));
  return isTaken ? { month: { id, counters, lookedDays: looked } } : null;
}

/** What of a sum nothing in the copy backs. */
function left({ id, counters }: Sum | MonthSum, counted: Contents['counted']): Counters {
  const known = (counted.get(id) ?? NONE).counters;
  const rest: Record<string, number> = {};
  for (const name in counters) {
    const amount = (counters[name] ?? 0) - (known[name] ?? 0);
    if (amount > 0) rest[name] = amount;
  }
  return rest;
}
