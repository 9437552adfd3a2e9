import type { PassNote } from '../../messages/messages.ts';
import { ofDocument } from '../own-document.ts';
import { paint, type Styles } from '../veil/inline-style.ts';
import { PRESSES } from '../veil/label.ts';
import { stillTheirs } from './still-theirs.ts';

/** From so long before the end, in milliseconds, "one minute" is true enough. */
const MINUTE_NOTE_MS = 50_000;

/** So long before the end it no longer is, and "soon" is said. */
const SOON_NOTE_MS = 15_000;

/** How often the clock is looked at, in milliseconds. */
const BEAT_MS = 1_000;

/** So long after the end, in milliseconds, a page that still shows was asleep. */
const LATE_MS = 2_000;

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
  const say = fill(host, note);
  // Timers stand still while a computer sleeps: what time it is then is looked at.
  const beat = setInterval(look, BEAT_MS);
  function look() {
    const left = note.until - Date.now();
    if (left <= 0) end();
    else if (left <= note.notice) {
      say(left);
      if (!host.isConnected) ofDocument('documentElement').append(host);
    }
    // The guard's own timer has slept as well.
    if (left < -LATE_MS) globalThis.reread?.();
  }
  function end() {
    ended.abort();
    clearInterval(beat);
    host.remove();
  }
  drop = end;
  const { signal } = ended;
  navigation.addEventListener('currententrychange', () => isTheirs() || end(), { signal });
  look();
}

/**
 * Puts the note where the site cannot look: of its own page it sees an empty element.
 * @returns how to have it say how much is left, in milliseconds
 */
function fill(host: HTMLElement, { key, words: { minute, soon, close } }: PassNote) {
  const root = host.attachShadow({ mode: 'closed' });
  const box = make('div');
  box.role = 'status';
  const text = make('span');
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
  return (left: number) => {
    const isMinute = left > (text.textContent === minute ? SOON_NOTE_MS : MINUTE_NOTE_MS);
    const said = isMinute ? minute : soon;
    // Written anew, it would be read out again.
    if (text.textContent !== said) text.textContent = said;
  };
}
