/** What `#imports` is in unit tests: WXT's fake browser, and its own storage upon that. */
import { fakeBrowser } from 'wxt/testing/fake-browser';

// What carries messages asks the browser's own object.
Object.assign(globalThis, { chrome: fakeBrowser });

export { defineBackground } from 'wxt/utils/define-background';
export { storage } from 'wxt/utils/storage';
export { fakeBrowser as browser };
