import { guardText } from '../text.ts';
import { paint, type Styles } from './inline-style.ts';

/** One line, the button at its start: what finds no room beside it wraps above, out of sight. */
const LINE: Styles = {
  all: 'initial',
  display: 'inline-flex',
  'flex-flow': 'row wrap-reverse',
  'box-sizing': 'border-box',
  height: '24px',
  overflow: 'hidden',
  'justify-content': 'center',
  'column-gap': '6px',
  'border-radius': '12px',
  background: '#faf6ef',
  color: '#2b3a42',
  font: '12px/24px system-ui, sans-serif',
  'white-space': 'nowrap',
  // The button alone takes a click: beside it, the site's own things stay within reach.
  'pointer-events': 'none',
};

/** Above what is veiled and never wider, wherever the site moves it, without measuring anything. */
const OVER: Styles = {
  position: 'absolute',
  'position-area': 'center',
  width: 'max-content',
  'max-width': '100%',
  'z-index': '1',
};

const BUTTON: Styles = {
  all: 'revert',
  display: 'inline-flex',
  'flex-flow': 'row wrap-reverse',
  height: '24px',
  'min-width': '24px',
  'max-width': '100%',
  overflow: 'hidden',
  'justify-content': 'center',
  'column-gap': '4px',
  margin: '0',
  padding: '0 4px',
  border: '0',
  background: 'none',
  color: 'inherit',
  font: 'inherit',
  cursor: 'pointer',
  'pointer-events': 'auto',
};

/** A dot in a ring: all there is room for above a portrait. An eye proper is a hollow box where no font has it. */
const ICON = '\u25C9';

/** What a site may listen for on a row: the button in it is not the row. */
export const PRESSES = [
  'click',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'keydown',
  'keyup',
];

/** The quiet words in place of what is veiled, in a shadow tree that the site cannot look into. */
export function labelFor(anchor: string, isInline: boolean, onShow: () => void): HTMLElement {
  const host = document.createElement('span');
  paint(host, { ...LINE, 'position-anchor': anchor, ...(isInline ? {} : OVER) });
  const root = host.attachShadow({ mode: 'closed' });
  const button = document.createElement('button');
  button.type = 'button';
  button.title = `${guardText('hiddenForCalm')} ${guardText('showOnce')}`;
  button.ariaLabel = button.title;
  button.append(span(ICON), span(guardText('showOnce'), { 'text-decoration': 'underline' }));
  paint(button, BUTTON);
  button.addEventListener('click', ({ isTrusted }) => isTrusted && onShow());
  for (const press of PRESSES) root.addEventListener(press, (event) => event.stopPropagation());
  root.append(button, span(guardText('hiddenForCalm')));
  return host;
}

function span(text: string, styles: Styles = {}): HTMLElement {
  const made = document.createElement('span');
  made.textContent = text;
  paint(made, styles);
  return made;
}
