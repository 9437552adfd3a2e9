import { browser } from '#imports';
import type { Messages } from '../../messages/messages.ts';
import { findListed, listed } from '../../model/people/person.ts';
import { placeOf } from '../../networks/addresses/place.ts';
import { addressOf } from '../../networks/addresses/profile-address.ts';
import type { Identity } from '../../networks/network.ts';
import { change } from '../change/change.ts';
import { listPeople } from '../cover/watch-list.ts';
import { isPrivate } from '../private.ts';
import { answer } from '../router.ts';

type Led = Parameters<Messages['alias']>[0];

/** Going on leads somewhere by then, in milliseconds, or the tab was closed. */
const LISTEN_MS = 30_000;

/** Notes where pages of listed people lead by themselves: a handle and an id, or a new handle, for the user to say. */
export function noteAliases(): void {
  // A private window leaves no note.
  answer('alias', async (led, sender) => {
    if (!isPrivate(sender)) await noteAlias(led);
  });
}

/**
 * Notes whom an address shows as perhaps another name of who is listed under a key. A site's redirect proves
 * nothing, so nobody is listed by it: the user is asked.
 */
export async function noteAlias({ key, address }: Led): Promise<void> {
  const found = findListed(await listPeople(), key);
  const place = placeOf(address);
  if (!found || !place?.identity || place.surface !== 'profile') return;
  const { identity, spelled } = place;
  if (place.network !== found.identity.network || !isAtTop(address, identity)) return;
  const alias = listed(identity, spelled);
  await change({ do: 'noteAlias', with: { id: found.person.id, alias } });
}

/** Whether an address is a profile's own page: what lies deeper may be the site's, such as the steps of a login. */
function isAtTop(address: string, identity: Identity): boolean {
  const [depth, top] = [address, addressOf(identity, 'profile') ?? ''].map(
    (one) => URL.parse(one)?.pathname.split('/').filter(Boolean).length,
  );
  return depth === top;
}

/**
 * Going on to a profile whose handle was changed, the site's own redirect leads to the new one. Listens to this
 * one tab, for its next address alone.
 */
export function noteWhereItLeads(tab: number, key: string): void {
  const moved: Parameters<typeof browser.tabs.onUpdated.addListener>[0] = (id, { url }) => {
    if (id !== tab || !url) return;
    stop();
    noteAlias({ key, address: url });
  };
  const stop = () => browser.tabs.onUpdated.removeListener(moved);
  browser.tabs.onUpdated.addListener(moved);
  setTimeout(stop, LISTEN_MS);
}
