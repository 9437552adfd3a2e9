import type { Messages } from '../../messages/messages.ts';
import { findListed, listed } from '../../model/people/person.ts';
import { placeOf } from '../../networks/addresses/place.ts';
import { change } from '../change/change.ts';
import { listPeople } from '../cover/watch-list.ts';
import { answer } from '../router.ts';

type Alias = Parameters<Messages['alias']>[0];

/** Keeps both names of a person when a page proves that they have two: a handle and an id, or a new handle. */
export function learnAliases(): void {
  answer('alias', learnAlias);
}

/** Keeps the person that an address shows as another name of who is listed under a key. */
export async function learnAlias({ key, address }: Alias): Promise<void> {
  const found = findListed(await listPeople(), key);
  const place = placeOf(address);
  if (!found || !place?.identity || place.surface !== 'profile') return;
  const { identity, spelled } = place;
  if (place.network !== found.identity.network) return;
  const identities = [listed(identity, spelled)];
  await change({ do: 'addIdentities', with: { id: found.person.id, identities } });
}
