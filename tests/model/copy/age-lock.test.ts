/** A lock made once: all that is locked with it opens by the passphrase, here and in the independent program. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { beforeAll, expect, test } from 'vitest';
import { makeLock } from '../../../src/model/copy/age-lock.ts';
import { type AgeLock, lockedBytes, lockSchema } from '../../../src/model/copy/age-stream.ts';

const PASSPHRASE = 'three small words';

let lock: AgeLock;
beforeAll(async () => {
  lock = await makeLock(PASSPHRASE);
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

test('the independent program opens what is locked, of any size about a chunk’s', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lock-'));
  const [from, to] = [join(folder, 'a.age'), join(folder, 'a')];
  for (const size of [65_536, 65_537]) {
    writeFileSync(from, await lockedOf(some(size)));
    const asked = ['-qec', `age --decrypt --output ${to} ${from}`, '/dev/null'];
    const { status, stdout } = spawnSync('script', asked, { input: `${PASSPHRASE}\n` });
    expect([size, status, status === 0 ? '' : String(stdout)]).toEqual([size, 0, '']);
    expect(readFileSync(to).equals(some(size))).toBe(true);
  }
  rmSync(folder, { recursive: true });
});

test('two files of one lock share its header, and nothing behind it', async () => {
  const [one, other] = [await lockedOf(some(100)), await lockedOf(some(100))];
  const { length } = lock.header;
  expect(one.subarray(0, length)).toEqual(other.subarray(0, length));
  for (const from of [length, length + 16])
    expect(one.subarray(from, from + 16)).not.toEqual(other.subarray(from, from + 16));
});
