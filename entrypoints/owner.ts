import { defineScript } from '../src/guard/define-script.ts';
import { startOwner } from '../src/guard/owner/owner.ts';

/**
 * Beside the guard and registered ahead of it: posts whose owner only the page itself names. One that runs
 * in this page already goes on.
 */
export default defineScript(() => {
  globalThis.owner ??= startOwner();
});
