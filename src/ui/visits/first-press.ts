import { asksToLeave, withKey } from '../../model/discretion/quick-exit.ts';
import { homePage, readPausePage } from '../../model/pages/own-pages.ts';
import { leaveAtOnce } from '../discretion/leave-at-once.ts';
import { isEscape } from './escape.ts';

/** How long a press waits for the page, in milliseconds; then it leaves without being counted. */
const LONGEST_WAIT_MS = 1_000;

/** On the root element: the page is awake, and hears presses itself. */
const { dataset } = document.documentElement;

/** Hears a press on Leave or Quick exit, of Escape, or of Shift three times, while the page is not awake yet. */
export function hearFirstPress(): void {
  let presses: readonly number[] = [];
  addEventListener('click', ({ isTrusted, target }) => {
    if (isTrusted && (target as Element).closest('.leave')) heed();
    if (isTrusted && !dataset.awake && (target as Element).closest('.quick-exit .button'))
      leaveAtOnce();
  });
  addEventListener('keydown', (event) => {
    if (dataset.awake || !event.isTrusted || event.repeat) return;
    presses = withKey(presses, event.key, event.timeStamp);
    if (asksToLeave(presses)) leaveAtOnce();
    if (!isEscape(event)) return;
    event.preventDefault();
    heed();
  });
}

function heed(): void {
  if (dataset.awake || dataset.leaving) return;
  dataset.leaving = 'true';
  setTimeout(() => {
    if (!dataset.awake) go();
  }, LONGEST_WAIT_MS);
}

function go(): void {
  const { back } = readPausePage(location.search);
  if (history.length > back) history.go(-back);
  else location.replace(homePage('calm'));
}

/** The page is awake. @returns whether the user has left already */
export function takeOver(): boolean {
  dataset.awake = 'true';
  return dataset.leaving !== undefined;
}
