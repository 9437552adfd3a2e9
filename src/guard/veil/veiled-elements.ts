import type { Watched } from '../../model/cover/guard-table.ts';
import { type Container, containerOf } from './container.ts';
import type { Names } from './names.ts';
import { isShown, noteShown } from './shown.ts';
import { MARKED, type Softened, soften, sweep } from './soften.ts';
import { tellUnderstood } from './understood.ts';

interface Veiled extends Softened {
  readonly link: Element;
  readonly container: Container;
}

/** What is veiled in this page, by container. */
const veils = new Map<Element, Veiled>();

let names: Names | undefined;
/** Finds links that may name somebody, and what may be a copy of something veiled. */
let sought = MARKED;

/** Whether labels may be missing or misplaced. */
let isStale = false;
/** Whether something veiled may still turn out to be a part of more. */
let isUnsettled = false;

/** Begins anew with other names; what the user chose to see stays. */
export function veilBy(now: Names | undefined): void {
  for (const element of [...veils.keys()]) lift(element);
  names = now;
  sought = [MARKED, ...(now ? [now.selector] : [])].join();
  veilIn(document);
  label();
}

/** Veils whoever is named by links in a part of the page. */
export function veilIn(part: ParentNode): void {
  if (!names) return;
  for (const link of part.querySelectorAll(names.selector)) veilLink(link);
}

/** Veils whoever is named by an element that was added, and by links in it. It may be a copy that the site made of a veiled one. */
export function veilAt(element: Element): void {
  if (element.matches(MARKED)) sweep(element);
  if (element.localName === 'a') veilLink(element);
  // Finding nothing is cheaper than a list of nothing, and one look than two.
  if (!element.querySelector(sought)) return;
  sweep(element);
  veilIn(element);
}

/** What the user writes: softened, they could neither read it nor write on, and editors put back what is changed. */
const WRITTEN = '[contenteditable]:not([contenteditable=false])';

/** Veils whoever is named by a link, if anybody. */
export function veilLink(link: Element): void {
  const listed = around(link) ? null : names?.listed(link);
  if (listed && !link.closest(WRITTEN)) veil(link, listed);
}

function veil(link: Element, listed: Watched): void {
  const container = containerFor(link);
  const { element } = container;
  tellUnderstood(link, element, listed);
  if (isShown(element)) return;
  for (const inner of [...veils.keys()]) if (element.contains(inner)) lift(inner);
  const softened = soften(element as HTMLElement, listed.veil, () => showThing(container.thing));
  veils.set(element, { link, container, ...softened });
  isStale = true;
}

/** Shows what the user chose to see: all that its label stands for. */
function showThing(thing: Element): void {
  for (const [element, { container }] of [...veils])
    if (container.thing === thing) {
      noteShown(element);
      lift(element);
    }
}

const containerFor = (link: Element) => containerOf(link, names?.person ?? (() => null));

function lift(element: Element): void {
  veils.get(element)?.show();
  veils.delete(element);
  isStale = true;
}

/** What is veiled that a node stands in, or is. */
function around(node: Node): Element | null {
  let one: Node | null = node;
  while (one && !veils.has(one as Element)) one = one.parentNode;
  return one as Element | null;
}

/** Gives each thing one label, however many parts of it are veiled. */
export function label(): void {
  if (!isStale) return;
  isStale = isUnsettled = false;
  const labelled = new Set<Element>();
  for (const { container, label } of veils.values()) {
    label(!labelled.has(container.thing));
    labelled.add(container.thing);
    isUnsettled ||= !container.isSettled;
  }
}

/** Sees whether what is veiled still fits, wherever something changed in it, or around what is not settled. */
export function review(records: readonly MutationRecord[]): void {
  if (veils.size === 0) return;
  const changed = new Set(records.map(({ target }) => target));
  const within = new Set([...changed].map(around));
  const isTaken = records.some(({ removedNodes }) => removedNodes.length > 0);
  // What is put elsewhere into a feed parts nothing veiled from its label.
  isStale ||=
    isTaken || records.some(({ previousSibling }) => veils.has(previousSibling as Element));
  // What a feed gains elsewhere touches nothing that is veiled.
  if (!isTaken && !isUnsettled && within.size === 1 && within.has(null)) return;
  const isNear = (element: Element, { isSettled }: Container) =>
    within.has(element) || (!isSettled && [...changed].some((node) => node.contains(element)));
  for (const [element, { link, container }] of [...veils]) {
    if (!element.isConnected) lift(element);
    else if (isNear(element, container) && !fits(element, link)) {
      lift(element);
      veilIn(element);
      veilLink(link);
    }
  }
}

/** Whether it is still what is to be veiled for its link, and settled by now if it was not. */
function fits(element: Element, link: Element): boolean {
  const veiled = veils.get(element);
  if (!veiled || !element.contains(link) || !names?.listed(link)) return false;
  const container = containerFor(link);
  veils.set(element, { ...veiled, container });
  isStale = true;
  return container.element === element;
}
