import { NEUTRAL } from '../../model/discretion/quick-exit.ts';
import { homePage, readPausePage } from '../../model/pages/own-pages.ts';
import { isEscape } from './escape.ts';

/** How long a press waits for the page, in milliseconds; then it leaves without being counted. */
const LONGEST_WAIT_MS = 1_000;

/** On the root element: the page is awake, and hears presses itself. */
const { dataset } = document.documentElement;

/** Hears a press on Leave, Quick exit, or of Escape, while the page is not awake yet. */
export function hearFirstPress(): void {
  addEventListener('click', ({ isTrusted, target }) => {
    if (isTrusted && (target as Element).closest('.leave')) heed();
    if (isTrusted && !dataset.awake && (target as Element).closest('.quick-exit .button')) {
      document.documentElement.hidden = true;
      location.replace(NEUTRAL);
    }
  });
  addEventListener('keydown', (event) => {
    if (!isEscape(event) || dataset.awake) return;
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
