import { languages } from '#texts/languages';
import { texts } from '#texts/worker';
import { chooseLanguage } from './choose.ts';
import { speakIn } from './text.ts';

/**
 * Sets the background's language. It has the few texts it shows in all languages, as workers load
 * nothing later on.
 * @param chosen the tag the user chose, or null for the browser's
 */
export function speakInWorker(chosen: string | null): void {
  const { language, locale } = chooseLanguage(chosen, navigator.languages, Object.keys(texts));
  speakIn(texts[language] ?? {}, locale, languages[language]?.direction ?? 'ltr');
}
