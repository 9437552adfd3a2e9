import * as v from 'valibot';
import { monthSchema, ratingSchema, selfRating } from '../../care/self-rating.ts';
import type { Draft } from '../../records/draft.ts';
import type { Stored } from '../../records/kind.ts';
import { stampOfRemains } from '../../records/stamp.ts';
import { firstAndLast } from '../../time/day.ts';
import { CopyTrouble } from '../copy-trouble.ts';
import type { CopyRow } from '../line.ts';
import { openCopy } from '../open-copy.ts';
import { objectIn } from '../parsed-line.ts';
import type { Held } from '../preview.ts';
import type { Reading } from '../read-copy.ts';
import { isBeforeFacts, isReadable } from './format.ts';
import { objectsIn, type Piece } from './objects.ts';
import { savedCheck } from './saved-check.ts';
import { type Whose, whoseIn } from './whose.ts';

/** What a saved log holds, and whose it is. */
export interface SavedLog extends Held {
  /** Days of its first check and of the last, ISO dates; null without one. */
  readonly from: string | null;
  readonly to: string | null;
  /** What those who are on the list were called in it. */
  readonly listed: readonly string[];
  /** How many checks are of nobody on the list, and what those people were called in it. */
  readonly nameless: number;
  readonly namelessNames: readonly string[];
  /** How many are of people who were taken off the list here: they are left in the file. */
  readonly away: number;
  /** How many checks could not be read, and of the first of them why, and where. */
  readonly leftOut: number;
  readonly troubles: readonly CopyTrouble[];
  /** How many months there are in which the user told how they were doing. */
  readonly months: number;
  /** The file ends before the list does, or what comes after that cannot be read. */
  readonly isCut: boolean;
}

/** Of so many checks that could not be read it is told why. */
const MOST_TROUBLES = 50;

/**
 * Reads a log that was saved as JSON, by this version or an older one.
 * @param draft the records here: they tell whose checks are
 * @param onRow is handed what is to be taken over, as lines of a copy
 * @throws CopyTrouble where nothing of it can be read; the signal's reason where it was stopped; what `onRow` throws
 */
export async function lookThroughLog(
  file: Blob,
  version: number,
  draft: Draft,
  { signal, onProgress, giveWay }: Reading,
  onRow: (row: CopyRow) => Promise<void> | undefined,
): Promise<SavedLog> {
  if (!isReadable(version)) throw new CopyTrouble('version');
  const tally = new Tally(version, draft);
  const pieces = objectsIn(await openCopy(file, { signal }));
  for (let bytes = 0; ; ) {
    const { done, value } = await pieces.next();
    signal?.throwIfAborted();
    if (done) {
      const ratings = ratingsIn(value);
      for (const record of ratings ?? []) await onRow({ record });
      return tally.sum(ratings);
    }
    for (const piece of value) {
      bytes += piece.bytes.length;
      const row = tally.take(piece);
      if (row) await onRow(row);
      await giveWay?.();
    }
    onProgress?.(Math.min(1, bytes / file.size));
  }
}

/** Takes checks one by one, and counts what becomes of them. */
class Tally {
  readonly #version: number;
  readonly #whose: ReturnType<typeof whoseIn>;
  readonly #ids = new Set<string>();
  readonly #names = { listed: new Set<string>(), nameless: new Set<string>(), away: new Set() };
  readonly #counts = { listed: 0, nameless: 0, away: 0 };
  readonly #troubles: CopyTrouble[] = [];
  #leftOut = 0;
  #days: ReturnType<typeof firstAndLast> = { from: null, to: null };

  constructor(version: number, draft: Draft) {
    this.#version = version;
    this.#whose = whoseIn(draft, version);
  }

  /** The line for a check; nothing where it stays in the file. */
  take(piece: Piece): CopyRow | undefined {
    try {
      return this.#read(piece);
    } catch (error) {
      if (!(error instanceof CopyTrouble)) throw error;
      this.#leftOut += 1;
      if (this.#troubles.length < MOST_TROUBLES) this.#troubles.push(error);
      return undefined;
    }
  }

  #read({ bytes, line }: Piece): CopyRow | undefined {
    const saved = savedCheck(objectIn(bytes, line, 'shape'), this.#version, line);
    const { id, day } = saved.check;
    if (this.#ids.has(id)) throw new CopyTrouble('twice', line, id);
    this.#ids.add(id);
    const { from, to } = this.#days;
    this.#days = firstAndLast([from ?? day, to ?? day, day]);
    const whose: Whose = this.#whose(saved);
    this.#counts[whose.is] += 1;
    this.#names[whose.is].add(saved.nickname);
    if (whose.is === 'away') return undefined;
    const check = { ...saved.check, person: whose.person };
    return isBeforeFacts(this.#version) ? { check, isGuessed: true } : { check };
  }

  /** @param ratings what follows the checks; null where that cannot be read */
  sum(ratings: readonly Stored[] | null): SavedLog {
    const { listed, nameless, away } = this.#counts;
    return {
      ...{ rows: ratings ?? [], people: [], checks: listed + nameless + away, unread: 0 },
      ...this.#days,
      ...{ listed: [...this.#names.listed], nameless, away },
      namelessNames: [...this.#names.nameless],
      ...{ leftOut: this.#leftOut, troubles: this.#troubles },
      ...{ months: ratings?.length ?? 0, isCut: ratings === null },
    };
  }
}

const restSchema = v.looseObject({ months: v.optional(v.record(monthSchema, ratingSchema), {}) });

/**
 * How the user was doing, by month, as records that are older than any here: what is here stays.
 * @param rest what follows the list of checks; null for nothing
 */
function ratingsIn(rest: string | null): Stored[] | null {
  if (rest === null) return null;
  try {
    const { months } = v.parse(restSchema, JSON.parse(`{"checks":[]${rest}`));
    const stamp = stampOfRemains('');
    const { type, steps } = selfRating;
    return Object.entries(months).map(([id, value]) => ({
      ...{ type, id, version: steps.length, value, made: stamp, stamp },
    }));
  } catch {
    return null;
  }
}
