import type { Files } from './catalogue.ts';

/** A language as extensions name it: `pt_BR`, and by its region where the world names a script, `zh_CN`. */
function nameOf(tag: string): string {
  const { language, script } = new Intl.Locale(tag);
  return script ? `${language}_${new Intl.Locale(tag).maximize().region}` : tag.replace('-', '_');
}

/** The texts that browsers show themselves, in their own format, as files of the package. */
export const filesForBrowsers = (all: Record<string, Files>) =>
  Object.entries(all).flatMap(([tag, { browser = {} }]) => {
    const messages = Object.entries(browser).map(([key, message]) => {
      if (typeof message !== 'string') throw new Error(`${key}: browsers put nothing into texts`);
      return [key, { message }];
    });
    return {
      relativeDest: `_locales/${nameOf(tag)}/messages.json`,
      contents: JSON.stringify(Object.fromEntries(messages)),
    };
  });
