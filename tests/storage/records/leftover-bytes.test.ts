import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { mergingFiles } from '../../../src/storage/records/leftover-bytes.ts';

afterEach(() => vi.restoreAllMocks());

test('what deletes is done, also where there is no room for anything beside it', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(await mergingFiles(async () => 'done')).toBe('done');
});

test('nothing of its own is left, also where the work fails', async () => {
  const failing = mergingFiles(async () => {
    throw new Error('the work fails');
  });
  await expect(failing).rejects.toThrow('the work fails');
  expect(await indexedDB.databases()).toEqual([]);
});
