import { type Browser, browser } from '#imports';
import type { Doors } from '../../model/cover/doors.ts';
import { mirrorSitesOf, networksOf, originsOf, sitesOf } from '../../networks/addresses/lookup.ts';
import type { Identity, Network } from '../../networks/network.ts';

/** What runs inside a network's pages: the guard, and the veil where somebody is veiled. */
const FILES = { guard: ['/owner.js', '/guard.js'], veil: ['/veil.js'] } as const;
export type Script = keyof typeof FILES;

/** Those of the networks where somebody is listed whose sites we may act on. */
export async function grantedOf(identities: readonly Identity[]): Promise<Network[]> {
  const listed = networksOf(identities);
  const held = await Promise.all(
    listed.map((network) =>
      browser.permissions.contains({ origins: originsOf(network, identities) }),
    ),
  );
  return listed.filter((_, index) => held[index]);
}

/** The sites to act on for these identities, those of mirrors too where that door is closed. */
export const neededFor = (identities: readonly Identity[], doors: Doors): string[] => [
  ...sitesOf(identities),
  ...(doors.mirrors ? mirrorSitesOf(identities, doors.viewers) : []),
];

/** Those of the sites that we may act on. */
export async function heldOf(sites: readonly string[]): Promise<string[]> {
  const held = await Promise.all(
    sites.map((site) => browser.permissions.contains({ origins: [site] })),
  );
  return sites.filter((_, index) => held[index]);
}

/** Lets a script run at the start of every page of these sites, and of no others. */
export async function register(id: Script, matches: string[]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  const script: Browser.scripting.RegisteredContentScript = {
    id,
    js: FILES[id].map((file) => file.slice(1)),
    matches,
    runAt: 'document_start',
    persistAcrossSessions: true,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Starts a script in pages that were open before it could start by itself; twice does no harm. */
export async function startInTabs(script: Script, sites: readonly string[]): Promise<void> {
  const origins = await heldOf(sites);
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: origins });
  const inject = ({ id = -1 }) =>
    browser.scripting.executeScript({
      target: { tabId: id },
      files: [...FILES[script]],
      injectImmediately: true,
    });
  // A tab may be asleep or closing: then its next load starts the script.
  await Promise.allSettled(tabs.map(inject));
}
