import { carriedOf } from '../../model/copy/carried.ts';
import { codesOf } from '../../model/copy/codes.ts';
import { COPY, COPY_VERSION, type CopyLine } from '../../model/copy/line.ts';
import { newPhrase } from '../../model/copy/phrase.ts';
import { seal } from '../../model/copy/sealed.ts';
import { writeCopy } from '../../model/copy/write-copy.ts';
import { person } from '../../model/people/person.ts';
import { readRows } from '../../storage/records/snapshot.ts';

/** What is carried, locked: the words that open it, and its codes, or null where it is more than codes hold. */
export interface Carried {
  readonly phrase: string;
  readonly codes: readonly string[] | null;
}

/** Makes what is shown for another browser, as things stand now. */
export async function carry(): Promise<Carried> {
  const phrase = newPhrase();
  return { phrase, codes: codesOf(await seal(await copyBy(), phrase)) };
}

/** The same as a file, which opens with the same words. */
export const carriedFile = (phrase: string): Promise<Blob> => copyBy(phrase);

const copyBy = (passphrase?: string): Promise<Blob> =>
  new Response(writeCopy(lines(), { passphrase })).blob();

/** A copy without a log. */
async function* lines(): AsyncGenerator<CopyLine> {
  const rows = carriedOf(await readRows());
  const people = rows.filter(({ type }) => type === person.type).length;
  yield {
    ...{ copy: COPY, version: COPY_VERSION, made: new Date().toISOString(), device: '' },
    holds: { people, checks: 0, from: null, to: null },
  };
  for (const record of rows) yield { record };
}
