/** What a new worker does with what one before it has put aside: workers end while a page shows it. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { TURN } from '../../../src/model/copy/turn.ts';
import { waitFor } from '../../wait-for.ts';
import { startAnew } from '../fake.ts';

beforeEach(async () => {
  await startAnew();
  vi.stubGlobal('indexedDB', new IDBFactory());
});

/** A worker starts where something is put aside. Resolves to whether it is there once it has seen to that. */
async function isLeft(): Promise<boolean> {
  vi.resetModules();
  const { isStaged, noteStage } = await import('../../../src/storage/copy/staged.ts');
  const { keepRestoring } = await import('../../../src/background/copy/restore.ts');
  await noteStage({ isWhole: false, lines: 3 });
  const asking = vi.spyOn(navigator.locks, 'request');
  keepRestoring();
  await waitFor(() => asking.mock.calls.some(([name]) => name === 'restore'));
  asking.mockRestore();
  await navigator.locks.request('restore', () => undefined);
  return isStaged();
}

test('as long as a page has its turn, what it put aside stays', async () => {
  expect(await navigator.locks.request(TURN, isLeft)).toBe(true);
});

test('what no page shows any more goes', async () => {
  expect(await isLeft()).toBe(false);
});
