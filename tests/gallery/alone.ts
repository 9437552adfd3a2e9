/** Shows one state alone: `state.html?state=people/one&language=ar-XB`. */
import './fake/browser.ts';
import ace from 'accessibility-checker-engine/ace.js?url';
import { troubleWithLayout } from '../language/layout.ts';
import { faintMarks } from './edges.ts';

/** What a screen reader says where a page ends. */
const END = 'end of document';

declare global {
  /** What cannot be read or reached as the page is drawn now; for tests, and for the console. */
  var layoutTrouble: () => string[];
  /** Fields, bars and placeholders that are too faint. */
  var tooFaint: () => string[];
  /** All that a screen reader says from the page's beginning to its end, a phrase each. */
  var readAloud: () => Promise<string[]>;
  /** Puts axe into the page. From here the browser keeps it compiled: a test that sends it along pays each time. */
  var loadAxe: () => Promise<unknown>;
  /** The same with IBM's engine. It makes itself known as a script alone. */
  var loadAce: () => Promise<unknown>;
}

globalThis.layoutTrouble = troubleWithLayout;
globalThis.tooFaint = faintMarks;
globalThis.readAloud = async () => {
  const { virtual } = await import('@guidepup/virtual-screen-reader');
  await virtual.start({ container: document.body });
  const said = () => virtual.spokenPhraseLog();
  while (!(await said()).includes(END)) await virtual.next();
  const all = await said();
  await virtual.stop();
  return all;
};
globalThis.loadAxe = () => import('axe-core');
globalThis.loadAce = () =>
  new Promise((done) => {
    const script = Object.assign(document.createElement('script'), { src: ace, onload: done });
    document.head.append(script);
  });

const { show } = await import('./show.ts');
await show(new URLSearchParams(location.search));
