/** Finds settings by the words they are said in: those that stand on the page, whatever language it speaks. */
import { locale } from '../../language/text.ts';

/** Where a word stands on the page. */
export interface Place {
  readonly text: Text;
  readonly at: number;
  readonly length: number;
}

interface Part {
  readonly element: HTMLElement;
  readonly section: HTMLElement;
}

/** What explains a setting, and is no name of one. */
const EXPLAINS = 'p, dd, .small';

/** So many open by themselves; of more, each stays one line. */
const MOST_OPEN_PARTS = 3;

/** What a search opened: it closes again once it is not found any more. */
const opened = new WeakSet<HTMLDetailsElement>();

/**
 * Shows the parts of a screen in which each word of a query begins one of theirs, and hides the others. Few of them open:
 * those that name what is looked for, else those that explain it.
 * @param screen holds sections; a part is a line of one that opens or leads on, or a section without such lines
 * @returns where the words stand in what is shown, by part; all are shown, and nothing is told, where there is no word
 */
export function showFound(screen: Element, query: string): readonly (readonly Place[])[] {
  const wanted = wordsOf(query).map(({ word }) => word);
  const isAll = wanted.length === 0;
  const found = isAll ? [] : partsOf(screen).flatMap((part) => placesIn(part, wanted) ?? []);
  const shown = new Set(found.flatMap(({ part }) => [part.element, part.section]));
  for (const { element, section } of partsOf(screen)) {
    section.hidden = !isAll && !shown.has(section);
    element.hidden = !isAll && !shown.has(element);
  }
  const places = found.map((one) => one.places);
  open(screen, places);
  return places;
}

/** A line of a section belongs to it alone: what opens further inside is no part of its own. */
const partsOf = (screen: Element): Part[] =>
  ([...screen.children] as HTMLElement[]).flatMap((section) => {
    const lines = [...section.querySelectorAll<HTMLElement>('.folds > .fold')];
    return (lines.length > 0 ? lines : [section]).map((element) => ({ element, section }));
  });

/** Where the words of a part stand that are looked for; nothing unless each word is there, or in its section's heading. */
function placesIn(part: Part, wanted: readonly string[]) {
  const heading = part.section.querySelector('h2');
  const within = textsIn(part.element);
  const texts =
    heading && !part.element.contains(heading) ? [...textsIn(heading), ...within] : within;
  const beginsWith = beginning();
  const missing = new Set(wanted);
  const places = texts.flatMap((text) =>
    wordsOf(text.data).flatMap(({ at, word }): Place[] => {
      const fits = wanted.filter((one) => beginsWith(word, one));
      for (const one of fits) missing.delete(one);
      const length = Math.max(...fits.map((one) => one.length));
      return fits.length > 0 ? [{ text, at, length }] : [];
    }),
  );
  return missing.size === 0 ? [{ part, places }] : null;
}

/** Opens what the places of a few parts are in, and closes what was opened before and is not found any more. */
function open(screen: Element, parts: readonly (readonly Place[])[]): void {
  const named = parts.filter((places) => places.some(isName));
  const wanted = named.length > 0 ? named : parts;
  const places = wanted.length <= MOST_OPEN_PARTS ? wanted.flat() : [];
  for (const details of screen.querySelectorAll('details')) {
    const isFound = isIn(details, places) && !isToldAround(details, places);
    if (isFound && !details.hasAttribute('open')) opened.add(details);
    if (isFound || opened.has(details)) details.toggleAttribute('open', isFound);
    if (!isFound) opened.delete(details);
  }
}

const isIn = (element: Element | null | undefined, places: readonly Place[]): boolean =>
  places.some(({ text }) => element?.contains(text));

/** Whether what it lies in is told of by its own line: that alone opens. */
const isToldAround = (details: Element, places: readonly Place[]): boolean =>
  isIn(details.parentElement?.closest('details')?.querySelector('summary'), places);

const isName = ({ text }: Place): boolean => !text.parentElement?.closest(EXPLAINS);

const textsIn = (node: Node): Text[] =>
  node.nodeName === '#text' ? [node as Text] : [...node.childNodes].flatMap(textsIn);

/** Words as the language divides them, which not every script does by spaces. */
const wordsOf = (text: string) =>
  [...new Intl.Segmenter(locale(), { granularity: 'word' }).segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ at: index, word: segment }));

/** Whether a word begins with another, whatever its case and accents. */
function beginning() {
  const { compare } = new Intl.Collator(locale(), { usage: 'search', sensitivity: 'base' });
  return (word: string, start: string) => compare(word.slice(0, start.length), start) === 0;
}
