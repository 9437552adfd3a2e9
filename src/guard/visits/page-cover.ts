import { isFrame } from '../frame.ts';
import { guardText } from '../text.ts';
import { hush, unhush } from './hush.ts';

/**
 * What hides a page. `content-visibility` on the root leaves only the root's own background (measured
 * in Chromium 156 and Firefox 153; `display: none` loses the background, `visibility` and `clip-path`
 * let dialogs through). That is in our colours, so that covering neither flashes nor shows whose site it
 * is; the browser chooses which by itself, as asking for the user's preference takes 0.1 ms of a page.
 * No shorthands, and values as both browsers say them again: so the site's own can be told from ours.
 */
const HIDING: readonly (readonly [name: string, value: string])[] = isFrame
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

/** The site's own values of these, with their priority. */
const own = new Map<string, [value: string, priority: string]>();

/** Whether the page is covered for good reason, rather than held for a moment. */
export let isCovering = false;

/** The page's own title while ours stands in its place. */
let title: string | undefined;

/**
 * Hides everything the page draws, its dialogs too, until it is known whether it may show. Inline styles
 * need no allowance from the site's content security policy.
 */
export function hold(): void {
  const { style } = document.documentElement;
  for (const [name, value] of HIDING) {
    const before = style.getPropertyValue(name);
    if (before === value) continue;
    if (before) own.set(name, [before, style.getPropertyPriority(name)]);
    else own.delete(name);
    style.setProperty(name, value, 'important');
  }
}

const ours = () => guardText('name');

/** A site that rewrites its root, the root's style or its title stays covered. */
const keep = new MutationObserver(cover);

/** Covers the page at once, its title too, and has it silent; covering twice is covering. */
export function cover(): void {
  if (!document.documentElement) return;
  isCovering = true;
  hold();
  hush();
  title ??= document.title;
  if (document.title !== ours()) document.title = ours();
  keep.observe(document, { childList: true });
  keep.observe(document.documentElement, { attributeFilter: ['style'] });
  if (document.head) keep.observe(document.head, { childList: true, subtree: true });
}

/** Ends what the page still loads. A frame's goes on, as the page around may wait for what it says. */
export function stopLoading(): void {
  if (!isFrame) stop();
}

/** Shows the page again as it was; what the site itself has changed since stays so. */
export function uncover(): void {
  isCovering = false;
  keep.disconnect();
  const root = document.documentElement;
  for (const [name, value] of HIDING) {
    const [before, priority] = own.get(name) ?? [''];
    if (root.style.getPropertyValue(name) === value) root.style.setProperty(name, before, priority);
  }
  own.clear();
  // Read first: a style never read is not there to be removed, and comes back empty (Chromium 156).
  if (!root.getAttribute('style')) root.removeAttribute('style');
  if (title !== undefined) document.title = title;
  title = undefined;
  unhush();
}
