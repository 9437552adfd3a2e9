/** Reads URLs; `--help` says how. One JSON object a line. */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { explainerOf } from '../src/model/cover/explain.ts';
import { placeOf } from '../src/networks/addresses/place.ts';
import { isFediverse } from '../src/networks/data/fediverse-hosts.ts';
import { EXAMPLE, homesIn, worldFrom } from './identify-list.ts';

const HELP = `npm run identify -- [--explain] [--list FILE] [URL ...]

Says of each URL, given as arguments or one a line, which page it is and whom it names.

  --explain    also whether it would open, and by which rule, table or door, and why
  --list FILE  the list to explain by, as JSON; without it, this example:

${JSON.stringify(EXAMPLE, null, 2)}

"profiles" are links; "response" is "pause" (as without it), "block" or "notice"; "pass": true has just gone
on. "doors" that are closed: "mirrors", "search", "engines" (ids). "refused": domains without access.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    explain: { type: 'boolean', default: false },
    list: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

function identify(url: string): object {
  if (!URL.canParse(url)) {
    return { url, error: 'not a URL: it has to begin with a scheme, such as https://' };
  }
  const place = placeOf(url, (host) => isFediverse(host) || homes.has(host));
  return {
    url,
    network: place?.network ?? 'other',
    surface: place?.surface ?? 'other',
    kind: place?.identity?.kind ?? null,
    identity: place?.identity ? place.spelled.toLowerCase() : null,
  };
}

const given: unknown = values.list ? JSON.parse(readFileSync(values.list, 'utf8')) : EXAMPLE;
const world = worldFrom(given, Date.now());
const homes = homesIn(world);
const explain = values.explain ? explainerOf(world) : undefined;

const write = (line: string) => {
  const url = line.trim();
  if (!url) return;
  const said = { ...identify(url), ...(explain && { explanation: explain(url) }) };
  process.stdout.write(`${JSON.stringify(said)}\n`);
};

if (values.help) console.log(HELP);
else if (positionals.length > 0) positionals.forEach(write);
else for await (const line of createInterface({ input: process.stdin })) write(line);
