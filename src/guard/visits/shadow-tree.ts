/** What Firefox 153 tells extensions of an element, and Chromium 156 by `chrome.dom`. */
type WithTree = { openOrClosedShadowRoot?: ShadowRoot | null };

/** The shadow tree of an element, a closed one too. */
export function treeOf(host: unknown): ShadowRoot | null | undefined {
  if (import.meta.env.FIREFOX) return (host as WithTree).openOrClosedShadowRoot;
  // It throws where it is asked of anything else.
  if (host instanceof HTMLElement) return chrome.dom.openOrClosedShadowRoot(host);
}
