import type { Match } from '../../model/cover/matcher.ts';
import type { GuardContext, VeilScript } from '../page-scripts.ts';
import { skipStory } from '../visits/skip-story.ts';
import { namesOf } from './names.ts';
import { sweep } from './soften.ts';
import { lookAgain, tidy, veilBy, veilIn } from './veiled-elements.ts';

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
  sweep();
  if (globalThis.guardContext) update(globalThis.guardContext);
  return { update, end, skip };
}

function update({ match, table }: GuardContext): void {
  if (isEnded) return;
  observer.disconnect();
  veilBy(table ? namesOf(match, table) : () => null);
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
  let removed = false;
  for (const { target, addedNodes, removedNodes } of records) {
    removed ||= removedNodes.length > 0;
    lookAgain(target);
    if (target instanceof Element && addedNodes.length + removedNodes.length === 0) veilIn(target);
    for (const node of addedNodes) if (node.nodeType === 1) veilIn(node as Element);
  }
  if (removed) tidy();
  // What we changed ourselves needs no look.
  observer.takeRecords();
}

function end(): void {
  isEnded = true;
  observer.disconnect();
  veilBy(() => null);
}
