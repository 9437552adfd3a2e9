/**
 * Texts in storage.local that grow with the list. Their hashes are kept as long as the browser runs, and tell what is
 * there already: to read the texts of 500 people takes as long as to write them (Chromium 156: 400 kB in 23 ms).
 */

import { sha256 } from '../../model/records/sha256.ts';
import { writeLocal } from '../records/local-area.ts';

type Hashes = Readonly<Record<string, string>>;

/** Where hashes are kept, by key. Nothing here runs by itself, so that the guard carries nothing of it. */
const HASHES = 'textHashes';

async function readHashes(): Promise<Hashes> {
  const { [HASHES]: hashes = {} } =
    await chrome.storage.session.get<Record<string, Hashes>>(HASHES);
  return hashes;
}

const writeHashes = (hashes: Hashes): Promise<void> =>
  chrome.storage.session.set({ [HASHES]: hashes });

/** Writes those texts, by key, that say something else than what is there, in one step. */
export async function writeLongTexts(texts: Readonly<Record<string, string>>): Promise<void> {
  const { local } = chrome.storage;
  const [keys, before, ...wanted] = await Promise.all([
    local.getKeys(),
    readHashes(),
    ...Object.entries(texts).map(async ([key, text]) => ({ key, text, hash: await sha256(text) })),
  ]);
  const changed = wanted.filter(({ key, hash }) => before[key] !== hash || !keys.includes(key));
  if (changed.length === 0) return;
  await writeLocal(() =>
    local.set(Object.fromEntries(changed.map(({ key, text }) => [key, text]))),
  );
  const written = Object.fromEntries(changed.map(({ key, hash }) => [key, hash]));
  await writeHashes({ ...before, ...written });
}

/** Removes the texts under these keys. */
export async function removeLongTexts(gone: readonly string[]): Promise<void> {
  await writeLocal(() => chrome.storage.local.remove([...gone]));
  const left = Object.entries(await readHashes()).filter(([key]) => !gone.includes(key));
  await writeHashes(Object.fromEntries(left));
}

/** Has all of them written anew, though they may seem to be there. */
export const distrustLongTexts = (): Promise<void> => chrome.storage.session.remove(HASHES);
