import { defineScript } from '../src/guard/define-script.ts';
import { notePassEnd } from '../src/guard/visits/pass-note.ts';

/** Run by the background in a page that shows by a pass, and nowhere else. */
export default defineScript(() => {
  globalThis.passNote ??= notePassEnd;
});
