import * as v from 'valibot';
import { CopyTrouble, type CopyTroubleKind } from './copy-trouble.ts';
import {
  COPY,
  COPY_VERSION,
  type CopyHeader,
  type CopyRow,
  DATE,
  headerSchema,
  isOf,
  type LaterLine,
  LINE_KINDS,
  LINES,
} from './line.ts';

export type Line = Readonly<Record<string, unknown>>;

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Names that must come from no file: objects of a program answer to them already. */
const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];

/** Most lines have nothing that could be one. A name may also be written with escapes. */
const SUSPECT = /__proto__|constructor|prototype|\\u/;

/** A line shorter than this cannot be nested deeper than any stack; ours are nested six deep. */
const SHORT_LINE_CHARS = 10_000;
const MOST_LEVELS = 50;

/**
 * A line as an object.
 * @param otherwise what is wrong where it is none
 * @throws CopyTrouble
 */
export function objectIn(
  bytes: Uint8Array,
  line: number,
  otherwise: CopyTroubleKind = line === 1 ? 'foreign' : 'shape',
): Line {
  let text: string;
  let value: unknown;
  try {
    text = decoder.decode(bytes);
    value = JSON.parse(text);
  } catch {
    throw new CopyTrouble(otherwise, line);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new CopyTrouble(otherwise, line);
  if (text.length > SHORT_LINE_CHARS || SUSPECT.test(text)) refuseNames(value, line);
  return value as Line;
}

/** Looks through all of a line. @throws CopyTrouble */
function refuseNames(whole: object, line: number): void {
  let level: unknown[] = [whole];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MOST_LEVELS) throw new CopyTrouble('shape', line);
    const objects = level.filter((one) => typeof one === 'object' && one !== null);
    const found = objects.flatMap(Object.keys).find((name) => FORBIDDEN.includes(name));
    if (found) throw new CopyTrouble('name', line, found);
    level = objects.flatMap((one) => Object.values(one as object));
  }
}

/** The first line. @throws CopyTrouble */
export function headerIn(line: Line): CopyHeader {
  if (line.copy !== COPY) throw new CopyTrouble('foreign', 1);
  if (line.version !== COPY_VERSION)
    throw new CopyTrouble(typeof line.version === 'number' ? 'version' : 'shape', 1, 'version');
  return checked(headerSchema, line, 1, '');
}

/** A line between, and what tells it from others of its kind. @throws CopyTrouble */
export function rowIn(line: Line, number: number): { row: CopyRow | LaterLine; id: string | null } {
  const kind = LINE_KINDS.find((name) => Object.hasOwn(line, name));
  if (!kind)
    return { row: 'unread' in line ? (line as unknown as CopyRow) : { later: line }, id: null };
  const { schema, idOf } = LINES[kind];
  const value = line[kind];
  if (!isOf[kind](value)) checked<unknown>(schema, value, number, kind);
  return {
    row: line as unknown as CopyRow,
    id: `${kind} ${(idOf as (one: unknown) => string)(value)}`,
  };
}

/** A value of this shape. @throws CopyTrouble */
export function checked<T>(
  schema: v.GenericSchema<unknown, T>,
  value: unknown,
  line: number,
  name: string,
): T {
  const { success, output, issues } = v.safeParse(schema, value, { abortEarly: true });
  if (success) return output;
  const [{ message, path = [] }] = issues;
  const where = [name, ...path.map(({ key }) => String(key))].filter(Boolean).join('.');
  throw new CopyTrouble(message === DATE ? 'date' : 'shape', line, where);
}
