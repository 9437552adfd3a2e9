/** Shows one state alone: `state.html?state=people/one&language=ar-XB`. */
import './fake/browser.ts';
import { troubleWithLayout } from '../language/layout.ts';

declare global {
  /** What cannot be read or reached as the page is drawn now; for tests, and for the console. */
  var layoutTrouble: () => string[];
}

globalThis.layoutTrouble = troubleWithLayout;

const { show } = await import('./show.ts');
await show(new URLSearchParams(location.search));
