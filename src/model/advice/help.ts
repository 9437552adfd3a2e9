import type { Country, Line } from './help-line.ts';
import { COUNTRIES } from './help-lines.ts';
import { ZONES } from './time-zones.ts';

/** Where no list is known: 112 is the emergency number of most mobile networks (3GPP TS 22.101). */
export const ELSEWHERE: Country = {
  emergency: ['112'],
  emergencyPages: [
    ['www.wikidoc.org/index.php/Emergency_telephone_number', null, '2026-11-29'],
    ['worddisk.com/wiki/Emergency_telephone_number', null, '2026-11-29'],
  ],
  harm: [],
  crisis: [],
};

/** ISO codes of the countries with lines. */
export const COUNTRY_CODES: readonly string[] = Object.keys(COUNTRIES);

/** The lines of a country, by ISO code. */
export const linesOf = (code: string): Country => COUNTRIES[code] ?? ELSEWHERE;

/** Whom lines reach: everybody in the country, those in parts of it, or nobody. */
export type Reach = 'everybody' | 'some' | 'nobody';

/** Whom the lines for one need reach. */
export function reachOf(lines: readonly Line[]): Reach {
  if (lines.length === 0) return 'nobody';
  return lines.every(({ region }) => region !== undefined) ? 'some' : 'everybody';
}

/** ISO date on which the lines of a country, by ISO code, were all compared; empty where there are none. */
export function comparedOn(code: string): string {
  const { harm, crisis } = linesOf(code);
  const days = [...harm, ...crisis].flatMap(({ pages }) => pages.map(([, , compared]) => compared));
  return days.sort()[0] ?? '';
}

/** The ISO code of the country with lines where clocks keep that zone; empty where there is none. */
export const countryIn = (timeZone: string): string =>
  COUNTRY_CODES.find((code) => ZONES[code]?.split(' ').includes(timeZone)) ?? '';
