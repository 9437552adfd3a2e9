/** What opens in our place until the user chooses: found everywhere, and nobody wonders at it. */
export const NEUTRAL = 'https://www.wikipedia.org/';

/** Stands for the browser's own page for a new tab: no site is asked for it. */
export const NEW_TAB = 'new-tab';

/** So many presses of Shift in a row leave the page, as on pages of gov.uk (its Exit this page component). */
export const EXIT_PRESSES = 3;

/** So long, in milliseconds, a press counts. */
export const PRESS_MS = 5_000;

/** The presses of Shift in a row, as times in milliseconds, with a key pressed now: any other starts anew. */
export const withKey = (presses: readonly number[], key: string, now: number): readonly number[] =>
  key === 'Shift' ? [...presses.filter((at) => now - at < PRESS_MS), now] : [];

/** Whether these presses ask to leave. */
export const asksToLeave = (presses: readonly number[]): boolean => presses.length >= EXIT_PRESSES;
