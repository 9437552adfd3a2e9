import { homePage, readPausePage } from '../../model/pages/own-pages.ts';
import { isEscape } from './escape.ts';

/** How long a press waits for the page, in milliseconds; then it leaves without being counted. */
const LONGEST_WAIT_MS = 1_000;

/** On the root element: the page is awake, and hears presses itself. */
const { dataset } = document.documentElement;

/** Hears a press on Leave, or of Escape, while the page is not awake yet. */
export function hearFirstPress(): void {
  addEventListener('click', (event) => {
    if (event.isTrusted && (event.target as Element).closest('.leave')) heed();
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
