import type { Visit } from '../../messages/messages.ts';
import { sendWithRetry } from '../../messages/messages.ts';
import { homePage, readPausePage } from '../../model/pages/own-pages.ts';
import { allTold } from './tell.ts';

/** The visit this page stands for, and how many steps of history lead away from it. */
export interface Arrival {
  readonly visit: Visit;
  readonly back: number;
  /** The id that the guard gave the visit which led here, if one did: what it was for is known by it. */
  readonly asked: string | null;
  /** The same however often the page is loaded again: so its words are the same as well. */
  readonly occasion: string;
}

/** Reads the page's address. A page that is loaded again is a visit of its own. */
export function arrival({ search } = location): Arrival {
  const { visit, back, ...told } = readPausePage(search);
  const id = visit ?? crypto.randomUUID();
  const kept: unknown = history.state?.occasion;
  const occasion = typeof kept === 'string' ? kept : id;
  history.replaceState({ occasion }, '');
  const arrived = { visit: { id, ...told, isAgain: false }, back, asked: visit ?? null, occasion };
  return kept === undefined && !isTraversed() ? arrived : anew(arrived);
}

/**
 * Whether the page is come to through the tab's history: one that is duplicated or restored loses the state of its pages
 * where they have a policy for openers (Chromium 156).
 */
const isTraversed = (): boolean =>
  (performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]).some(
    ({ type }) => type === 'back_forward',
  );

/** The same page as a visit of its own, so that nothing is written on one that is over. */
export function anew(arrived: Arrival): Arrival {
  const source = arrived.visit.source === 'ended' ? 'load' : arrived.visit.source;
  const visit = { ...arrived.visit, id: crypto.randomUUID(), source, isAgain: true };
  return { ...arrived, visit };
}

/**
 * How long leaving waits until the background has noted it, in milliseconds: a page that goes at once takes
 * its message along (Firefox 153, background asleep), and a worker that is ended has to be told again
 * (Chromium 156: told once, 10 of 48 did not count; told until heard, none of 144).
 */
const NOTE_TIMEOUT_MS = 3_000;

/**
 * How long going back may take before it is clear that there is nowhere to go, in milliseconds. A busy machine takes
 * more than 400 to begin, an overloaded one more than 1,500; where the tab has no page before, nobody waits.
 */
const BACK_TIMEOUT_MS = 3_000;

const after = (wait: number) => new Promise<void>((wake) => setTimeout(wake, wait));

const toCalm = () => location.replace(homePage('calm'));

/** A press of "Leave" is being followed: a double-click goes back once. */
let isPressed = false;

/** The page to go back to has been asked for, and may be slow to come. */
let isGoing = false;

addEventListener('beforeunload', () => {
  isGoing = true;
});
addEventListener('pageshow', () => {
  isGoing = false;
});

/**
 * Leaves: back to where the user came from, or to the calm page; with or without the background.
 * Pressed again while the page to go back to is slow, it leads to the calm page.
 */
export async function leave({ visit, back }: Arrival): Promise<void> {
  if (isPressed) return;
  if (isGoing) return toCalm();
  isPressed = true;
  const noted = Promise.all([sendWithRetry('leave', visit), allTold()]);
  await Promise.race([noted, after(NOTE_TIMEOUT_MS)]).catch(() => undefined);
  if (history.length <= back) return toCalm();
  history.go(-back);
  await after(BACK_TIMEOUT_MS);
  isPressed = false;
  if (!isGoing) toCalm();
}
