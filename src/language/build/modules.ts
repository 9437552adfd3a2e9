import { type Files, type Texts, together } from './catalogue.ts';

/** The language that all others are translated from, and fall back to. */
export const SOURCE = 'en';

/** Files that the background's worker needs, which loads nothing later on: notifications, and the guard's words. */
const WORKER = ['browser', 'notifications'];

const pick = (files: Files, names: readonly string[]): Files =>
  Object.fromEntries(Object.entries(files).filter(([name]) => names.includes(name)));

/** A language's texts; those not translated yet are English. */
const whole = (all: Record<string, Files>, tag: string, of = (files: Files) => files): Texts => ({
  ...together(of(all[SOURCE] ?? {})),
  ...together(of(all[tag] ?? {})),
});

/** Parsed as JSON, which takes half the time of reading it as code. */
const parsed = (value: unknown) => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

/** What `Intl` of the build knows of a language, as Firefox 153 cannot be asked. */
function aboutOf(tag: string) {
  const { direction } = new Intl.Locale(tag).getTextInfo();
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
  return { direction, name };
}

/** How the modules with a language's texts are named. */
const OF = '#texts/of/';

/**
 * The source of a module made of the catalogue; nothing where the name is no such module's.
 * @param isBuilt whether `withTexts` puts the texts of the pages in later
 */
export function moduleOf(name: string, all: Record<string, Files>, isBuilt = false): string | null {
  const tags = Object.keys(all);
  if (name === '#texts/languages')
    return `export const languages = ${JSON.stringify(Object.fromEntries(tags.map((tag) => [tag, aboutOf(tag)])))};`;
  if (name === '#texts/pages') return loaderOf(tags);
  if (name === '#texts/worker') {
    const texts = tags.map((tag) => [tag, whole(all, tag, (files) => pick(files, WORKER))]);
    return `export const texts = ${parsed(Object.fromEntries(texts))};`;
  }
  const tag = name.startsWith(OF) ? name.slice(OF.length) : '';
  return tag in all
    ? `export const texts = ${isBuilt ? placeOf(tag) : parsed(whole(all, tag))};`
    : null;
}

/** The only language comes with the code of a page: a file more is what a page waits for. */
function loaderOf(tags: readonly string[]): string {
  const [only = '', another] = tags;
  if (another === undefined)
    return `import * as only from '${OF}${only}'; export const load = { '${only}': async () => only };`;
  return `export const load = { ${tags.map((tag) => `'${tag}': () => import('${OF}${tag}')`).join(', ')} };`;
}

/** What stands in the code of a page for the texts of a language, until it is known which of them it asks for. */
const placeOf = (tag: string) => `JSON.parse("${OF}${tag}")`;

const PLACE = /JSON\.parse\((["'`])#texts\/of\/([\w-]+)\1\)/g;

/** Whether texts have their place in code. */
export const holdsTexts = (code: string): boolean => code.search(PLACE) >= 0;

/** Code with the texts in their places: those that one of the page's files asks for. */
export const withTexts = (
  code: string,
  all: Record<string, Files>,
  isAskedFor: (key: string) => boolean,
): string =>
  code.replaceAll(PLACE, (_place, _quote, tag: string) =>
    parsed(Object.fromEntries(Object.entries(whole(all, tag)).filter(([key]) => isAskedFor(key)))),
  );

/** Tells of a key whether code asks for its text: by its name, or by a template that begins it. */
export function askedForIn(code: string): (key: string) => boolean {
  const parts = [...code.matchAll(/["'`]([a-zA-Z][\w-]*)(["'`]|\$\{)/g)];
  const ending = (isTemplate: boolean) =>
    new Set(
      parts.filter(([, , end]) => (end === '${') === isTemplate).map(([, part = '']) => part),
    );
  const [names, beginnings] = [ending(false), [...ending(true)]];
  return (key) => names.has(key) || beginnings.some((one) => key.startsWith(one));
}

/** Their types. */
export const typesOfModules = (keys: string): string => `
declare module '#texts/languages' {
  export const languages: Readonly<
    Record<string, { readonly direction: 'ltr' | 'rtl'; readonly name: string }>
  >;
  export interface ArgumentsOfTexts {
${keys}
  }
}
declare module '#texts/pages' {
  export const load: Readonly<Record<string, () => Promise<{ texts: import('../../src/language/text.ts').Texts }>>>;
}
declare module '#texts/worker' {
  export const texts: Readonly<Record<string, import('../../src/language/text.ts').Texts>>;
}
`;
