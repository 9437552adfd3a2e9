import { carriedOf } from '../../model/copy/carried.ts';
import { codesOf } from '../../model/copy/codes.ts';
import { COPY, COPY_VERSION, type CopyLine } from '../../model/copy/line.ts';
import { lineText } from '../../model/copy/line-text.ts';
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

const copyBy = async (passphrase?: string): Promise<Blob> =>
  new Response(writeCopy([lineText(await lines())], { passphrase })).blob();

/** A copy without a log. */
async function lines(): Promise<CopyLine[]> {
  const rows = carriedOf(await readRows());
  const people = rows.filter(({ type }) => type === person.type).length;
  return [
    {
      ...{ copy: COPY, version: COPY_VERSION, made: new Date().toISOString(), device: '' },
      holds: { people, checks: 0, from: null, to: null },
    },
    ...rows.map((record) => ({ record })),
  ];
}
