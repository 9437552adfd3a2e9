import { Encrypter } from 'age-encryption';
import { expect, test } from 'vitest';
import { seal, unseal } from '../../../src/model/copy/sealed.ts';

const COPY = '{"copy":"breathing-room"}\n'.repeat(50);
const PHRASE = 'lumo tiva';

/** Deflated bytes, locked like ours with next to no work. */
async function cheaply(plain: BlobPart): Promise<Uint8Array> {
  const deflated = new Blob([plain]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return locked(await new Response(deflated).bytes());
}

function locked(bytes: Uint8Array): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(PHRASE);
  encrypter.setScryptWorkFactor(1);
  return encrypter.encrypt(bytes);
}

test('what is locked opens with its phrase, and is smaller', async () => {
  const sealed = await seal(COPY, PHRASE);
  expect(sealed.length).toBeLessThan(COPY.length / 3);
  expect(await (await unseal(sealed, PHRASE))?.text()).toBe(COPY);
});

test('another phrase, and what is cut, changed, of another kind or swells up, opens nothing', async () => {
  const sealed = await cheaply(COPY);
  expect(await (await unseal(sealed, PHRASE))?.text()).toBe(COPY);
  expect(await unseal(sealed, 'lumo tivo')).toBeNull();
  const changed = sealed.slice();
  changed[sealed.length - 20] = (changed[sealed.length - 20] ?? 0) ^ 1;
  const nasty = [
    ...[sealed.slice(0, -1), sealed.slice(0, 40), changed, new Uint8Array()],
    ...[await cheaply(new Uint8Array(3_000_000)), await locked(new Uint8Array(100))],
  ];
  for (const bytes of nasty) expect(await unseal(bytes, PHRASE)).toBeNull();
});
