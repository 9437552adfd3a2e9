import { defineUnlistedScript } from '#imports';
import { startVeil } from '../src/guard/veil.ts';

declare global {
  /** Ends the veil that runs in this page, from before an update or a second injection. */
  var endVeil: (() => void) | undefined;
}

/** Unlisted like the guard, and apart from it, so that pages where nobody is veiled do not carry it. */
export default defineUnlistedScript(() => {
  globalThis.endVeil?.();
  globalThis.endVeil = startVeil();
});
