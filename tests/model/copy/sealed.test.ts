import { Decrypter, Encrypter } from 'age-encryption';
import { expect, test } from 'vitest';
import { seal, unseal } from '../../../src/model/copy/sealed.ts';

const COPY = '{"copy":"breathing-room"}\n'.repeat(50);

test('what is locked opens with its phrase alone, and is smaller', async () => {
  const sealed = await seal(COPY, 'lumo tiva');
  expect(sealed.length).toBeLessThan(COPY.length / 3);
  expect(await (await unseal(sealed, 'lumo tiva'))?.text()).toBe(COPY);
  expect(await unseal(sealed, 'lumo tivo')).toBeNull();
});

test('it is an age file that any program opens', async () => {
  const decrypter = new Decrypter();
  decrypter.addPassphrase('lumo tiva');
  const deflated = await decrypter.decrypt(await seal(COPY, 'lumo tiva'));
  const plain = new Blob([deflated as BlobPart])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'));
  expect(await new Response(plain).text()).toBe(COPY);
});

test('what is cut, changed, of another kind or swells up opens as nothing', async () => {
  const sealed = await seal(COPY, 'lumo tiva');
  const changed = sealed.slice();
  changed[sealed.length - 20] = (changed[sealed.length - 20] ?? 0) ^ 1;
  const encrypter = new Encrypter();
  encrypter.setPassphrase('lumo tiva');
  encrypter.setScryptWorkFactor(1);
  const swollen = new Blob([new Uint8Array(3_000_000)])
    .stream()
    .pipeThrough(new CompressionStream('deflate-raw'));
  const bomb = await encrypter.encrypt(await new Response(swollen).bytes());
  const other = await encrypter.encrypt('no deflated text');
  const [one, ...rest] = [
    sealed.slice(0, -1),
    sealed.slice(0, 40),
    changed,
    bomb,
    other,
    new Uint8Array(),
  ];
  for (const bytes of [one, ...rest]) expect(await unseal(bytes ?? sealed, 'lumo tiva')).toBeNull();
});
