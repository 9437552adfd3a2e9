/** A lock made once opens all that is locked with it; that a passphrase opens such a file is in the test of copies. */
import { Decrypter } from 'age-encryption';
import * as v from 'valibot';
import { beforeAll, expect, test } from 'vitest';
import { lockedBytes } from '../../../src/model/copy/age-stream.ts';
import { type AgeLock, lockSchema } from '../../../src/model/copy/kept-lock.ts';
import { cheapLock } from './cheap-lock.ts';

let lock: AgeLock;
beforeAll(async () => {
  lock = await cheapLock('three small words');
});

const some = (size: number) => Uint8Array.from({ length: size }, (_, index) => index % 251);

/** Bytes, locked as they come in pieces. */
const lockedOf = async (bytes: Uint8Array, piece = 50_000) => {
  const pieces = new Blob([bytes as BlobPart]).stream().pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, to) {
        for (let at = 0; at < chunk.length; at += piece) to.enqueue(chunk.slice(at, at + piece));
      },
    }),
  );
  return new Uint8Array(await new Response(lockedBytes(pieces, lock) as BodyInit).arrayBuffer());
};

test('it is of the shape that is kept', () => {
  expect(v.is(lockSchema, JSON.parse(JSON.stringify(lock)))).toBe(true);
});

test('what is locked opens with its key, of any size about a chunk’s', async () => {
  for (const size of [0, 1, 65_535, 65_536, 65_537, 200_000]) {
    const decrypter = new Decrypter();
    decrypter.addIdentity({ unwrapFileKey: () => Uint8Array.fromHex(lock.key) });
    const opened = await decrypter.decrypt(await lockedOf(some(size)));
    expect([size, Buffer.from(opened).equals(some(size))]).toEqual([size, true]);
  }
});

test('two files of one lock share its header, and nothing behind it', async () => {
  const [one, other] = [await lockedOf(some(100)), await lockedOf(some(100))];
  const { length } = lock.header;
  expect(one.subarray(0, length)).toEqual(other.subarray(0, length));
  for (const from of [length, length + 16])
    expect(one.subarray(from, from + 16)).not.toEqual(other.subarray(from, from + 16));
});
