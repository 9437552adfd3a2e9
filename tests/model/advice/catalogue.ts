import { type Pattern, readLanguage, together } from '../../../src/language/build/catalogue.ts';

const english = together(readLanguage('src/locales/en'));

/** What stands in a text where it is told something. */
const TOLD = 'Sam';

/** A text as it is read in each of its variants. */
function variantsOf(pattern: Pattern): string[] {
  if (typeof pattern === 'string') return [pattern];
  const parts = pattern.map((part) => {
    if (typeof part === 'string') return [part];
    if (part.type === 'var') return [TOLD];
    if (part.type === 'select') return part.variants.flatMap(({ value }) => variantsOf(value));
    throw new Error(`texts hold arguments and variants, not ${part.type}`);
  });
  return parts.reduce<string[]>(
    (starts, ends) => starts.flatMap((start) => ends.map((end) => start + end)),
    [''],
  );
}

/** Every English text beside its key, such as `sign-contact-may`; one with variants once for each. */
export const catalogue: readonly (readonly [key: string, text: string])[] = Object.entries(
  english,
).flatMap(([key, pattern]) => variantsOf(pattern).map((text) => [key, text] as const));

/** What a text without variants says. @throws where there is none of that key */
export function textOf(key: string): string {
  const [only, another] = catalogue.filter(([one]) => one === key);
  if (!only || another) throw new Error(`${key} is not one text`);
  return only[1];
}

/** The section of the catalogue that a key is in: what it begins with. */
export const sectionOf = (key: string): string => key.split('-')[0] ?? '';

/** The keys of a section, without its name. */
export const keysOf = (section: string): string[] =>
  Object.keys(english)
    .filter((key) => key.startsWith(`${section}-`))
    .map((key) => key.slice(section.length + 1));
