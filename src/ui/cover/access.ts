import { browser } from '#imports';
import { sitesOf } from '../../networks/addresses/lookup.ts';
import type { Identity } from '../../networks/network.ts';

/**
 * Asks for access to networks' sites. Call it first thing in a click: browsers ask only then. The
 * background sees the answer by itself, so nobody needs to wait for it here (a popup closes when the
 * browser's question opens).
 */
export function askAccess(identities: readonly Identity[]): void {
  browser.permissions.request({ origins: sitesOf(identities) }).catch(() => {
    // Without an answer the network stays uncovered, and its card offers to ask again.
  });
}
