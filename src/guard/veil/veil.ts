import type { Match } from '../../model/cover/matcher.ts';
import type { GuardContext, VeilScript } from '../page-scripts.ts';
import { skipStory } from '../visits/skip-story.ts';
import { namesOf } from './names.ts';
import { sweep } from './soften.ts';
import { label, review, veilAt, veilBy, veilIn, veilLink } from './veiled-elements.ts';

/** So many nodes changed at once are looked at as the whole page, which the browser does quicker by itself. */
const MANY_NODES = 50;

let isEnded = false;

/** Only what the site adds or changes is looked at: in the task that adds it, before it is drawn. */
const observer = new MutationObserver((records) => {
  if (!chrome.runtime?.id) end();
  else follow(records);
});

/**
 * Veils listed people where they come up in a network's pages: posts, comments, rows, cards. They are
 * found by what their links name, so the site may look as it likes.
 */
export function startVeil(): VeilScript {
  // A page that begins holds nothing of ours.
  if (document.body) sweep(document);
  if (globalThis.guardContext) update(globalThis.guardContext);
  return { update, skip };
}

function update(context: GuardContext): void {
  if (isEnded) return;
  observer.disconnect();
  veilBy(context.table && namesOf(context, context.table));
  observe();
}

function skip(found: Match, isNew: boolean, uncover: () => void): boolean {
  if (found.surface !== 'story' || found.listed.veil === 'off' || !globalThis.guardContext)
    return false;
  skipStory(found, isNew, uncover, globalThis.guardContext);
  return true;
}

const observe = () =>
  observer.observe(document, { childList: true, subtree: true, attributeFilter: ['href'] });

function follow(records: readonly MutationRecord[]): void {
  // First, as what is veiled now needs no second look.
  review(records);
  if (areMany(records)) {
    sweep(document);
    veilIn(document);
  } else lookAt(records);
  label();
  // What we changed ourselves needs no look.
  observer.takeRecords();
}

/** Counts no further than needed: what each of 10,000 changes added takes 1 ms to ask (Chromium 156). */
const areMany = (records: readonly MutationRecord[]): boolean =>
  records.length > MANY_NODES ||
  records.reduce((sum, { addedNodes }) => sum + Math.max(1, addedNodes.length), 0) > MANY_NODES;

/** Each node that was added is looked at once: what is in it came with it. */
function lookAt(records: readonly MutationRecord[]): void {
  let seen: readonly Node[] = [];
  for (const { target, addedNodes, type } of records) {
    if (type === 'attributes') veilLink(target as Element);
    if (addedNodes.length === 0 || seen.some((node) => node.contains(target))) continue;
    seen = [...addedNodes];
    for (const node of seen) if (node instanceof Element) veilAt(node);
  }
}

function end(): void {
  globalThis.veil = undefined;
  isEnded = true;
  observer.disconnect();
  veilBy(undefined);
}
