/** What comes of a file that is handed to the browser: kept whole, or why not. */
import { beforeEach, expect, test, vi } from 'vitest';
import { saveCopy, stopSaving } from '../../../src/background/copy/save-copy.ts';
import { waitFor } from '../../wait-for.ts';
import { allowed } from '../fake.ts';
import { downloads, ends, failing, startDownloads } from './downloads.ts';

beforeEach(startDownloads);

const save = () => saveCopy('notes/notes-ab12-1.age', new Blob(['a copy']));
const why = (saving: Promise<void>) => saving.catch((error) => error.why);

test('it lies in the folder, in the place of the one before, and not in the browser’s list', async () => {
  await save();
  await save();
  expect(Object.fromEntries(downloads.files)).toEqual({ 'notes/notes-ab12-1.age': 'a copy' });
  expect(downloads.listed.size).toBe(0);
  expect(downloads.onChanged.count()).toBe(0);
});

test('one that takes a while is waited for', async () => {
  downloads.isSlow = true;
  const saving = save();
  await waitFor(() => downloads.listed.size > 0);
  expect(downloads.files.size).toBe(0);
  await ends({ state: 'complete' });
  await saving;
  expect(downloads.listed.size).toBe(0);
});

test.each([
  ['FILE_NO_SPACE', 'room'],
  ['FILE_ACCESS_DENIED', 'folder'],
  ['USER_CANCELED', 'other'],
])('interrupted by %s, it is missed for %s', async (error, told) => {
  downloads.isSlow = true;
  const saving = why(save());
  await waitFor(() => downloads.listed.size > 0);
  await ends({ state: 'interrupted', error });
  expect(await saving).toBe(told);
  expect(downloads.listed.size).toBe(0);
});

test('without leave, with no folder, or with more than an address holds, it is missed at once', async () => {
  failing(true);
  expect(await why(save())).toBe('folder');
  failing(false);
  const large = { size: 40 * 1024 * 1024 } as Blob;
  expect(await why(saveCopy('a', large))).toBe('large');
  allowed.delete('downloads');
  expect(await why(save())).toBe('permission');
});

test('where the browser asks what to do, it is taken back after a while', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  downloads.isSlow = true;
  const saving = why(save());
  await waitFor(() => downloads.listed.size > 0);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await saving).toBe('asks');
  expect([downloads.cancelled, downloads.listed.size]).toEqual([1, 0]);
});

test('where leave is given back while it is made, nothing is saved', async () => {
  const bytes = async () => {
    allowed.delete('downloads');
    return new Uint8Array(1);
  };
  expect(await why(saveCopy('a', { size: 1, bytes } as unknown as Blob))).toBe('permission');
  expect(downloads.asked).toBe(0);
});

test('what is being saved is ended, and nobody else’s', async () => {
  downloads.isSlow = true;
  const saving = why(save());
  await waitFor(() => downloads.listed.size > 0);
  const [copy] = downloads.listed.values();
  if (!copy) throw new Error('no download');
  downloads.listed.set(7, { ...copy, id: 7, byExtensionId: '' });
  await stopSaving();
  expect(downloads.cancelled).toBe(1);
  await ends({ state: 'interrupted', error: 'USER_CANCELED' });
  expect(await saving).toBe('other');
});
