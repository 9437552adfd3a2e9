import { defineUnlistedScript } from '#imports';
import { startOwner } from '../src/guard/owner.ts';

declare global {
  /** Ends what runs in this page already, from before an update or a second injection. */
  var endOwner: (() => void) | undefined;
}

/** Beside the guard and registered with it: posts whose owner only the page itself names. */
export default defineUnlistedScript(() => {
  globalThis.endOwner?.();
  globalThis.endOwner = startOwner();
});
