/** Whom a link names: '' for somebody to be veiled, a name of their own for anybody else, null for nobody. */
export type Person = (link: Element) => string | null;

const THEIRS = '';

/** What stands for one thing among others, whatever is in it: a post, a comment, a row. */
const ITEMS = 'article, li'
  .concat(', [role=article], [role=listitem], [role=row], [role=option], [role=menuitem]')
  .concat(', [role=tooltip], [aria-posinset]');

/** What holds many things: never veiled as a whole. */
const WHOLES = 'html, body, main, nav, aside, dialog, ul, ol'
  .concat(', [role=main], [role=navigation], [role=complementary], [role=dialog], [role=list]')
  .concat(', [role=listbox], [role=menu], [role=grid], [role=table], [role=feed], [role=tablist]');

const PICTURES = 'img, video, svg, canvas';

/** So many neighbours on each side are compared to tell a row of things alike, however long it is. */
const MOST_NEIGHBOURS = 20;

/** What to veil for a link. */
export interface Container {
  readonly element: Element;
  /** Whatever the site adds around it, it stays this one. */
  readonly isSettled: boolean;
  /** The thing that it is, or is a part of: what of somebody is veiled in one thing needs one label. */
  readonly thing: Element;
}

/**
 * What to veil for a link to somebody: the thing of theirs that it stands in, or else as much around it
 * as names nobody else. A thing is what says so itself, or is one of a row of things alike.
 * Judged on pages of fourteen networks (2009 to 2026), see tests/guard/veil/pages/.
 */
export function containerOf(link: Element, person: Person): Container {
  const known = new Map<Element, string | null>();
  const personOf: Person = (one) => {
    let found = known.get(one);
    if (found === undefined) {
      found = person(one);
      known.set(one, found);
    }
    return found;
  };
  const naming: NamingLinks = (element, most) =>
    linksIn(element, most, (one) => personOf(one) !== null);
  return climb(link, naming, personOf);
}

/** The links in an element that name somebody, or the first so many of them. */
type NamingLinks = (element: Element, most?: number) => Element[];

function climb(link: Element, naming: NamingLinks, person: Person): Container {
  const settled = (element: Element, thing = element) => ({ element, isSettled: true, thing });
  let best = link;
  let last = link;
  let isPure = true;
  /** How many links name somebody in the item that was found. */
  let inItem = 0;
  for (let here: Element | null = link; here && !here.matches(WHOLES); here = here.parentElement) {
    last = here;
    // Around an item may be a whole feed: one link too many is enough to know.
    const links = naming(here, inItem > 0 ? inItem + 1 : undefined);
    if (inItem > 0 && links.length > inItem) return settled(best);
    const theirs = links.filter((one) => person(one) === THEIRS).length;
    isPure &&= theirs === links.length;
    if (!isPure && !isTheirs(links, here, person)) return settled(best, thingAround(here) ?? here);
    const isMost = theirs * 2 > links.length;
    const isAlone = isMost || inItem > 0 || !holdsOthers(here, link, naming, person);
    const isOnly = linksIn(here, theirs + 1).length === theirs;
    if (isAlone && repeats(here, isOnly, naming, person)) return settled(here);
    // A card around an item, with its votes beside it, counts only once it is one of a row.
    if (inItem > 0) continue;
    const isItem = here.matches(ITEMS);
    if (isItem || (isOnly && addsTo(here))) best = here;
    if (isItem) inItem = links.length;
  }
  return { element: best, isSettled: best === last, thing: best };
}

/** The nearest thing around an element, whoever's, or it itself: what says that it is one, or is one of a row. */
export function thingAround(start: Element): Element | null {
  for (let here: Element | null = start; here && !here.matches(WHOLES); here = here.parentElement)
    if (here.matches(ITEMS) || hasTwin(here)) return here;
  return null;
}

const hasTwin = (element: Element): boolean =>
  showsMore(element) &&
  neighboursOf(element).some((other) => isAlike(other, element) && showsMore(other));

/** Links that lead somewhere in an element, itself among them; the first so many that count. */
function linksIn(
  element: Element,
  most = Number.POSITIVE_INFINITY,
  counts: (link: Element) => boolean = () => true,
): Element[] {
  const found: Element[] = [];
  const add = (one: Element) => one.hasAttribute('href') && counts(one) && found.push(one);
  if (element.localName === 'a') add(element);
  // A live collection is gone through no further than asked.
  for (const one of element.getElementsByTagName('a')) {
    if (found.length >= most) break;
    add(one);
  }
  return found;
}

/** Whether a thing is theirs by the links in it that name somebody: the first does, or stands below "Jane likes this". */
function isTheirs(links: readonly Element[], thing: Element, person: Person): boolean {
  const names = links.map(person);
  if (names[0] === THEIRS) return true;
  const second = names.findIndex((name) => name !== names[0]);
  const isRest = names.length > 2 && names.slice(1).every((name) => name === THEIRS);
  if (isRest && thing.matches(ITEMS)) return true;
  const [picture, name] = [links[second], links[second + 1]];
  const isNext = second > 0 && second <= 2 && names[second] === THEIRS;
  if (!isNext || names[second + 1] !== THEIRS || !picture || !name) return false;
  // Whose links lead to two pages, as to a post and a profile, wrote the post and quotes.
  if (pathOf(links[0]) !== pathOf(links[second - 1])) return false;
  const inner = picture.closest(ITEMS);
  const isOwn =
    !inner || inner === thing || !thing.contains(inner) || inner.contains(links[0] ?? null);
  return isOwn && (isPicture(picture) || isPicture(name));
}

const pathOf = (link?: Element) => link?.getAttribute('href')?.split(/\/?(?:[?#]|$)/)[0];

const isPicture = (link: Element): boolean =>
  !link.textContent?.trim() || link.querySelector(PICTURES) !== null;

/** Whether an element shows more than the one child that was come from, or names whom it shows. */
const addsTo = (element: Element): boolean =>
  element.matches('[aria-label], [title], a') ||
  [...element.childNodes].filter((node) => node.nodeType === 1 || node.nodeValue?.trim()).length >
    1;

/** Whether an element holds items of others beside the one a link stands in. */
const holdsOthers = (element: Element, link: Element, naming: NamingLinks, person: Person) =>
  [...element.querySelectorAll(ITEMS)].some(
    (item) => !item.contains(link) && naming(item).some((one) => person(one) !== THEIRS),
  );

/** What stands next to an element, the nearest first. */
function neighboursOf(element: Element): Element[] {
  const found: Element[] = [];
  let { previousElementSibling: before, nextElementSibling: after } = element;
  for (let step = 0; step < MOST_NEIGHBOURS && (before || after); step += 1) {
    if (before) found.push(before);
    if (after) found.push(after);
    before = before?.previousElementSibling ?? null;
    after = after?.nextElementSibling ?? null;
  }
  return found;
}

/** Whether an element is one of a row of things alike that lead to different people or posts. */
function repeats(element: Element, isOnly: boolean, naming: NamingLinks, person: Person): boolean {
  if (!showsMore(element)) return false;
  return neighboursOf(element).some((other) => {
    if (!isAlike(other, element) || !showsMore(other)) return false;
    const links = naming(other);
    if (links.length > 0 && !isTheirs(links, other, person)) return true;
    const isNeeded = links.length > 0 ? !isOnly : linksIn(other, 1).length > 0;
    return isNeeded && partsOf(other) === partsOf(element);
  });
}

/** Whether two elements look like two of a kind: the same classes, but for numbers and for what tells odd from even. */
function isAlike(one: Element, other: Element): boolean {
  if (one.localName !== other.localName) return false;
  if (one.getAttribute('class') === other.getAttribute('class')) return true;
  const [mine, theirs] = [classesOf(one), classesOf(other)];
  const shared = mine.filter((name) => theirs.includes(name)).length;
  return shared > 1 && shared * 2 > Math.max(mine.length, theirs.length);
}

const classesOf = ({ classList }: Element): string[] =>
  [...classList].filter((name) => !/\d/.test(name));

const partsOf = ({ children }: Element): string => [...children].map((one) => one.localName).join();

/** Whether an element shows more than a bare name: two texts or pictures at least. */
function showsMore(element: Element): boolean {
  const walker = element.ownerDocument.createTreeWalker(element, 5);
  let shown = 0;
  for (let node: Node | null = walker.currentNode; node && shown < 2; node = walker.nextNode())
    if (node.nodeType === 3 ? node.nodeValue?.trim() : (node as Element).matches(PICTURES))
      shown += 1;
  return shown > 1;
}
