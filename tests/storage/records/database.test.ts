import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { areNewer } from '../../../src/model/records/newer.ts';
import { isMarked, mark } from '../../../src/storage/records/records.ts';
import { recordsDatabase } from '../../../src/storage/records/records-database.ts';

beforeEach(() => deleteDB('records'));
afterEach(() => vi.restoreAllMocks());

test('a failed open is tried again at the next use', async () => {
  const failing = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new Error('disk is full');
  });
  await expect(recordsDatabase.open()).rejects.toThrow('disk is full');
  await expect(recordsDatabase.open()).rejects.toThrow('disk is full');
  expect(failing).toHaveBeenCalledTimes(2);
  failing.mockRestore();
  expect((await recordsDatabase.open()).objectStoreNames).toContain('records');
});

test('it is opened once, however many ask at once', async () => {
  const opening = vi.spyOn(indexedDB, 'open');
  const [first, second] = await Promise.all([recordsDatabase.open(), recordsDatabase.open()]);
  expect(first).toBe(second);
  expect(opening).toHaveBeenCalledTimes(1);
});

test('it makes way for a later version at once, and is opened anew after it', async () => {
  await mark('a thing done');
  let isBlocked = false;
  const later = await openDB('records', 2, {
    blocked: () => {
      isBlocked = true;
    },
  });
  expect(isBlocked).toBe(false);
  later.close();
  await deleteDB('records');
  expect(await isMarked('a thing done')).toBe(false);
});

test('one of a later version is left alone, and says so', async () => {
  const later = await openDB('records', 2, {
    upgrade: (database) => void database.createObjectStore('of a later version'),
  });
  await later.put('of a later version', 'kept', 'key');
  later.close();
  expect(areNewer(await recordsDatabase.open().catch((error) => error))).toBe(true);
  const again = await openDB('records', 2);
  expect(await again.get('of a later version', 'key')).toBe('kept');
  again.close();
});
