import { readLanguage, together } from '../../../src/language/build/catalogue.ts';

/** Every English text by its key, such as `sign-contact-may`; those with arguments and variants left out. */
export const catalogue = (): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(together(readLanguage('src/locales/en'))).flatMap(([key, text]) =>
      typeof text === 'string' ? [[key, text] as const] : [],
    ),
  );

/** The keys of a section, without its name. */
export const keysOf = (section: string): string[] =>
  [...catalogue().keys()]
    .filter((key) => key.startsWith(`${section}-`))
    .map((key) => key.slice(section.length + 1));
