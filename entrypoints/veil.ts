import { defineUnlistedScript } from '#imports';
import { startVeil } from '../src/guard/veil/veil.ts';

/**
 * Beside the guard, and apart from it, so that pages where nobody is veiled do not carry it. What ran in
 * this page before an update or a second injection is ended.
 */
export default defineUnlistedScript(() => {
  globalThis.veil?.end();
  globalThis.veil = startVeil();
});
