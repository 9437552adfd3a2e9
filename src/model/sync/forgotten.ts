/**
 * Somebody about whom everything was let go of in one browser: each of the others asks whether to do that, too. Once all
 * have heard of it, nothing is left of it anywhere, as nothing is to be left of somebody who was forgotten.
 */
import * as v from 'valibot';
import { person } from '../people/person.ts';
import { text } from '../records/common-schemas.ts';
import type { Draft } from '../records/draft.ts';
import { kind, type Stored, setting } from '../records/kind.ts';
import { originOf } from '../records/stamp.ts';
import { later } from '../time/day.ts';
import type { Told } from './sealed-rows.ts';

/** The mark of it, by the person's id. */
export const forgotten = kind('forgotten', v.literal(true));

/** Of each browser that made such marks the stamp of the latest that is gone again from here, by the browser's id. */
export const forgottenBefore = setting('forgottenBefore', v.record(v.string(), v.string()), {});

/** Whom another browser forgot, and of whom something is noted here, until the user has said what is to become of it. */
export const forgottenElsewhere = kind(
  'forgottenElsewhere',
  v.looseObject({
    /** What they were called here; null where they were not listed any more. */
    nickname: v.nullable(text(2_000)),
  }),
);

/** Of each browser the stamp of the latest of its marks that was heard of. Marks of one browser are heard of in order. */
export type Heard = Readonly<Record<string, string>>;

/** Which marks were heard of here. */
export function heardIn(draft: Draft): Heard {
  const heard: Record<string, string> = { ...draft.setting(forgottenBefore) };
  for (const { stamp } of draft.rows(forgotten)) {
    const origin = originOf(stamp);
    heard[origin] = later(heard[origin] ?? '', stamp);
  }
  return heard;
}

const isHeard = (heard: Heard, { stamp }: Stored): boolean =>
  stamp <= (heard[originOf(stamp)] ?? '');

const isLive = ({ type, deleted }: Stored): boolean => type === person.type && !deleted;

/**
 * Rows that another browser tells, but those that are gone from here as all had heard of them. The mark of whom an older
 * text has brought back comes again, so that all of it goes together.
 */
export function withoutForgotten(draft: Draft, rows: readonly Stored[]): Stored[] {
  const before = draft.setting(forgottenBefore);
  const isBack = ({ id, stamp }: Stored) => (draft.row(person, id)?.stamp ?? stamp) < stamp;
  const isGone = (row: Stored) =>
    row.type === forgotten.type && !draft.row(row, row.id) && isHeard(before, row) && !isBack(row);
  const gone = new Set(rows.filter(isGone).map(({ id }) => id));
  const isOver = (row: Stored) =>
    gone.has(row.id) &&
    (row.type === forgotten.type ||
      (row.type === person.type && row.deleted && !draft.row(row, row.id)));
  return rows.filter((row) => !isOver(row));
}

/**
 * Who (ids) is forgotten everywhere: all others have heard of it, and none has them on its list.
 * @param told what the others tell, all that are known; null where that cannot be read
 */
export function forgottenEverywhere(draft: Draft, told: readonly (Told | null)[]): string[] {
  // Where no other browser is known yet, one may come that has not heard of it.
  if (told.length === 0) return [];
  const hasHeard = (row: Stored) => (one: Told | null) =>
    one?.heard && isHeard(one.heard, row) && !one.rows.some((it) => isLive(it) && it.id === row.id);
  return draft
    .rows(forgotten)
    .filter((row) => !draft.get(person, row.id) && told.every(hasHeard(row)))
    .map(({ id }) => id);
}
