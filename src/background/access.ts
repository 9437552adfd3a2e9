import { type Browser, browser } from '#imports';
import { originsOf } from '../networks/index.ts';
import type { Network } from '../networks/network.ts';

/** What runs inside a network's pages: the guard, and the veil where somebody is veiled. */
export type Script = 'guard' | 'veil';

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

/** Lets a script run at the start of every page of these networks, and of no others. */
export async function register(id: Script, covered: readonly Network[]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  const matches = covered.flatMap(originsOf);
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  const script: Browser.scripting.RegisteredContentScript = {
    id,
    js: [`${id}.js`],
    matches,
    runAt: 'document_start',
    persistAcrossSessions: true,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Starts a script in pages that were open before it could start by itself; twice does no harm. */
export async function startInTabs(script: Script, listed: readonly Network[]): Promise<void> {
  const origins = (await grantedOf(listed)).flatMap(originsOf);
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: origins });
  const inject = ({ id = -1 }) =>
    browser.scripting.executeScript({
      target: { tabId: id },
      files: [`/${script}.js`],
      injectImmediately: true,
    });
  // A tab may be asleep or closing: then its next load starts the script.
  await Promise.allSettled(tabs.map(inject));
}
