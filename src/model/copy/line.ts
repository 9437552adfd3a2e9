/** The lines of a copy, one JSON object each; README.md of this room tells the whole file. */
import * as v from 'valibot';
import type { Moment } from '../care/moment.ts';
import { momentSchema } from '../care/moment.ts';
import { checkSchema, type StoredCheck } from '../log/check.ts';
import { type Gone, goneSchema } from '../log/gone.ts';
import { type MonthSum, monthSumSchema, type Sum, sumSchema } from '../log/sums.ts';
import { type OnDay, type WatchedDay, watchedDaySchema } from '../log/watched-day.ts';
import { accepting } from '../records/accepting.ts';
import { isoDay, wholeNumber } from '../records/common-schemas.ts';
import { type Known, readValue, type Stored } from '../records/kind.ts';
import { RECORDS } from '../records/places.ts';

/** What every copy's first line names, and the version that this reads and writes. */
export const COPY = 'breathing-room';
export const COPY_VERSION = 1;

/** Marks an issue as a date or time that there is not. */
export const DATE = 'date';

/** Clocks are wrong at times, by a century or two never. Epoch ms. */
const LAST_MS = Date.UTC(2200);
const isTime = (at: number): boolean => at >= 0 && at <= LAST_MS;

const isDay = accepting(isoDay);
const day = v.pipe(
  v.string(),
  v.check((one) => isDay(one), DATE),
);
const month = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/, DATE));
const at = v.pipe(v.number(), v.check(isTime, DATE));

/** A value of this schema some of whose fields are dates as well. */
function dated<S extends v.GenericSchema>(schema: S, entries: v.ObjectEntries) {
  const isDated = accepting(v.looseObject(entries));
  return v.pipe(
    schema,
    v.check((one) => isDated(one), DATE),
  );
}

/** The first line: whose copy, of when, and what it holds, as it was when it was begun. */
export const headerSchema = v.looseObject({
  copy: v.literal(COPY),
  version: v.literal(COPY_VERSION),
  /** ISO time, UTC. */
  made: v.pipe(
    v.string(),
    v.isoTimestamp(DATE),
    v.check((one) => isTime(Date.parse(one)), DATE),
  ),
  /** The id of the browser that it was made in, '' where it has none yet. */
  device: v.pipe(v.string(), v.maxLength(64)),
  holds: v.looseObject({
    people: wholeNumber,
    checks: wholeNumber,
    /** Days of the first and of the last check, ISO dates; null where there is none. */
    from: v.nullable(day),
    to: v.nullable(day),
  }),
});
export type CopyHeader = Known<v.InferOutput<typeof headerSchema>>;

/** The last line: how many lines are before it, and SHA-256 of all their bytes, in hex. */
export const endSchema = v.looseObject({
  end: v.looseObject({
    lines: wholeNumber,
    sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  }),
});

const KINDS = new Map(RECORDS.map(([kind]) => [kind.type, kind]));

/** Whether a record can be read; one of a later version, or of a kind that we do not know, may be anything. */
function isReadable(stored: Stored): boolean {
  const kind = KINDS.get(stored.type);
  if (stored.deleted) return stored.value === null;
  if (!kind || stored.version > kind.steps.length) return true;
  return readValue(kind, stored) !== undefined;
}

const stamp = v.pipe(
  v.string(),
  v.regex(/^[0-9a-z]{9}-[0-9a-z]{4,12}-\S{1,64}$/),
  v.check((one) => isTime(Number.parseInt(one.slice(0, 9), 36)), DATE),
);

export const recordSchema = v.pipe(
  v.looseObject({
    type: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
    id: v.pipe(v.string(), v.maxLength(1_000)),
    version: wholeNumber,
    value: v.unknown(),
    made: stamp,
    stamp,
    deleted: v.optional(v.literal(true)),
  }),
  v.check((one) => isReadable(one as Stored)),
);

const checkLine = v.pipe(
  dated(checkSchema, { day, at, seen: at }),
  v.check(({ events }) => events.every((one) => isTime(one.at)), DATE),
);

/** What a copy tells of the log as a whole: the latest look at the cover, and since when there are rows and figures. */
const MARKS = ['lastLook', 'watchedFrom', 'figuresFrom'] as const;

/** What each kind of line is, and what tells one of its kind from another. */
export const LINES = {
  record: { schema: recordSchema, idOf: ({ type, id }: Stored) => `${type} ${id}` },
  check: { schema: checkLine, idOf: ({ id }: StoredCheck) => id },
  day: { schema: dated(sumSchema, { id: day }), idOf: ({ id }: Sum) => id },
  month: { schema: dated(monthSumSchema, { id: month }), idOf: ({ id }: MonthSum) => id },
  moment: { schema: dated(momentSchema, { day, at }), idOf: ({ id }: Moment) => id },
  watched: {
    schema: v.pipe(
      dated(watchedDaySchema, { id: day }),
      v.check(({ lostFrom = 0 }) => isTime(lostFrom), DATE),
    ),
    idOf: ({ id }: WatchedDay) => id,
  },
  mark: {
    schema: v.looseObject({
      key: v.picklist(MARKS),
      value: v.looseObject({ day, at }),
    }),
    idOf: ({ key }: Mark) => key,
  },
  gone: { schema: dated(goneSchema, { day, at }), idOf: ({ id }: Gone) => id },
} as const;
export type LineKind = keyof typeof LINES;
export const LINE_KINDS = Object.keys(LINES) as readonly LineKind[];

export interface Mark {
  readonly key: (typeof MARKS)[number];
  readonly value: OnDay;
}

/** A line of a copy between its first and its last. */
export type CopyRow =
  | { readonly record: Stored }
  | {
      readonly check: StoredCheck;
      /** What happened was made up from what came of it: where the check is here, that knows more. */
      readonly isGuessed?: true;
    }
  | { readonly day: Sum }
  | { readonly month: MonthSum }
  | { readonly moment: Moment }
  | { readonly watched: WatchedDay }
  | { readonly mark: Mark }
  | { readonly gone: Gone }
  /** What the browser that made the copy kept without being able to read it: of a kind of line, as it lay there. */
  | { readonly unread: { readonly of: LineKind; readonly row: unknown } };

/** A line of a kind that we do not know: a later version of ours may have written it. */
export interface LaterLine {
  readonly later: Readonly<Record<string, unknown>>;
}

/** What a copy is made of, without its last line. The header comes first. */
export type CopyLine = CopyHeader | CopyRow;

/** Whether something is what a kind of line holds. */
export const isOf = Object.fromEntries(
  LINE_KINDS.map((kind) => [kind, accepting(LINES[kind].schema as v.GenericSchema)]),
) as unknown as Readonly<Record<LineKind, (row: unknown) => boolean>>;

/** The line for something kept. What we could not read again goes apart, so that it does not spoil the copy. */
export const rowOf = (kind: LineKind, row: unknown): CopyRow =>
  isOf[kind](row) ? ({ [kind]: row } as unknown as CopyRow) : { unread: { of: kind, row } };
