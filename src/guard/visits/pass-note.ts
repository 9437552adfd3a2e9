import type { PassNote } from '../../messages/messages.ts';
import { ofDocument } from '../own-document.ts';
import { paint, type Styles } from '../veil/inline-style.ts';
import { PRESSES } from '../veil/label.ts';
import { stillTheirs } from './still-theirs.ts';

/** From so long before the end, in milliseconds, "one minute" is true enough. */
const MINUTE_NOTE_MS = 50_000;

/** So long before the end it no longer is, and "soon" is said. */
const SOON_NOTE_MS = 15_000;

const BOX: Styles = {
  all: 'initial',
  position: 'fixed',
  right: '16px',
  bottom: '16px',
  'z-index': '2147483647',
  display: 'flex',
  'flex-wrap': 'wrap',
  'align-items': 'center',
  gap: '4px 16px',
  'box-sizing': 'border-box',
  'max-width': 'calc(100vw - 32px)',
  padding: '8px 8px 8px 18px',
  border: '1px solid light-dark(#d9cfbd, #3a4855)',
  'border-radius': '30px',
  'color-scheme': 'light dark',
  background: 'light-dark(#faf6ef, #1a232c)',
  color: 'light-dark(#2b3a42, #e6e1d6)',
  font: '15px/1.4 system-ui, sans-serif',
};

const BUTTON: Styles = {
  all: 'revert',
  margin: '0',
  padding: '0 14px',
  'min-height': '44px',
  border: '1px solid currentcolor',
  'border-radius': '999px',
  background: 'none',
  color: 'inherit',
  font: 'inherit',
  cursor: 'pointer',
};

const make = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag): HTMLElementTagNameMap[Tag] =>
  ofDocument('createElement').call(document, tag) as HTMLElementTagNameMap[Tag];

/** Takes away the note of the visit before. */
let drop = () => {};

/** Says in the page's corner, shortly before, that the pass ends by which it shows; not once it shows nobody. */
export function notePassEnd(note: PassNote): void {
  drop();
  const isTheirs = stillTheirs(note);
  if (!isTheirs()) return;
  const ended = new AbortController();
  const host = make('div');
  const show = () => {
    if (note.until <= Date.now()) return;
    fill(host, note);
    ofDocument('documentElement').append(host);
  };
  const left = note.until - Date.now();
  const timers = [setTimeout(show, left - note.notice), setTimeout(end, left)];
  function end() {
    ended.abort();
    timers.forEach(clearTimeout);
    host.remove();
  }
  drop = end;
  const { signal } = ended;
  navigation.addEventListener('currententrychange', () => isTheirs() || end(), { signal });
}

/** Puts the words where the site cannot look: of its own page it sees an empty element. */
function fill(host: HTMLElement, { key, until, words: { minute, soon, close } }: PassNote): void {
  const root = host.attachShadow({ mode: 'closed' });
  const box = make('div');
  box.role = 'status';
  const text = make('span');
  const left = until - Date.now();
  const isMinute = left > MINUTE_NOTE_MS;
  text.textContent = isMinute ? minute : soon;
  if (isMinute) setTimeout(() => (text.textContent = soon), left - SOON_NOTE_MS);
  const button = make('button');
  button.type = 'button';
  button.textContent = close;
  paint(box, BOX);
  paint(button, BUTTON);
  button.addEventListener('click', ({ isTrusted }) => {
    // What is lost on the way the pass's own end makes good.
    if (isTrusted) globalThis.guardContext?.send('closePass', key).catch(() => undefined);
  });
  for (const press of PRESSES) root.addEventListener(press, (event) => event.stopPropagation());
  box.append(text, button);
  root.append(box);
}
