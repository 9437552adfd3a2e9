import { ofDocument } from '../own-document.ts';

/** Runs at once, or when a page that was loaded ahead of need is really opened. */
export function afterPrerender(run: () => void): void {
  if (ofDocument('prerendering' as keyof Document)) {
    // The page's own script can make such an event, too.
    addEventListener('prerenderingchange', ({ isTrusted }) => isTrusted && run(), true);
  } else run();
}
