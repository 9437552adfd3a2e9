import { type Browser, browser } from '#imports';
import { grantsOf, type Starts } from '../../model/cover/access.ts';
import { SCRIPTS, type Script } from '../../model/cover/scripts.ts';
import { isSame } from '../../model/records/same.ts';
import { startedSites } from '../../storage/cover/applied.ts';

const IN_FRAMES: Readonly<Record<Script, boolean>> = { guard: true, owner: true, veil: false };
/** For each script, the sites where it is to start. */
export type Sites = Readonly<Record<Script, string[]>>;

/** A script as the browser has it; undefined where it starts nowhere. */
const registered = async (id: Script) =>
  (await browser.scripting.getRegisteredContentScripts({ ids: [id] }))[0];

/** The match patterns of the pages in which a script starts by itself. */
export const matchesOf = async (id: Script): Promise<string[]> =>
  (await registered(id))?.matches ?? [];

/** For each script, the sites where it starts by itself. */
export const registeredSites = async (): Promise<Sites> =>
  Object.fromEntries(
    await Promise.all(SCRIPTS.map(async (id) => [id, await matchesOf(id)] as const)),
  ) as Sites;

/** On which domains each script starts by itself. */
export async function readStarts(): Promise<Starts> {
  const { guard, owner, veil } = await registeredSites();
  return { guard: grantsOf(guard), owner: grantsOf(owner), veil: grantsOf(veil) };
}

/** Lets a script start in every page of these sites but of the excepted ones, and of no others. */
export async function registerScript(
  id: Script,
  matches: string[],
  excludeMatches: string[],
): Promise<void> {
  const before = await registered(id);
  const allFrames = IN_FRAMES[id];
  const isAsWanted = before?.allFrames === allFrames && before.matchOriginAsFallback === true;
  const areSites =
    isSameSites(before?.matches, matches) && isSameSites(before?.excludeMatches, excludeMatches);
  if (areSites && (!before || isAsWanted)) return;
  const script: Browser.scripting.RegisteredContentScript = {
    id,
    js: [`${id}.js`],
    matches,
    excludeMatches,
    allFrames,
    matchOriginAsFallback: true,
    runAt: 'document_start',
    persistAcrossSessions: true,
  };
  if (matches.length === 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
  else if (before) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

const isSameSites = (some: readonly string[] = [], others: readonly string[] = []): boolean =>
  isSame(some.toSorted(), others.toSorted());

/**
 * Starts scripts in pages that were open before they could start by themselves: once on each site. Nothing
 * of this is known any more after the extension was off or the browser closed.
 */
export async function startInOpenTabs(wanted: Sites, isPrivate: boolean): Promise<void> {
  const item = startedSites(isPrivate);
  const started = await item.getValue();
  if (isSame(started, wanted)) return;
  for (const script of SCRIPTS) {
    const sites = wanted[script].filter((site) => !started[script]?.includes(site));
    if (sites.length > 0) await startInTabs(script, sites);
  }
  await item.setValue(wanted);
}

/** Starting a script twice in a page does no harm: the first goes on, and the guard reads its table anew. */
async function startInTabs(script: Script, url: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url });
  const inject = ({ id = -1 }) =>
    browser.scripting.executeScript({
      target: { tabId: id, allFrames: IN_FRAMES[script] },
      files: [`/${script}.js`],
      injectImmediately: true,
    });
  // A tab may be asleep or closing: then its next load starts the script.
  await Promise.allSettled(tabs.map(inject));
}
