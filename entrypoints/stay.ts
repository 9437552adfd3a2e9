import { defineUnlistedScript } from '#imports';
import { countStay } from '../src/guard/visits/stay.ts';

/** Run by the background in a page of somebody listed that shows, and nowhere else. */
export default defineUnlistedScript(() => {
  globalThis.stay ??= countStay;
});
