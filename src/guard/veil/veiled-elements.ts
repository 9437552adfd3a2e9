import type { Watched } from '../../model/cover/guard-table.ts';
import { containerOf } from './container.ts';
import type { Names } from './names.ts';
import { isShown, noteShown } from './shown.ts';
import { type Softened, soften } from './soften.ts';
import { tellUnderstood } from './understood.ts';

interface Veiled extends Softened {
  readonly link: Element;
}

/** What is veiled in this page, by container. */
const veils = new Map<Element, Veiled>();

let names: Names | undefined;

/** Begins anew with other names; what the user chose to see stays. */
export function veilBy(now: Names | undefined): void {
  for (const container of [...veils.keys()]) lift(container);
  names = now;
  veilIn(document);
}

/** Veils whoever is named by links in a part of the page. */
export function veilIn(part: ParentNode): void {
  if (!names) return;
  for (const link of part.querySelectorAll(names.selector)) veilLink(link);
}

/** Veils whoever is named by a link, if anybody. */
export function veilLink(link: Element): void {
  const listed = names?.listed(link);
  if (listed && !around(link, veils)) veil(link, listed);
}

function veil(link: Element, listed: Watched): void {
  const container = containerFor(link) as HTMLElement;
  tellUnderstood(link, container, listed);
  if (isShown(container)) return;
  for (const inner of [...veils.keys()]) if (container.contains(inner)) lift(inner);
  const onShow = () => {
    noteShown(container);
    lift(container);
  };
  veils.set(container, { link, ...soften(container, listed.veil, onShow) });
}

const containerFor = (link: Element) => containerOf(link, names?.person ?? (() => null));

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

/** Sees whether what is veiled still fits, wherever something changed in it or around it. */
export function review(records: readonly MutationRecord[]): void {
  if (veils.size === 0) return;
  const changed = [...new Set(records.map(({ target }) => target))];
  for (const [container, { link, keep }] of [...veils]) {
    const isNear = (node: Node) => node.contains(container) || container.contains(node);
    if (!container.isConnected) lift(container);
    else if (changed.some(isNear) && fits(container, link)) keep();
    else if (changed.some(isNear)) {
      lift(container);
      veilIn(container);
      veilLink(link);
    }
  }
}

const fits = (container: Element, link: Element): boolean =>
  container.contains(link) && isListed(link) && containerFor(link) === container;

const isListed = (link: Element) => Boolean(names?.listed(link));
