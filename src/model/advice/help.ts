import { COUNTRIES } from './help-lines.ts';
import { ZONES } from './time-zones.ts';

/** ISO date on which the lines were last compared with what is told of them; see `help-lines.ts`. */
export const CHECKED = '2026-11-28';

/** What someone needs help with: being harmed by somebody, or harming themself. */
export const NEEDS = ['harm', 'crisis'] as const;
export type Need = (typeof NEEDS)[number];

/** Local wall times; the days are ISO weekdays, first and last, every day without them. */
export interface Hours {
  readonly from: string;
  readonly to: string;
  readonly days?: readonly [number, number];
}

/** Where a line was found: on a page we read, with the day that page gives, or only in a public list. */
type Source =
  | { readonly page: string; readonly dated?: string }
  | { readonly listed: string; readonly page?: never };

export type Line = Source & {
  readonly name: string;
  /** As it is dialled there; spaces are for reading. */
  readonly number?: string;
  /** Where a text message goes, and what it says if the service asks for a word. */
  readonly text?: { readonly to: string; readonly say?: string };
  /** With the country's code, as it is dialled from anywhere. */
  readonly whatsapp?: string;
  /** Where the service writes with people, without `https://`. */
  readonly chat?: string;
  /** The part of the country, or the language, that it is for. */
  readonly where?: string;
  /** Of calls. Always open without them; none known if there are none in the list. */
  readonly hours?: readonly Hours[];
};

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

/** The ISO code of the country with lines where clocks keep that zone; empty where there is none. */
export const countryIn = (timeZone: string): string =>
  COUNTRY_CODES.find((code) => ZONES[code]?.split(' ').includes(timeZone)) ?? '';
