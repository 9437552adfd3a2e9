/** Reads URLs; `--help` says how. One JSON object a line. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { placeOf } from '../src/networks/addresses/place.ts';
import { isFediverse } from '../src/networks/data/fediverse-hosts.ts';
import { EXAMPLE } from './identify-example.ts';

const HELP = `npm run identify -- [--explain] [--list FILE] [URL ...]

Says of each URL, given as arguments or one a line, which page it is and whom it names.

  --explain    also whether it would open, and by which rule, table or door, and why
  --list FILE  the list to explain by, as JSON; without it, this example:

${JSON.stringify(EXAMPLE, null, 2)}

"profiles" are links; "response" is "pause" (as without it), "block" or "notice"; "pass": true has just gone
on, and "pass": "children", "legal", "safety" or "belongings" needs the page. "doors" that are closed: "mirrors",
"search", "engines" (ids). "refused": domains without access.`;

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
// Loaded where it is asked for alone: it takes longer to load than a thousand URLs to read.
const listed =
  values.explain || values.list ? (await import('./identify-list.ts')).read(given) : undefined;
const homes = listed?.homes ?? new Set<string>();

function say(line: string): string {
  const url = line.trim();
  if (!url) return '';
  const explanation = values.explain && listed?.explain(url);
  return `${JSON.stringify({ ...identify(url), ...(explanation && { explanation }) })}\n`;
}

/** Answers each piece of the input in one go: a write for each line takes as long as reading it. */
async function answerInput(): Promise<void> {
  let rest = '';
  for await (const piece of process.stdin.setEncoding('utf8')) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    process.stdout.write(lines.map(say).join(''));
  }
  process.stdout.write(say(rest));
}

if (values.help) console.log(HELP);
else if (positionals.length > 0) process.stdout.write(positionals.map(say).join(''));
else await answerInput();
