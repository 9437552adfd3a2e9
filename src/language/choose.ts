/** A language that there are texts in, and how it is written where the user lives. */
export interface Choice {
  /** The tag of the texts, such as `en`. */
  readonly language: string;
  /** The tag for dates and numbers, such as `en-GB`. */
  readonly locale: string;
}

const nameOf = (tag: string): string => {
  const { language, script } = new Intl.Locale(tag).maximize();
  return `${language}-${script}`;
};

const regionOf = (tag: string) => new Intl.Locale(tag).maximize().region;

/** Of languages with texts the one a tag asks for: its own region's before another's. */
function match(tag: string, languages: readonly string[]): string | undefined {
  const alike = languages.filter((one) => nameOf(one) === nameOf(tag));
  return alike.find((one) => regionOf(one) === regionOf(tag)) ?? alike[0];
}

/**
 * The language to speak.
 * @param chosen what the user chose, or null for what the browser asks for
 * @param wanted the browser's tags, most wanted first
 * @param languages the tags there are texts for
 */
export function chooseLanguage(
  chosen: string | null,
  wanted: readonly string[],
  languages: readonly string[],
): Choice {
  const asked = chosen === null ? wanted : [chosen, ...wanted];
  const language = asked.flatMap((tag) => match(tag, languages) ?? [])[0] ?? 'en';
  const own = wanted.find((tag) => match(tag, [language]));
  return { language, locale: own ?? livedIn(language, wanted[0]) };
}

/** A language where the user lives, so that weeks begin there as they do, such as `de-GB`. */
function livedIn(language: string, wanted: string | undefined): string {
  const { region } = new Intl.Locale(language);
  return region || !wanted ? language : `${language}-${regionOf(wanted)}`;
}
