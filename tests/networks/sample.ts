import { readFileSync } from 'node:fs';

/** A labelled address: whom it names by itself, if `match`; a trap is what a sloppy reader would find there. */
interface Sample {
  readonly url: string;
  readonly network: string;
  readonly handle: string | null;
  readonly match: boolean;
  readonly trap?: string;
}

/** Addresses collected from the tests of well-known readers of such addresses; `source` names each. */
export const sample: readonly Sample[] = readFileSync('tests/networks/sample.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
