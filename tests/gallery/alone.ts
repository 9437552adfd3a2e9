/** Shows one state alone: `state.html?state=people/one&language=ar-XB`. */
import './fake/browser.ts';
import { troubleWithLayout } from '../language/layout.ts';

declare global {
  /** What cannot be read or reached as the page is drawn now; for tests, and for the console. */
  var layoutTrouble: () => string[];
  /** Puts axe into the page. From here the browser keeps it compiled: a test that sends it along pays each time. */
  var loadAxe: () => Promise<unknown>;
}

globalThis.layoutTrouble = troubleWithLayout;
globalThis.loadAxe = () => import('axe-core');

const { show } = await import('./show.ts');
await show(new URLSearchParams(location.search));
