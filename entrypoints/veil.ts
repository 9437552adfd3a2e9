import { defineScript } from '../src/guard/define-script.ts';
import { startVeil } from '../src/guard/veil/veil.ts';

/**
 * Beside the guard, and apart from it, so that pages where nobody is veiled do not carry it. What ran in
 * this page before an update or a second injection is ended.
 */
export default defineScript(() => {
  globalThis.veil?.end();
  globalThis.veil = startVeil();
});
