import { defineScript } from '../src/guard/define-script.ts';
import { countStay } from '../src/guard/visits/stay.ts';

/** Run by the background in a page of somebody listed that shows, and nowhere else. */
export default defineScript(() => {
  globalThis.stay ??= countStay;
});
