import { type Browser, browser } from '#imports';
import { networks, originsOf } from '../networks/index.ts';
import type { Network } from '../networks/network.ts';

const GUARD = 'guard';

/** Those of the networks whose sites we may act on. */
export async function grantedOf(listed: readonly Network[]): Promise<Network[]> {
  const held = await Promise.all(
    listed.map((network) => browser.permissions.contains({ origins: originsOf(network) })),
  );
  return listed.filter((_, index) => held[index]);
}

/** Gives back access to networks where nobody is listed any more. */
export async function giveBack(unlisted: readonly Network[]): Promise<void> {
  const origins = (await grantedOf(unlisted)).flatMap(originsOf);
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

/** Lets the guard run at the start of every page of these networks, and of no others. */
export async function registerGuard(covered: readonly Network[]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [GUARD] });
  const matches = covered.flatMap(originsOf);
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [GUARD] });
    return;
  }
  const script: Browser.scripting.RegisteredContentScript = {
    id: GUARD,
    js: ['owner.js', 'guard.js'],
    matches,
    runAt: 'document_start',
    persistAcrossSessions: true,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Starts the guard in pages that were open before it could start by itself; twice does no harm. */
export async function guardOpenTabs(): Promise<void> {
  const origins = (await grantedOf(networks)).flatMap(originsOf);
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: origins });
  const inject = ({ id = -1 }) =>
    browser.scripting.executeScript({
      target: { tabId: id },
      files: ['/owner.js', '/guard.js'],
      injectImmediately: true,
    });
  // A tab may be asleep or closing: then its next load starts the guard.
  await Promise.allSettled(tabs.map(inject));
}
