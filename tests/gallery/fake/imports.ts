/** What `#imports` is in the gallery. The browser's API must be there by then, see browser.ts. */
export { browser } from 'wxt/browser';
export { storage } from 'wxt/utils/storage';
