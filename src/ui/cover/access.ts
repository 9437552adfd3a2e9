import { browser } from '#imports';
import { siteOf, sitesNeeded } from '../../model/cover/access.ts';
import type { Identity } from '../../networks/network.ts';
import { closedDoors } from '../parts/live-data.ts';

/**
 * Asks for access to networks' sites, and to all that the closed doors need for them. Call it first thing in a click: browsers ask only then. The
 * background sees the answer by itself, so nobody needs to wait for it here (a popup closes when the
 * browser's question opens).
 */
export const askAccess = (identities: readonly Identity[]): void =>
  ask(sitesNeeded(identities, closedDoors.value));

/** The same for some hosts alone, and what lies below them. */
export const askAccessTo = (hosts: readonly string[]): void => ask(hosts.map(siteOf));

function ask(origins: string[]): void {
  browser.permissions.request({ origins }).catch(() => {
    // Without an answer the network stays uncovered, and its card offers to ask again.
  });
}
