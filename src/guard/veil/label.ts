import { guardText } from '../text.ts';
import { dress, type Styles } from './inline-style.ts';

const BASE: Styles = {
  all: 'initial',
  display: 'inline-flex',
  'flex-wrap': 'wrap',
  'justify-content': 'center',
  'align-items': 'center',
  gap: '0 6px',
  padding: '2px 8px',
  'border-radius': '12px',
  background: '#faf6ef',
  color: '#2b3a42',
  font: '12px/1.5 system-ui, sans-serif',
};

/** Above what is veiled, wherever the site moves it, without measuring anything. */
const OVER: Styles = {
  position: 'absolute',
  'position-area': 'center',
  width: 'max-content',
  'max-width': 'max(100%, 6rem)',
  'z-index': '1',
};

const BUTTON: Styles = {
  all: 'revert',
  'min-height': '24px',
  margin: '0',
  padding: '0 4px',
  border: '0',
  background: 'none',
  color: 'inherit',
  font: 'inherit',
  'text-decoration': 'underline',
  cursor: 'pointer',
};

/** What a site may listen for on a row: the button in it is not the row. */
const PRESSES = ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'keydown', 'keyup'];

/** The quiet words in place of what is veiled, in a shadow tree that the site cannot look into. */
export function labelFor(anchor: string, isInline: boolean, onShow: () => void): HTMLElement {
  const host = document.createElement('span');
  dress(host, { ...BASE, 'position-anchor': anchor, ...(isInline ? {} : OVER) });
  const root = host.attachShadow({ mode: 'closed' });
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = guardText('showOnce');
  dress(button, BUTTON);
  button.addEventListener('click', ({ isTrusted }) => isTrusted && onShow());
  for (const press of PRESSES) root.addEventListener(press, (event) => event.stopPropagation());
  root.append(guardText('hiddenForCalm'), button);
  return host;
}
