import { FluentBundle, type FluentVariable } from '@fluent/bundle';
import type { ArgumentsOfTexts } from '#texts/languages';

/** A text's parsed form; only Fluent looks into it. */
type Pattern = Parameters<FluentBundle['formatPattern']>[0];

/** A language's texts by their key. */
export type Texts = Readonly<Record<string, Pattern>>;

/** Every text there is. */
export type TextKey = keyof ArgumentsOfTexts;

/** What a text asks for; nothing where it stands as it is. */
type Given<Key extends TextKey> = ArgumentsOfTexts[Key] extends null
  ? []
  : [values: ArgumentsOfTexts[Key]];

type Values = Readonly<Record<string, FluentVariable>>;

interface Spoken {
  readonly bundle: FluentBundle;
  readonly texts: Texts;
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Letters of scripts from right to left, and marks that turn what is behind them. */
const TURNING =
  /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

let spoken: Spoken | undefined;

/**
 * Sets the language that texts, dates and numbers are in from now on.
 * @param locale its tag with the user's region, such as `en-GB`
 */
export function speakIn(texts: Texts, locale: string, direction: 'ltr' | 'rtl'): void {
  // Names written from left to right would turn the words around them in such a language.
  const bundle = new FluentBundle(locale, { useIsolating: direction === 'rtl' });
  spoken = { bundle, texts, locale, direction };
}

function speaking(): Spoken {
  if (!spoken) throw new Error('no language has been chosen yet');
  return spoken;
}

/** A text in the chosen language. A number among the values is written as the language writes it. */
export function t<Key extends TextKey>(key: Key, ...[values]: Given<Key>): string {
  const { bundle, texts } = speaking();
  const pattern = texts[key];
  // A missing text must not take the page with it; a test names it.
  return pattern === undefined
    ? key
    : bundle.formatPattern(pattern, values ? set(values) : null, []);
}

/** Values as they go into a text of a language from left to right: what would turn the words around it is set apart. */
const set = (values: Values): Values =>
  speaking().direction === 'rtl'
    ? values
    : Object.fromEntries(
        Object.entries(values).map(([name, value]) => [
          name,
          typeof value === 'string' ? apart(value) : value,
        ]),
      );

/** A name for a text or a list, set apart where it would turn what stands around it. */
export const apart = (name: string): string =>
  speaking().direction === 'rtl' || TURNING.test(name) ? `\u2068${name}\u2069` : name;

/** The tag that dates, numbers and lists are written by. */
export const locale = (): string => speaking().locale;
