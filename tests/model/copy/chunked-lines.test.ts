import { expect, test } from 'vitest';
import { readAhead } from '../../../src/model/copy/chunked-lines.ts';
import type { CopyPosition } from '../../../src/model/copy/position.ts';

const SECOND: CopyPosition = { store: 'checks', after: ['a'] };
const THIRD: CopyPosition = { store: 'checks', after: ['b'] };

/** Reads three chunks, each of which says when it was read; of the second, the first so many times in vain. */
function reading(failures = 0) {
  const asked: (CopyPosition | null)[] = [];
  let left = failures;
  const read = readAhead(async (from) => {
    asked.push(from);
    if (from === SECOND && left > 0) {
      left -= 1;
      throw new Error('out of reach');
    }
    const next = from === null ? SECOND : from === SECOND ? THIRD : null;
    return { text: String(asked.length), count: 1, next };
  });
  return { asked, read };
}

test('what follows is read while the answer is on its way, and once', async () => {
  const { asked, read } = reading();
  await read(null);
  expect(asked).toEqual([null, SECOND]);
  expect((await read({ ...SECOND })).text).toBe('2');
  expect(asked).toEqual([null, SECOND, THIRD]);
  expect((await read(THIRD)).next).toBe(null);
  expect(asked).toEqual([null, SECOND, THIRD]);
});

test('what could not be read ahead fails where it is asked for, and is read anew at the next try', async () => {
  const { read } = reading(1);
  await read(null);
  await expect(read({ ...SECOND })).rejects.toThrow('out of reach');
  expect((await read(SECOND)).next).toBe(THIRD);
});

test('another copy has nothing that was read for one before', async () => {
  const { read } = reading();
  await read(null);
  await read(null);
  expect((await read(SECOND)).text).toBe('4');
});
