import { defineScript } from '../src/guard/define-script.ts';
import { startVeil } from '../src/guard/veil/veil.ts';

/**
 * Beside the guard, and apart from it, so that pages where nobody is veiled do not carry it. One that runs
 * in this page already goes on.
 */
export default defineScript(() => {
  globalThis.veil ??= startVeil();
});
