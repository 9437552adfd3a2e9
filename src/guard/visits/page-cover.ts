import { isFrame } from '../frame.ts';
import { ofDocument, rootElement, setTitle } from '../own-document.ts';
import { guardText } from '../text.ts';
import { hush, unhush } from './hush.ts';

type Styles = readonly (readonly [name: string, value: string])[];

/**
 * What hides a page. `content-visibility` on the root leaves only the root's own box (measured
 * in Chromium 156 and Firefox 153; `display: none` loses the background, `visibility` and `clip-path`
 * let dialogs through). That is in our colours, so that covering neither flashes nor shows whose site it
 * is; the browser chooses which by itself, as asking for the user's preference takes 0.1 ms of a page.
 * No shorthands, and values as both browsers say them again: so the site's own can be told from ours.
 */
const HELD: Styles = isFrame
  ? // A frame that tells the page around how tall it is goes on doing so.
    [
      ['opacity', '0'],
      ['pointer-events', 'none'],
    ]
  : [
      ['content-visibility', 'hidden'],
      ['color-scheme', 'light dark'],
      ['background-color', 'light-dark(rgb(250, 246, 239), rgb(18, 24, 31))'],
      ['background-image', 'none'],
    ];

/**
 * What a site can still draw with on the root itself, pictures among them; only of a page that is covered, as a
 * held one has no styles yet. A transition stands above everything that is important, so it goes first.
 * The border's style is the one shorthand: a root has the same on all sides, or none.
 */
const BARE = `transition-property${
  isFrame ? '' : ' border-style border-image-source box-shadow outline-style scrollbar-width'
}`;
const COVERED: Styles = [...BARE.split(' ').map((name) => [name, 'none'] as const), ...HELD];

/** A site that undoes the cover so often in one task would hang the tab: its root is taken out instead. */
const MOST_ROUNDS = 50;

/** The site's own values of these, with their priority. */
const own = new Map<string, [value: string, priority: string]>();

/** Whether the page is covered for good reason, rather than held for a moment. */
export let isCovering = false;

/** The page's own title while ours stands in its place. */
let title: string | undefined;

/** How often the site undid the cover in this task. */
let rounds = 0;

/** How long it may go on undoing it then, in milliseconds, before it is covered again: one that does so for ever leaves the tab no time. */
let rest = 0;

/** The root that was taken out, where nothing else hides it. */
let taken: Element | undefined;

/**
 * Hides everything the page draws, its dialogs too, until it is known whether it may show. Inline styles
 * need no allowance from the site's content security policy.
 */
export function hold(styles = HELD): void {
  const style = rootElement()?.style;
  for (const [name, value] of style ? styles : []) {
    const before = style.getPropertyValue(name);
    if (before === value) continue;
    if (before) own.set(name, [before, style.getPropertyPriority(name)]);
    else own.delete(name);
    style.setProperty(name, value, 'important');
  }
}

const ours = () => guardText('note');

/** A site that rewrites its root, the root's style or its title stays covered, and the tab alive. */
const keep = new MutationObserver(() => {
  if (rounds === 0)
    setTimeout(() => {
      rounds = 0;
      if (isCovering) cover();
    }, rest);
  rounds += 1;
  // Whoever puts the root in again and again has the last word for a while.
  if (rounds < 2 * MOST_ROUNDS) return cover();
  keep.disconnect();
  rest = 100;
});

/** Covers the page at once, its title too, and has it silent; covering twice is covering. */
export function cover(): void {
  isCovering = true;
  keep.observe(document, { childList: true, characterData: true, subtree: true });
  const root = rootElement();
  if (!root) return;
  hush();
  // Else it goes on showing the page as it was (Chromium 156).
  ofDocument('activeViewTransition')?.skipTransition();
  // An element of bare XML has no styles of its own.
  if (!root.style || rounds > MOST_ROUNDS) {
    taken = root;
    root.remove();
  }
  hold(COVERED);
  title ??= ofDocument('title');
  if (ofDocument('title') !== ours()) setTitle(ours());
  keep.observe(root, { attributeFilter: ['style'] });
}

/** Ends what the page still loads. A frame's goes on, as the page around may wait for what it says. */
export function stopLoading(): void {
  if (!isFrame) stop();
}

/** Shows the page again as it was; what the site itself has changed since stays so. */
export function uncover(): void {
  isCovering = false;
  keep.disconnect();
  if (taken && !rootElement()) ofDocument('append').call(document, taken);
  taken = undefined;
  const root = rootElement();
  for (const [name, value] of root?.style ? COVERED : []) {
    const [before, priority] = own.get(name) ?? [''];
    if (root.style.getPropertyValue(name) === value) root.style.setProperty(name, before, priority);
  }
  own.clear();
  // Read first: a style never read is not there to be removed, and comes back empty (Chromium 156).
  if (!root?.getAttribute('style')) root?.removeAttribute('style');
  if (title !== undefined) setTitle(title);
  title = undefined;
  unhush();
}
