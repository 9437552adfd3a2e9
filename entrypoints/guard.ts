import { defineScript } from '../src/guard/define-script.ts';
import { startGuard } from '../src/guard/visits/guard.ts';

declare global {
  /** Ends the guard that runs in this page, from before an update or a second injection. */
  var endGuard: (() => void) | undefined;
}

/**
 * Not a WXT content script: those announce themselves with an event that the page can hear. The
 * background registers this file for the networks where somebody is listed.
 */
export default defineScript(() => {
  globalThis.endGuard?.();
  globalThis.endGuard = startGuard();
});
