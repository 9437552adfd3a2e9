import { COUNTRIES } from './help-lines.ts';

/** ISO date on which the lines were last compared with what their services say. */
export const CHECKED = '2026-11-23';

/** What someone needs help with: being harmed by somebody, or harming themself. */
export const NEEDS = ['harm', 'crisis'] as const;
export type Need = (typeof NEEDS)[number];

export interface Line {
  readonly name: string;
  /** As it is dialled there; spaces are for reading. */
  readonly number: string;
  /** Local hours; always open without them. */
  readonly hours?: string;
  readonly isWeekdays?: true;
}

export interface Country extends Readonly<Record<Need, readonly Line[]>> {
  /** Numbers for life in danger, the first to call first. */
  readonly emergency: readonly string[];
}

/** Where no list is known: 112 is the emergency number of most mobile networks (3GPP TS 22.101). */
export const ELSEWHERE: Country = { emergency: ['112'], harm: [], crisis: [] };

/** ISO codes of the countries with lines. */
export const COUNTRY_CODES: readonly string[] = Object.keys(COUNTRIES);

/** The lines of a country, by ISO code. */
export const linesOf = (code: string): Country => COUNTRIES[code] ?? ELSEWHERE;

/** The country a language tag such as `de-AT` speaks of; one without a region means its usual one. */
export function countryOf(language: string): string {
  const { region } = new Intl.Locale(language).maximize();
  return region && Object.hasOwn(COUNTRIES, region) ? region : '';
}
