import type { Messages } from '../../messages/messages.ts';
import { identityKey } from '../../networks/addresses/lookup.ts';
import { placeOf } from '../../networks/addresses/place.ts';
import { findListed, listed, listPeople, putPerson } from '../../storage/people/people.ts';
import { answer } from '../router.ts';

type Alias = Parameters<Messages['alias']>[0];

/** Keeps both names of a person when a page proves that they have two: a handle and an id, or a new handle. */
export function learnAliases(): void {
  answer('alias', learnAlias);
}

/** Keeps the person that an address shows as another name of who is listed under a key. */
export const learnAlias = (alias: Alias): Promise<void> =>
  navigator.locks.request('aliases', () => learn(alias));

async function learn({ key, address }: Alias): Promise<void> {
  const people = await listPeople();
  const found = findListed(people, key);
  const place = placeOf(address);
  if (!found || !place?.identity || place.surface !== 'profile') return;
  const { identity, spelled } = place;
  const known = people.flatMap(({ identities }) => identities).map(identityKey);
  if (place.network !== found.identity.network || known.includes(identityKey(identity))) return;
  const identities = [...found.person.identities, listed(identity, spelled)];
  await putPerson({ ...found.person, identities });
}
