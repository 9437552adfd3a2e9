import { defineScript } from '../src/guard/define-script.ts';
import { startOwner } from '../src/guard/owner/owner.ts';

/**
 * Beside the guard and registered ahead of it: posts whose owner only the page itself names. What ran
 * in this page before an update or a second injection is ended.
 */
export default defineScript(() => {
  globalThis.owner?.end();
  globalThis.owner = startOwner();
});
