import type { Visit } from '../../messages/messages.ts';
import { sendMessage } from '../../messages/messages.ts';
import { homePage, readPausePage } from '../../model/pages/own-pages.ts';

/** The visit this page stands for, and how many steps of history lead away from it. */
export interface Arrival {
  readonly visit: Visit;
  readonly back: number;
}

/** Reads the page's address. A visit stopped by a rule gets its id here, kept over reloads. */
export function arrival({ search } = location): Arrival {
  const { key, surface, source, visit, back } = readPausePage(search);
  const kept: unknown = history.state?.visit;
  const id = visit ?? (typeof kept === 'string' ? kept : crypto.randomUUID());
  history.replaceState({ visit: id }, '');
  return { visit: { id, key, surface, source }, back };
}

/**
 * How long leaving waits until the background has noted it, in milliseconds: a page that goes at once
 * takes its message along (Firefox 153, background asleep).
 */
const NOTED = 3_000;

/** How long going back may take before it is clear that there is nowhere to go, in milliseconds. */
const NOWHERE = 400;

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
  const noted = sendMessage('leave', visit);
  await Promise.race([noted, after(NOTED)]).catch(() => undefined);
  history.go(-back);
  await after(NOWHERE);
  isPressed = false;
  if (!isGoing) toCalm();
}
