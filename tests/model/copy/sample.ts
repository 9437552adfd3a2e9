/** A small copy with a line of every kind, and how copies are put together and read in tests. */

import { CopyTrouble } from '../../../src/model/copy/copy-trouble.ts';
import {
  type CopyHeader,
  type CopyLine,
  type LaterLine,
  LINE_KINDS,
  type LineKind,
} from '../../../src/model/copy/line.ts';
import { type LineText, lineText } from '../../../src/model/copy/line-text.ts';
import { type Reading, readCopy } from '../../../src/model/copy/read-copy.ts';
import { type Writing, writeCopy } from '../../../src/model/copy/write-copy.ts';
import type { StoredCheck } from '../../../src/model/log/check.ts';

export const STAMP = '0mhx2yk80-0000-abcdef12';

export const header: CopyHeader = {
  copy: 'breathing-room',
  version: 1,
  made: '2026-11-28T20:15:00.000Z',
  device: 'abcdef12',
  holds: { people: 1, checks: 3, from: '2026-11-20', to: '2026-11-22' },
};

const at = Date.UTC(2026, 10, 20, 21);
const A_DAY = 24 * 3_600_000;

/** The check of the so many-th day, by whom it is about. */
export function checkOn(index: number, person = 'person-sam'): StoredCheck {
  const id = `check-${String(index).padStart(6, '0')}`;
  const when = at + index * A_DAY;
  const day = new Date(when).toISOString().slice(0, 10);
  const arrival = {
    network: 'instagram',
    surface: 'profile',
    origin: 'search',
    day,
    hour: 21,
  } as const;
  return {
    ...{ id, visits: [id], at: when, seen: when, person, ...arrival, outcome: 'stopped' },
    events: [{ kind: 'seen', visit: id, at: when, ...arrival }],
    said: {},
  } as StoredCheck;
}

export const sample: readonly CopyLine[] = [
  header,
  {
    record: {
      ...{ type: 'waitSeconds', id: '', version: 0, value: 30, made: STAMP, stamp: STAMP },
    },
  },
  {
    record: {
      ...{ type: 'worry', id: 'worry-0001', version: 0, value: null, made: STAMP, stamp: STAMP },
      deleted: true,
    },
  },
  {
    record: { type: 'later-kind', id: 'a', version: 3, value: { b: 1 }, made: STAMP, stamp: STAMP },
  },
  ...[0, 1, 2].map((index) => ({ check: checkOn(index) })),
  { day: { id: '2026-11-20', counters: { 'count:all:stopped': 1 } } },
  { month: { id: '2026-11', counters: { 'count:all:stopped': 3 }, lookedDays: 0 } },
  { moment: { id: 'moment-0001', kind: 'urge', at, day: '2026-11-20' } },
  { watched: { id: '2026-11-20', isSeen: true, isCalm: 1 } },
  { mark: { key: 'lastLook', value: { day: '2026-11-22', at } } },
];

/** Lines as they come one after the other. */
export async function* streamed(some: Iterable<CopyLine>): AsyncGenerator<LineText> {
  for (const line of some) yield lineText([line]);
}

/** The lines of a text. */
export const linesOfText = ({ text }: LineText): CopyLine[] =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));

/** A copy's bytes. */
export const bytesOf = async (lines: readonly CopyLine[], writing?: Writing) =>
  new Uint8Array(await new Response(writeCopy(streamed(lines), writing)).arrayBuffer());

export const fileOf = (bytes: Uint8Array | string): Blob => new Blob([bytes as BlobPart]);

/** All lines that a file is read as. */
export const linesIn = (file: Blob, reading?: Reading): Promise<(CopyLine | LaterLine)[]> =>
  Array.fromAsync(readCopy(file, reading));

/** What a copy holds. */
export interface CopyHeld {
  readonly header: CopyHeader;
  /** How many lines there are of each kind. */
  readonly counts: Readonly<Record<LineKind | 'unread' | 'later', number>>;
}

/**
 * Reads all of a copy, and does nothing with it.
 * @throws CopyTrouble; the signal's reason where it was stopped
 */
export async function checkCopy(file: Blob, reading: Reading = {}): Promise<CopyHeld> {
  const names = [...LINE_KINDS, 'unread', 'later'] as const;
  const counts = Object.fromEntries(names.map((name) => [name, 0])) as Record<
    (typeof names)[number],
    number
  >;
  let header: CopyHeader | undefined;
  for await (const line of readCopy(file, reading)) {
    if ('copy' in line) header = line as CopyHeader;
    const name = names.find((one) => one in line);
    if (name) counts[name] += 1;
  }
  if (!header) throw new CopyTrouble('cut');
  return { header, counts };
}
