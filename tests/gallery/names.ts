/** What tells a glance where somebody is, and as whom. */
import { networks } from '../../src/networks/addresses/lookup.ts';
import { kim, long, many, sam, whatsApp } from './states/made-up.ts';

const people = [sam, kim, ...many, long, whatsApp];
const labels = people.flatMap(({ identities }) => identities.map(({ label }) => label));

/** Those in small letters are words of the language as well. */
const names = networks.map(({ name }) => name).filter((name) => /^\p{Lu}/u.test(name));
const domains = networks.flatMap((network) => network.domains);

const SIGNS = new RegExp(
  `(?<![\\p{L}\\d])(?:${[...names, ...domains, ...labels].map(RegExp.escape).join('|')})(?![\\p{L}\\d])`,
  'gu',
);

/** The names and addresses of networks, and the handles of whoever is made up, that a text has. */
export const namesIn = (text: string): string[] => [...new Set(text.match(SIGNS) ?? [])];
