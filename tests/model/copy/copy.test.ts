import { expect, test } from 'vitest';
import { checkCopy } from '../../../src/model/copy/read-copy.ts';
import { bytesOf, fileOf, header, linesIn, sample } from './sample.ts';

const PASSPHRASE = 'three small words';

test('what is written is read again, plain and locked', async () => {
  for (const passphrase of [undefined, PASSPHRASE]) {
    const file = fileOf(await bytesOf(sample, { passphrase }));
    expect(await linesIn(file, { passphrase })).toEqual(sample);
    const held = await checkCopy(file, { passphrase });
    expect(held.header).toEqual(header);
    expect(held.counts).toMatchObject({ record: 3, check: 3, day: 1, later: 0 });
  }
});
