import { deleteDB, openDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { catchUp, eraseLog, writeDown } from '../../../src/background/log/writer.ts';
import { entryOn } from '../../../src/model/log/entry.ts';
import { troubleIn } from '../../../src/model/log/trouble.ts';
import { append, readJournal, untold } from '../../../src/storage/log/journal.ts';
import { logDatabase } from '../../../src/storage/log/log-database.ts';
import { setPrivate, startAnew } from '../fake.ts';
import { entryOf } from '../looks.ts';

const seen = (visit: string) => entryOf(visit, { at: 1_000 });

const left = (visit: string) => entryOn(visit, { events: [{ kind: 'left', visit, at: 2_000 }] });

/** Puts a log of a version in the place of ours: a newer one does not open. */
async function replaceLog(version: number): Promise<void> {
  await deleteDB('log');
  (await openDB('log', version)).close();
}

const restoreLog = async () => {
  await deleteDB('log');
};

beforeEach(startAnew);

test('what cannot be written waits, and is written in its order before what comes next', async () => {
  await replaceLog(99);
  expect(await writeDown(seen('a'))).toBe('waits');
  expect(await writeDown(left('a'))).toBe('waits');
  await restoreLog();
  expect(await writeDown(seen('b'))).toMatchObject({ id: 'b' });
  const checks = await (await logDatabase.open()).getAll('checks');
  expect(checks.map(({ id, outcome }) => [id, outcome])).toEqual([
    ['a', 'stopped'],
    ['b', 'turned-away'],
  ]);
  expect(await readJournal()).toEqual([]);
});

test('a woken worker writes what waits, and tries in vain without harm', async () => {
  await replaceLog(99);
  await writeDown(seen('a'));
  await catchUp();
  expect(await readJournal()).toHaveLength(1);
  await restoreLog();
  await catchUp();
  expect(await (await logDatabase.open()).count('checks')).toBe(1);
});

test('what waits outlives the browser, and is written once', async () => {
  await replaceLog(99);
  await writeDown(seen('a'));
  await fakeBrowser.storage.session.clear();
  expect(await writeDown(left('a'))).toBe('waits');
  await fakeBrowser.storage.session.clear();
  await restoreLog();
  await catchUp();
  await fakeBrowser.storage.session.clear();
  await catchUp();
  expect(await readJournal()).toEqual([]);
  expect(await (await logDatabase.open()).getAll('checks')).toMatchObject([
    { id: 'a', outcome: 'stopped' },
  ]);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

test('where nothing at all can be written down, it waits for as long as the browser runs', async () => {
  await replaceLog(99);
  await deleteDB('records');
  (await openDB('records', 99)).close();
  expect(await writeDown(seen('a'))).toBe('waits');
  expect(await readJournal()).toHaveLength(1);
  await restoreLog();
  await catchUp();
  expect(await (await logDatabase.open()).count('checks')).toBe(1);
  await deleteDB('records');
});

test('what the browser refuses to write once, as Firefox does after a full disk, is written at once', async () => {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
    throw new DOMException('refused', 'InvalidStateError');
  });
  expect(await writeDown(seen('a'))).toMatchObject({ id: 'a' });
  expect(await readJournal()).toEqual([]);
});

test('that something waits is told once, until all is written', async () => {
  await replaceLog(99);
  await writeDown(seen('a'));
  await writeDown(left('a'));
  await writeDown(seen('b'));
  expect([await untold(), await untold()]).toEqual([2, 0]);
  await restoreLog();
  await catchUp();
  await replaceLog(99);
  await writeDown(seen('c'));
  expect(await untold()).toBe(1);
});

test('the worker of private windows writes nothing down, and leaves what waits to the ordinary one', async () => {
  await append(seen('a'));
  setPrivate(true);
  await catchUp();
  expect(await writeDown(seen('b'))).toBeUndefined();
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('log');
  expect((await readJournal()).map(({ visit }) => visit)).toEqual(['a']);
  setPrivate(false);
  await catchUp();
  expect((await (await logDatabase.open()).getAll('checks')).map(({ id }) => id)).toEqual(['a']);
});

test('a journal is bounded, and holds what is of its shape', async () => {
  await fakeBrowser.storage.session.set({ waitingForLog: [{ visit: 7 }] });
  expect(await readJournal()).toEqual([]);
  for (let index = 0; index < 510; index += 1) await append(seen(`visit-${index}`));
  const kept = await readJournal();
  expect(kept).toHaveLength(500);
  expect(kept.at(-1)?.visit).toBe('visit-509');
});

test('for how long a page is looked at crowds out no visit', async () => {
  await append(seen('a'));
  await append(seen('b'));
  for (let seconds = 5; seconds <= 5 * 600; seconds += 5)
    await append(entryOn('a', { stays: { a: seconds } }));
  expect(await readJournal()).toMatchObject([{ visit: 'a', stays: { a: 3_000 } }, { visit: 'b' }]);
  await catchUp();
  expect(await (await logDatabase.open()).getAll('checks')).toMatchObject([
    { id: 'a', stays: { a: 3_000 } },
    { id: 'b' },
  ]);
});

test('where there is no room it waits, and that is why', async () => {
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError');
  });
  expect(await writeDown(seen('a'))).toBe('waits');
  expect(troubleIn(await catchUp())).toBe('full');
  full.mockRestore();
  expect(await catchUp()).toBeUndefined();
  expect(await (await logDatabase.open()).count('checks')).toBe(1);
});

test('a log that the browser has closed is opened anew', async () => {
  await writeDown(seen('a'));
  (await logDatabase.open()).close();
  expect(await writeDown(seen('b'))).toMatchObject({ id: 'b' });
  expect(await readJournal()).toEqual([]);
});

test('a log that is erased is empty, and what waited for it is not written', async () => {
  await writeDown(seen('a'));
  await append(seen('b'));
  await eraseLog();
  expect(await readJournal()).toEqual([]);
  await catchUp();
  expect(await (await logDatabase.open()).count('checks')).toBe(0);
});
