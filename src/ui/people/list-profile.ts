import { t } from '../../language/text.ts';
import { type Listed, listed, type Person } from '../../model/people/person.ts';
import { localDay } from '../../model/time/day.ts';
import type { Entry } from '../../networks/addresses/entry.ts';
import { identityKey, twinOf } from '../../networks/addresses/lookup.ts';
import type { Identity } from '../../networks/network.ts';
import { askAccess } from '../cover/access.ts';
import { change, onceKept } from '../parts/change.ts';
import { people } from '../parts/live-data.ts';
import type { Refusal } from './problem.ts';

/** Under whom an identity is listed. */
const holderOf = (identity: Identity): Person | undefined =>
  people.value?.find(({ identities }) =>
    identities.some((one) => identityKey(one) === identityKey(identity)),
  );

/** The refusal of an identity that is listed already, or null. */
export function alreadyListed({ identity }: Entry): Refusal | null {
  const holder = holderOf(identity);
  return holder ? { reason: 'already-listed', nickname: holder.nickname } : null;
}

/** Somebody new, as people are listed at first. */
const newPerson = (nickname: string, identities: readonly Listed[]): Person => ({
  id: crypto.randomUUID(),
  nickname: nickname.trim() || t('nicknameUsual'),
  response: 'pause',
  veil: 'soft',
  listedOn: localDay(Date.now()),
  identities,
});

/** What an entry lists: its identity, and the one that goes by the same handle elsewhere, unless somebody has it. */
export function identitiesOf({ identity }: Entry): Identity[] {
  const twin = twinOf(identity);
  return [identity, ...(twin && !holderOf(twin) ? [twin] : [])];
}

/**
 * Lists an entry under a person or a new one, asking for its network in the same click. Resolves once that was kept, or
 * could not be.
 * @param onKept called with the person it is listed under, once that is kept
 */
export function list(
  entry: Entry,
  person: Person | undefined,
  nickname: string,
  onKept: (under: Person) => void,
): Promise<void> {
  const entered = identitiesOf(entry);
  const identities = entered.map((one) => listed(one, entry.label));
  const under = person ?? newPerson(nickname, identities);
  const kept = person
    ? change('addIdentities', { id: person.id, identities })
    : change('addPerson', under);
  askAccess(entered);
  return onceKept([kept], () => onKept(under));
}

/** A profile to list, and what to call whose it is. */
export interface Chosen extends Entry {
  readonly nickname: string;
}

/** Whom some profiles are to be listed as: those that are called the same are one person. */
export function peopleOf(chosen: readonly Chosen[]): Person[] {
  const byName = Map.groupBy(chosen, (one) => one.nickname.trim() || one);
  return [...byName.values()].map((theirs) =>
    newPerson(
      theirs[0]?.nickname ?? '',
      theirs.flatMap((entry) => identitiesOf(entry).map((one) => listed(one, entry.label))),
    ),
  );
}

/**
 * Lists several people, asking for all their networks in the same click. Resolves once that was kept, or could not be.
 * @param onKept called once they are kept
 */
export function listAll(added: readonly Person[], onKept: () => void): Promise<void> {
  const kept = change('addPeople', { people: added });
  askAccess(added.flatMap(({ identities }) => identities));
  return onceKept([kept], onKept);
}
