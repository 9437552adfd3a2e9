/** Says of each URL, given as arguments or one a line, which page it is and whom it names: one JSON object a line. */
import { createInterface } from 'node:readline';
import { placeOf } from '../src/networks/addresses/place.ts';

function identify(url: string): object {
  if (!URL.canParse(url)) {
    return { url, error: 'not a URL: it has to begin with a scheme, such as https://' };
  }
  const place = placeOf(url);
  return {
    url,
    network: place?.network ?? 'other',
    surface: place?.surface ?? 'other',
    kind: place?.identity?.kind ?? null,
    identity: place?.identity ? place.spelled.toLowerCase() : null,
  };
}

const say = (line: string) => {
  const url = line.trim();
  if (url) process.stdout.write(`${JSON.stringify(identify(url))}\n`);
};

const given = process.argv.slice(2);
if (given.length > 0) given.forEach(say);
else for await (const line of createInterface({ input: process.stdin })) say(line);
