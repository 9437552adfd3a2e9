import { beforeEach, expect, test, vi } from 'vitest';
import { overwrite } from '../../../src/background/records/overwriting.ts';
import { startAnew } from '../fake.ts';

beforeEach(startAnew);

test('what writes over the deleted leaves nothing itself, however often it is asked for', async () => {
  await Promise.all([overwrite(), overwrite()]);
  expect(await indexedDB.databases()).toEqual([]);
});

test('without room for it nothing breaks', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new Error('no room');
  });
  await overwrite();
});
