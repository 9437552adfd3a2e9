/** Which rows changes come to, and by what stamps. */
import type { StoredRecords, Write } from '../../model/records/draft.ts';
import { type Kind, readValue, type Stored } from '../../model/records/kind.ts';
import { isSame } from '../../model/records/same.ts';
import { nextStamp } from '../../model/records/stamp.ts';
import { later } from '../../model/time/day.ts';
import type { Published } from './snapshot.ts';

/** Unreadable records that were written over are kept under this type. */
const SET_ASIDE = 'set-aside';

/**
 * The rows to write for some changes, as far as they say what is not there yet, and the latest stamp after them.
 * @param now epoch ms
 * @param device this browser's own id
 */
export function writtenRows(
  before: Published,
  writes: readonly Write[],
  now: number,
  device: string,
): { rows: readonly Stored[]; stamp: string } {
  const knownOf = ({ kind, id }: Write) => before.records.get(kind.type)?.get(id);
  const changes = writes.filter((one) => !isThere(one, knownOf(one)));
  if (changes.length === 0) return { rows: [], stamp: before.stamp };
  let stamp = latestOf(before, writes);
  const rows = changes.flatMap((one) => {
    const known = knownOf(one);
    stamp = nextStamp(stamp, now, device);
    const aside =
      one.value === null ? dropAside(before.records, one, stamp) : setAside(known, one, stamp);
    return [...aside, rowOf(one, known, stamp)];
  });
  return { rows, stamp };
}

/** The latest stamp there is, also of what comes from elsewhere: the clock goes on from there. */
const latestOf = ({ stamp }: Published, writes: readonly Write[]): string =>
  writes.reduce((latest, { row, over }) => later(latest, (row ?? over)?.stamp ?? ''), stamp);

/** Whether a record says already what is to be written. What is said anew over what came from elsewhere is newer than that. */
const isThere = ({ kind, value, row, over }: Write, known: Stored | undefined): boolean =>
  row
    ? isSame(known, row)
    : !over && known?.version === kind.steps.length && isSame(known.value, value);

/** A value that is taken away is gone; its stamp stays, so that a copy elsewhere learns of it. */
function rowOf(
  { kind, id, value, row, over }: Write,
  before: Stored | undefined,
  stamp: string,
): Stored {
  if (row) return row;
  const known = over ?? before;
  const isRemade = !known || (known.deleted && value !== null);
  const made = isRemade ? stamp : known.made;
  const now = { type: kind.type, id, version: kind.steps.length, made, stamp };
  return value === null ? { ...now, value: null, deleted: true } : { ...now, value };
}

/** What this version could not read, or not in all its parts, is not lost when it is written over. */
function setAside(known: Stored | undefined, { kind }: Write, stamp: string): Stored[] {
  if (!known || known.deleted || isReadWhole(kind, known)) return [];
  const id = `${known.type} ${known.id} ${stamp}`;
  return [{ type: SET_ASIDE, id, version: 0, made: stamp, stamp, value: known }];
}

/** What was set aside of a record is taken away with it. */
const dropAside = (before: StoredRecords, { kind, id }: Write, stamp: string): Stored[] =>
  [...(before.get(SET_ASIDE)?.values() ?? [])]
    .filter((aside) => !aside.deleted && aside.id.startsWith(`${kind.type} ${id} `))
    .map((aside) => ({ ...aside, stamp, value: null, deleted: true }));

/** Whether a record's value can be read, and no part of it had to be passed over. */
function isReadWhole(kind: Kind<unknown>, known: Stored): boolean {
  const value = readValue(kind, known);
  const isOlder = known.version < kind.steps.length;
  return value !== undefined && (isOlder || holds(value, known.value));
}

const holds = (whole: unknown, part: unknown): boolean =>
  typeof part === 'object' && part !== null
    ? Object.entries(part).every(([name, one]) => holds(Object(whole)[name], one))
    : whole === part;
