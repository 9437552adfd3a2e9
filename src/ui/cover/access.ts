import { computed } from '@preact/signals';
import { domainOfSite, sitesNeeded } from '../../model/cover/access.ts';
import { networksOf, sitesOf } from '../../networks/addresses/lookup.ts';
import type { Identity } from '../../networks/network.ts';
import { allow } from '../parts/allow.ts';
import { closedDoors } from '../parts/live-data.ts';
import { grants } from './grants.ts';
import { asked, everybody, refusals, refused } from './refused.ts';

/**
 * Asks for access to networks' sites, and to all that the closed doors need for them. Call it first thing in a
 * click: browsers ask only then. What was wanted must be on its way already, as a popup closes when the browser's
 * question opens; the background sees the answer by itself.
 */
export async function askAccess(identities: readonly Identity[]): Promise<void> {
  asked.value += 1;
  const isAllowed = await allow({ origins: sitesNeeded(identities, closedDoors.value) });
  asked.value -= 1;
  if (!isAllowed) refusals.value += 1;
}

/** The sites that the browser would ask about for these, their own if any, and how many more the closed doors need. */
export function sitesToAsk(identities: readonly Identity[]) {
  const isMissing = (site: string) => !grants.value?.(domainOfSite(site));
  const all = sitesNeeded(identities, closedDoors.value).filter(isMissing);
  const own = sitesOf(identities).filter(isMissing);
  const named = own.length > 0 ? own : all.slice(0, 1);
  return { sites: named.map(domainOfSite), more: all.length - named.length };
}

/** The networks where we may not act on all that there is of somebody. */
export const refusedNetworks = computed(() => networksOf(refused.value));

/** Asks for all that is missing, in a click. */
export const askForAll = (): Promise<void> => askAccess(everybody.value);
