import { languages } from '#texts/languages';
import { load } from '#texts/pages';
import { chooseLanguage } from './choose.ts';
import { speakIn } from './text.ts';

/**
 * Opens a page in the user's language; draw nothing before it is there.
 * @param chosen the tag the user chose, or null for the browser's
 */
export async function openLanguage(chosen: string | null): Promise<void> {
  const tags = Object.keys(languages);
  const { language, locale } = chooseLanguage(chosen, navigator.languages, tags);
  const { direction = 'ltr' } = languages[language] ?? {};
  document.documentElement.lang = locale;
  document.documentElement.dir = direction;
  const { texts } = (await load[language]?.()) ?? { texts: {} };
  speakIn(texts, locale, direction);
}
