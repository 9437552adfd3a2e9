/** What the user chose to see, with where its links led then. */
const shown = new WeakMap<Element, ReadonlySet<string>>();

/** Where links in an element lead, without what sites add behind an address to follow clicks. */
const leads = (element: Element): Set<string> =>
  new Set(
    [...element.querySelectorAll<HTMLAnchorElement>('a[href]')].map(
      ({ href }) => href.split(/[&#]/)[0] ?? '',
    ),
  );

/** Notes that this thing, as it is now, may show until the page is left. */
export const noteShown = (element: Element): void => {
  shown.set(element, leads(element));
};

/**
 * Whether an element, or what it stands in, was chosen to be seen. Sites use elements again for other
 * posts: a link of then that is gone makes it another one.
 */
export function isShown(element: Element): boolean {
  for (let one: Element | null = element; one; one = one.parentElement) {
    const then = shown.get(one);
    if (!then) continue;
    const now = leads(one);
    if ([...then].every((address) => now.has(address))) return true;
    shown.delete(one);
  }
  return false;
}
