import { defineScript } from '../src/guard/define-script.ts';
import { startGuard } from '../src/guard/visits/guard.ts';

/**
 * Not a WXT content script: those announce themselves with an event that the page can hear. The
 * background registers this file for the networks where somebody is listed. One that runs in this page already goes
 * on, as it may be covering, and reads anew who is listed.
 */
export default defineScript(() => {
  (globalThis.reread ?? startGuard)();
});
