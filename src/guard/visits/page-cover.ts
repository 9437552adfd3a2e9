import { isFrame } from '../frame.ts';
import { guardText } from '../text.ts';
import type { Styles } from '../veil/inline-style.ts';

/**
 * What hides a page. `content-visibility` on the root leaves only the root's own background (measured
 * in Chromium 156 and Firefox 153; `display: none` loses the background, `visibility` and `clip-path`
 * let dialogs through). That is in our colours, so that covering neither flashes nor shows whose site it
 * is; the browser chooses which by itself, as asking for the user's preference takes 0.1 ms of a page.
 */
const HIDING: Styles = isFrame
  ? // A frame that tells the page around how tall it is goes on doing so.
    { opacity: '0', 'pointer-events': 'none' }
  : {
      'content-visibility': 'hidden',
      'color-scheme': 'light dark',
      background: 'light-dark(#faf6ef, #12181f)',
    };

const [[property, hidden] = ['', '']] = Object.entries(HIDING);

/** The page's own title while ours stands in its place. */
let title: string | undefined;

/**
 * Hides everything the page draws, its dialogs too, until it is known whether it may show. Inline styles
 * need no allowance from the site's content security policy.
 */
export function hold(): void {
  const { style } = document.documentElement;
  for (const name in HIDING) style.setProperty(name, HIDING[name] ?? '', 'important');
}

/** A site that rewrites its root, the root's style or its title stays covered. */
const keep = new MutationObserver(() => {
  if (document.documentElement?.style.getPropertyValue(property) !== hidden) cover();
  if (document.title !== ours()) document.title = ours();
});

const ours = () => guardText('name');

/** Covers the page at once, its title too; covering twice is covering. */
export function cover(): void {
  hold();
  title ??= document.title;
  document.title = ours();
  keep.observe(document, { childList: true });
  keep.observe(document.documentElement, { attributeFilter: ['style'] });
  if (document.head) keep.observe(document.head, { childList: true, subtree: true });
}

/** Ends what the page still loads. A frame's goes on, as the page around may wait for what it says. */
export function stopLoading(): void {
  if (!isFrame) stop();
}

/** Shows the page again. */
export function uncover(): void {
  keep.disconnect();
  const root = document.documentElement;
  for (const name in HIDING) root.style.removeProperty(name);
  // Read first: a style never read is not there to be removed, and comes back empty (Chromium 156).
  if (!root.getAttribute('style')) root.removeAttribute('style');
  if (title !== undefined) document.title = title;
  title = undefined;
}
