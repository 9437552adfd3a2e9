import type { Country } from './help.ts';
import { AFRICA } from './lines-africa.ts';
import { AMERICAS } from './lines-americas.ts';
import { ASIA } from './lines-asia.ts';
import { EUROPE } from './lines-europe.ts';
import { PACIFIC } from './lines-pacific.ts';

/**
 * Help lines by country (ISO 3166), as data. Compared on 2026-11-28 with stored copies of web pages: the
 * services' own, governments' and newspapers', never the pages as they stand today. Each line names the page
 * that tells its number (`page`), and the day which that page gives, if it gives one (`dated`).
 *
 * Where no such page was found a line names a page of its service as `listed`: that page was not read by us,
 * but a public list of 2026-10-07 says that it read the number there.
 *
 * None was called by us. What neither tells is left out, so some countries have nobody for one need, and hours
 * that no page tells are an empty list.
 */
export const COUNTRIES: Readonly<Record<string, Country>> = {
  ...EUROPE,
  ...AMERICAS,
  ...ASIA,
  ...PACIFIC,
  ...AFRICA,
};
