import 'fake-indexeddb/auto';
import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { currentOf, deleteAllOf, move } from '../../../src/storage/records/generations.ts';

const make = (generation: string) =>
  openDB(generation, 1, {
    upgrade(database) {
      database.createObjectStore('people', { keyPath: 'id' });
      database.createObjectStore('marks').put('of a new one', 'begun');
    },
  });

const open = async () => make(await currentOf('kept'));

const people = [{ id: 'a' }, { id: 'b' }];

beforeEach(async () => {
  await deleteAllOf('kept');
  const database = await open();
  for (const one of people) await database.put('people', one);
  await database.put('marks', 'of the first', 'begun');
  await database.put('marks', 1, 'another');
  database.close();
});
afterEach(() => vi.restoreAllMocks());

const names = async () => (await indexedDB.databases()).map(({ name }) => name).toSorted();

/** All that is kept, as the next worker finds it. */
async function kept() {
  const database = await open();
  const all = {
    people: await database.getAll('people'),
    marks: Object.fromEntries(
      await Promise.all(
        (await database.getAllKeys('marks')).map(async (key) => [
          String(key),
          await database.get('marks', key),
        ]),
      ),
    ),
  };
  database.close();
  return all;
}

const ALL = { people, marks: { begun: 'of the first', another: 1 } };

test('all rows are moved, time and again, and one database is left', async () => {
  for (const next of ['kept-1', 'kept-2', 'kept', 'kept-1']) {
    await move(await open(), 'kept', make);
    expect(await names()).toEqual([next]);
    expect(await kept()).toEqual(ALL);
  }
});

test('what was not finished counts for nothing, and gives way, wherever the rows are', async () => {
  for (const next of ['kept-1', 'kept-2', 'kept']) {
    const half = await make(next);
    await half.put('people', { id: 'a' });
    half.close();
    expect(await kept()).toEqual(ALL);
    await move(await open(), 'kept', make);
    expect(await kept()).toEqual(ALL);
    expect(await names()).toEqual([next]);
  }
});

test('where the browser tells no names, they are tried', async () => {
  await move(await open(), 'kept', make);
  vi.spyOn(IDBFactory.prototype, 'databases').mockRejectedValue(new Error('files came to harm'));
  expect(await currentOf('kept')).toBe('kept-1');
  await move(await open(), 'kept', make);
  expect(await currentOf('kept')).toBe('kept-2');
  expect(await kept()).toEqual(ALL);
  vi.restoreAllMocks();
  expect(await names()).toEqual(['kept-2']);
});

test('where it cannot be written, all is as before', async () => {
  const failing = async (generation: string): Promise<IDBPDatabase> => {
    (await make(generation)).close();
    throw new Error('no room');
  };
  await expect(move(await open(), 'kept', failing)).rejects.toThrow('no room');
  expect(await names()).toEqual(['kept']);
  expect(await kept()).toEqual(ALL);
});

test('a worker that ends at any step leaves all or the same all', async () => {
  const { deleteDatabase } = IDBFactory.prototype;
  for (const step of ['the old one is still there', 'the old one is gone']) {
    vi.spyOn(IDBFactory.prototype, 'deleteDatabase').mockImplementation(function (
      this: IDBFactory,
      name,
    ) {
      if (step === 'the old one is gone') deleteDatabase.call(this, name);
      throw new Error('the worker has ended');
    });
    await expect(move(await open(), 'kept', make)).rejects.toThrow('has ended');
    vi.restoreAllMocks();
    expect([step, await kept()]).toEqual([step, ALL]);
  }
});

test('nothing is written to what is being moved, and a name that begins alike is another', async () => {
  const other = await openDB('kept-apart', 1);
  other.close();
  const from = await open();
  const moving = move(from, 'kept', make);
  expect(() => from.transaction('people', 'readwrite')).toThrow();
  await moving;
  await deleteAllOf('kept');
  expect(await names()).toEqual(['kept-apart']);
  await deleteDB('kept-apart');
});
