/**
 * Somebody put together of the list's second copy, which has no names, where a copy or another browser still knows who
 * they are.
 */
import { isSameIdentity, type Person, person } from '../people/person.ts';
import type { Stored } from '../records/kind.ts';
import { isOfRemains } from '../records/stamp.ts';
import { moreVeiled, stricter } from './join-people.ts';

/** Whether a row is of somebody whose list was lost, and who was not changed since. */
export const isRemains = (row: Stored | undefined): boolean =>
  row?.type === person.type && isOfRemains(row.stamp);

/**
 * Somebody whose name was lost, with all that a row of theirs tells which still has it. What was said since stays, and
 * nothing gets softer: it would be asked about at each hearing.
 */
export const named = (nameless: Person, known: Person): Person => ({
  ...known,
  ...nameless,
  staysInTouch: nameless.staysInTouch,
  forSafety: nameless.forSafety,
  joined: bothOf(known.joined, nameless.joined),
  nickname: known.nickname,
  isNameless: known.isNameless,
  identities: nameless.identities.map((one) => sameIn(known, one) ?? one),
});

/**
 * What remains of somebody, with what else is known of them. How old that is nobody knows: the stricter of two answers
 * stays, and no address is let go of.
 */
export const withRemains = (left: Person, known: Person): Person => ({
  ...named(left, known),
  response: stricter(left.response, known.response),
  veil: moreVeiled(left.veil, known.veil),
  staysInTouch: left.staysInTouch && known.staysInTouch,
  forSafety: known.forSafety,
  identities: [...known.identities, ...left.identities.filter((one) => !sameIn(known, one))],
});

const bothOf = (a: Person['joined'], b: Person['joined']) =>
  a && b ? [...new Set([...a, ...b])] : (a ?? b);

const sameIn = ({ identities }: Person, one: Person['identities'][number]) =>
  identities.find((other) => isSameIdentity(other, one));
