import type { Messages } from '../messages.ts';
import { identityKey } from '../networks/index.ts';
import { placeOf } from '../networks/place.ts';
import { findListed, listed, listPeople, putPerson } from '../storage/people.ts';
import { answer } from './inbox.ts';

/** Keeps both names of a person when a page proves that they have two: a handle and an id, or a new handle. */
export function learnAliases(): void {
  answer('alias', (alias) => navigator.locks.request('aliases', () => learn(alias)));
}

async function learn({ key, address }: Parameters<Messages['alias']>[0]): Promise<void> {
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
