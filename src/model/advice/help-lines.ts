import type { Country } from './help-line.ts';
import { AFRICA } from './lines-africa.ts';
import { AMERICAS } from './lines-americas.ts';
import { EAST_ASIA } from './lines-asia-east.ts';
import { SOUTH_ASIA } from './lines-asia-south.ts';
import { NORTHERN_EUROPE } from './lines-europe-north.ts';
import { SOUTHERN_EUROPE } from './lines-europe-south.ts';
import { WESTERN_EUROPE } from './lines-europe-west.ts';
import { PACIFIC } from './lines-pacific.ts';

/**
 * Help lines by country (ISO 3166), as data. Each was compared with stored copies of web pages, never with the pages
 * as they stand today: the services' own where there were any, else governments' and newspapers', some of them years
 * old. A line names the pages, the day that each gives of itself, and the day on which it was compared (`Page`).
 *
 * Compared were the number, where to text or write, and the hours. "At any hour" stands only where a page says so;
 * where pages differ or none tells, no hours are given. Some pages we could not read: a public list of 2026-10-07
 * says that it read them, and what it says of them is marked so.
 *
 * None was called by us. What nothing tells is left out, so some countries have nobody for one need.
 */
export const COUNTRIES: Readonly<Record<string, Country>> = {
  ...NORTHERN_EUROPE,
  ...WESTERN_EUROPE,
  ...SOUTHERN_EUROPE,
  ...AMERICAS,
  ...EAST_ASIA,
  ...SOUTH_ASIA,
  ...PACIFIC,
  ...AFRICA,
};
