import { browser } from '#imports';

/** The whole address of one of our own pages. */
export const ownUrl = (page: string): string => browser.runtime.getURL('/').slice(0, -1) + page;
