import type { Watched } from '../../model/cover/guard-table.ts';
import { containerOf, linksIn } from './container.ts';
import type { Names } from './names.ts';
import { type Softened, soften } from './soften.ts';

interface Veiled extends Softened {
  readonly link: Element;
}

/** What is veiled in this page, by container. */
const veils = new Map<Element, Veiled>();

/** What the user chose to see: it stays so until the site removes it or the page is left. */
const shown = new WeakSet<Element>();

let names: Names = () => null;
const isTheirs = (link: Element) => names(link) !== null;

/** Begins anew with other names; what the user chose to see stays. */
export function veilBy(now: Names): void {
  for (const container of [...veils.keys()]) lift(container);
  names = now;
  if (document.documentElement) veilIn(document.documentElement);
}

/** Veils whoever is named by links in an element. */
export function veilIn(element: Element): void {
  const links = linksIn(element);
  for (let index = 0; index < links.length; index += 1) {
    const link = links[index];
    const listed = link && names(link);
    if (listed && !around(link, veils) && !around(link, shown)) veil(link, listed);
  }
}

function veil(link: Element, listed: Watched): void {
  const container = containerOf(link, isTheirs) as HTMLElement;
  for (const inner of [...veils.keys()]) if (container.contains(inner)) lift(inner);
  const onShow = () => {
    shown.add(container);
    lift(container);
  };
  veils.set(container, { link, ...soften(container, listed.veil, onShow) });
}

function lift(container: Element): void {
  veils.get(container)?.show();
  veils.delete(container);
}

/** The nearest of these elements that holds an element, or is it. */
function around(element: Element, some: { has: (one: Element) => boolean }): Element | null {
  let one: Element | null = element;
  while (one && !some.has(one)) one = one.parentElement;
  return one;
}

/** Something changed inside an element: if it is veiled, sees whether that still fits. */
export function lookAgain(changed: Node): void {
  const inert = veils.size > 0 && changed instanceof Element && changed.closest('[inert]');
  const container = inert && around(inert, veils);
  const link = container && veils.get(container)?.link;
  if (!container || !link) return;
  const holds = container.contains(link) && isTheirs(link);
  if (holds && containerOf(link, isTheirs) === container) return;
  lift(container);
  veilIn(container);
}

/** The site took something out or moved it: no label stays behind. */
export function tidy(): void {
  for (const [container, { keep }] of veils) {
    if (container.isConnected) keep();
    else lift(container);
  }
}
