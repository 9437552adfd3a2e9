import { browser } from '#imports';

/** In Chromium private windows have a worker of their own, with databases of its own. */
export const isPrivateWorker = (): boolean => browser.extension.inIncognitoContext;

/** Whether a message comes from a private window, of which nothing is kept. A popup's has no tab. */
export const isPrivate = ({ tab }: Pick<chrome.runtime.MessageSender, 'tab'>): boolean =>
  isPrivateWorker() || tab?.incognito === true;
