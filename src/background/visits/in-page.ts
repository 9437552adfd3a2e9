import { browser } from '#imports';

/** A page that shows somebody listed: its tab, and which of the tab's documents, as it may show another by now. */
export interface Showing {
  readonly tabId: number;
  readonly document: string | undefined;
}

/**
 * Runs a script in one document, at once and however long it still loads, and then calls what it defines.
 * @param call runs in the page, and has nothing but its argument
 */
export function runIn<Data>(
  { tabId, document }: Showing,
  file: '/stay.js' | '/pass-note.js',
  call: (data: Data) => void,
  data: Data,
): void {
  const target = { tabId, ...(document && { documentIds: [document] }) };
  const into = { target, injectImmediately: true };
  browser.scripting
    .executeScript({ ...into, files: [file] })
    .then(() => browser.scripting.executeScript({ ...into, func: call, args: [data] }))
    // A page that is gone already shows nobody.
    .catch(() => undefined);
}
