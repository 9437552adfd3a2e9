import { render } from 'preact';
import { t } from '../../language/text.ts';
import { Window } from '../parts/window.tsx';
import { openLock } from './lock.ts';
import { QuickExit } from './quick-exit.tsx';

/** After so long, in milliseconds, a page says that it waits. */
const SLOW_OPENING_MS = 1_000;

/**
 * Opens the lock, as `openLock` does. Where the background is long in answering, as right after the browser has started,
 * the page says so: to go on unasked would show what a PIN may hide.
 * @param texts resolves once there is a language to say it in
 */
export async function openLockInWords(texts: Promise<unknown>): Promise<boolean> {
  const say = setTimeout(async () => {
    await texts;
    render(<Opening />, document.body);
  }, SLOW_OPENING_MS);
  try {
    return await openLock();
  } finally {
    clearTimeout(say);
  }
}

/** Nothing of anybody, and the way out. */
const Opening = () => (
  <main class="opening stack">
    <QuickExit />
    <Window silent />
    <h1>{t('opening-title')}</h1>
    <p class="soft" role="status">
      {t('opening-text')}
    </p>
  </main>
);
