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

/** The source of a module made of the catalogue; nothing where the name is no such module's. */
export function moduleOf(name: string, all: Record<string, Files>): string | null {
  const tags = Object.keys(all);
  if (name === '#texts/languages')
    return `export const languages = ${JSON.stringify(Object.fromEntries(tags.map((tag) => [tag, aboutOf(tag)])))};`;
  if (name === '#texts/pages')
    return `export const load = { ${tags.map((tag) => `'${tag}': () => import('#texts/of/${tag}')`).join(', ')} };`;
  if (name === '#texts/worker') {
    const texts = tags.map((tag) => [tag, whole(all, tag, (files) => pick(files, WORKER))]);
    return `export const texts = ${parsed(Object.fromEntries(texts))};`;
  }
  const tag = name.startsWith('#texts/of/') ? name.slice('#texts/of/'.length) : '';
  return tag in all ? `export const texts = ${parsed(whole(all, tag))};` : null;
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
