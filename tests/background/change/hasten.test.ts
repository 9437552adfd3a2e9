import { scrypt } from '@noble/hashes/scrypt.js';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { change } from '../../../src/background/change/change.ts';
import { answerHasten } from '../../../src/background/change/hasten.ts';
import { records } from '../../../src/background/change/records.ts';
import { STRETCHING } from '../../../src/model/change/passphrase.ts';
import { postponed } from '../../../src/model/change/postponed.ts';
import { person } from '../../../src/model/people/person.ts';
import { knownBy, stretch } from '../../../src/ui/change/stretch.ts';
import { SAM } from '../../model/change/samples.ts';
import { ours, send } from '../ask.ts';
import { startAnew } from '../fake.ts';

const PHRASE = 'grün, nach dem Regen';

beforeAll(answerHasten);

beforeEach(async () => {
  await startAnew();
  await change({ do: 'addPerson', with: SAM });
});

const response = async () => (await records()).get(person, 'sam')?.response;
const waiting = async () => [...(await records()).all(postponed).keys()];

async function softenUnder(phrase: string) {
  const known = await knownBy(phrase);
  await change({ do: 'set', with: { setting: 'passphrase', value: known } });
  await change({ do: 'set', with: { setting: 'softeningDelay', value: 72 } });
  await change({ do: 'editPerson', with: { id: 'sam', response: 'notice' } });
  return { salt: known.salt, id: (await waiting())[0] ?? '' };
}

test('whoever knows the passphrase need not wait, however it is typed', async () => {
  const { salt, id } = await softenUnder(PHRASE);
  const key = await stretch(PHRASE.normalize('NFD'), salt);
  expect(await send(ours(), 'hasten', { id, key })).toBe(true);
  expect(await response()).toBe('notice');
  expect(await waiting()).toEqual([]);
});

test('whoever does not, waits', async () => {
  const { salt, id } = await softenUnder(PHRASE);
  expect(await send(ours(), 'hasten', { id, key: await stretch('another one', salt) })).toBe(false);
  expect(await response()).toBe('pause');
});

test('it is stretched as said, and what is kept of it is neither it nor what it comes to', async () => {
  const { salt, check } = await knownBy(PHRASE);
  const key = await stretch(PHRASE, salt);
  expect(key).toBe(scrypt(PHRASE.normalize('NFC'), Uint8Array.fromHex(salt), STRETCHING).toHex());
  expect(check).not.toBe(key);
});
