/** Shows one state alone: `state.html?state=people/one&language=ar-XB`. */
import './fake/browser.ts';
import ace from 'accessibility-checker-engine/ace.js?url';
import axe from 'axe-core/axe.min.js?url';
import { troubleWithLayout, troubleWithNotes, troubleWithWayOut } from '../language/layout.ts';
import { faintMarks } from './edges.ts';

/** What a screen reader says where a page ends. */
const END = 'end of document';

/** How long a state may take to be complete, in milliseconds: a busy machine needs some seconds. */
const PATIENCE = 60_000;

declare global {
  /** The state is drawn, and complete; fails where there is none of that name, or it never is. */
  var complete: Promise<void>;
  /** What cannot be read or reached as the page is drawn now; for tests, and for the console. */
  var layoutTrouble: () => string[];
  /** What lies under the way out, with the page at its top and at its end. */
  var underTheWayOut: () => string[];
  /** What lies under a note, with the page at its top and at its end. */
  var underNotes: () => string[];
  /** Fields, bars and placeholders that are too faint. */
  var tooFaint: () => string[];
  /** Has the page speak another language; returns whether all of it does. */
  var speak: (language: string) => Promise<boolean>;
  /** All that a screen reader says from the page's beginning to its end, a phrase each. */
  var readAloud: () => Promise<string[]>;
  /** Puts the engines into the page, axe and IBM's. The browser keeps them compiled: sent along, each load pays. */
  var loadEngines: () => Promise<unknown>;
}

globalThis.layoutTrouble = troubleWithLayout;
globalThis.underTheWayOut = troubleWithWayOut;
globalThis.underNotes = troubleWithNotes;
globalThis.tooFaint = faintMarks;
globalThis.speak = async (language) => (await import('./speak.ts')).speak(language);
globalThis.readAloud = async () => {
  const { virtual } = await import('@guidepup/virtual-screen-reader');
  await virtual.start({ container: document.body });
  const said = () => virtual.spokenPhraseLog();
  while (!(await said()).includes(END)) await virtual.next();
  const all = await said();
  await virtual.stop();
  return all;
};
/** As scripts: of modules, a browser compiles each document's anew (Chromium 156). */
const load = (src: string) =>
  new Promise((done) => {
    document.head.append(Object.assign(document.createElement('script'), { src, onload: done }));
  });
globalThis.loadEngines = () => Promise.all([axe, ace].map(load));

const late = new Promise<never>((_, fail) => {
  setTimeout(() => fail(new Error('the state is not complete')), PATIENCE);
});
const shown = import('./show.ts').then(({ show }) => show(new URLSearchParams(location.search)));
globalThis.complete = Promise.race([shown, late]);
