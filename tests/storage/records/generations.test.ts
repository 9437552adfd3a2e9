import 'fake-indexeddb/auto';
import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Fill, Movable, type Opening } from '../../../src/storage/records/generations.ts';

const make = (generation: string, { fill, closed }: Opening) =>
  openDB(generation, 1, {
    upgrade(database, _before, _now, upgrading) {
      database.createObjectStore('people', { keyPath: 'id' });
      database.createObjectStore('marks');
      fill(upgrading as unknown as Parameters<Fill>[0]);
    },
    blocking: (_old, _new, { target }) => {
      closed();
      (target as IDBDatabase).close();
    },
  });

/** The database as another worker finds it, which knows of no connection. */
const anew = (open = make) => new Movable('kept', open);

const people = [{ id: 'a' }, { id: 'b' }];
const marks = { begun: 'of the first', another: 1 };

/** Has a database hold all rows. */
async function putAll(name: string, fill: Fill = () => undefined): Promise<void> {
  const database = await make(name, { fill, closed: () => undefined });
  for (const one of people) await database.put('people', one);
  for (const [key, value] of Object.entries(marks)) await database.put('marks', value, key);
  database.close();
}

beforeEach(async () => {
  for (const { name = '' } of await indexedDB.databases()) await deleteDB(name);
  await putAll('kept');
});
afterEach(() => vi.restoreAllMocks());

const names = async () => (await indexedDB.databases()).map(({ name }) => name).toSorted();

/** All that is kept, as the next worker finds it. */
const kept = () =>
  anew().use(async (database) => {
    const keys = await database.getAllKeys('marks');
    const values = await database.getAll('marks');
    database.close();
    return {
      people: await openDB(database.name).then(async (again) => {
        const all = await again.getAll('people');
        again.close();
        return all;
      }),
      marks: Object.fromEntries(keys.map((key, index) => [String(key), values[index]])),
    };
  });

const ALL = { people, marks };

test('all rows are moved, time and again, and one database is left', async () => {
  const database = anew();
  for (const next of ['kept-1', 'kept-2', 'kept', 'kept-1']) {
    await database.move();
    expect(await names()).toEqual([next]);
    expect((await database.open()).name).toBe(next);
  }
  expect(await kept()).toEqual(ALL);
});

test('the newer of two counts, wherever the rows are, and the older is deleted', async () => {
  for (const [older, newer] of [
    ['kept', 'kept-1'],
    ['kept-1', 'kept-2'],
    ['kept-2', 'kept'],
  ] as const) {
    for (const name of ['kept', 'kept-1', 'kept-2']) await deleteDB(name);
    await putAll(older);
    await anew().move();
    // As it is found where its deletion was on its way, and somebody opened it after that.
    (await openDB(older, 1)).close();
    expect([newer, await kept()]).toEqual([newer, ALL]);
    expect(await names()).toEqual([newer]);
  }
});

test('a newer one that has not all rows gives way, and so does one that has them from elsewhere', async () => {
  await anew().move();
  for (const name of ['kept', 'kept-2']) await putAll(name);
  const [half, other] = [await openDB('kept-2'), await openDB('kept-1')];
  await half.delete('people', 'b');
  half.close();
  other.close();
  await deleteDB('kept');
  expect(await kept()).toEqual(ALL);
  expect(await names()).toEqual(['kept-1']);
  // Made by a version that knows of no generations.
  await anew().move();
  (await make('kept', { fill: () => undefined, closed: () => undefined })).close();
  expect(await kept()).toEqual(ALL);
  expect(await names()).toEqual(['kept-2']);
});

test('an older one that cannot be deleted keeps nobody from the newer', async () => {
  const database = anew();
  vi.spyOn(IDBFactory.prototype, 'deleteDatabase').mockImplementation(() => {
    throw new Error('not now');
  });
  await expect(database.move()).rejects.toThrow('not now');
  expect((await anew().open()).name).toBe('kept-1');
  expect(await anew().use((open) => open.getAll('people'))).toEqual(people);
});

test('two moves at once are two in turn, and nothing that is written between them is lost', async () => {
  const database = anew();
  await database.open();
  const moves = [database.move(), database.move()];
  const late = database.use((open) => open.put('people', { id: 'c' }));
  await Promise.all([...moves, late]);
  expect((await database.open()).name).toBe('kept-2');
  expect((await kept()).people).toEqual([...people, { id: 'c' }]);
});

test('a connection that closes late has nobody open what is being moved', async () => {
  const closings: (() => void)[] = [];
  const database = anew((generation, opening) => {
    closings.push(opening.closed);
    return make(generation, opening);
  });
  await database.open();
  const moving = database.move();
  for (let turn = 0; turn < 40; turn += 1) {
    for (const closed of closings.slice(0, 1)) closed();
    await database.use((open) => open.put('people', { id: `late-${turn}` }));
  }
  await moving;
  expect((await kept()).people).toHaveLength(people.length + 40);
});

test('a newer one that came to nothing gives way', async () => {
  for (const upgrade of [
    () => undefined,
    (made: IDBPDatabase) => void made.createObjectStore('people'),
  ]) {
    (await openDB('kept-1', 1, { upgrade })).close();
    expect(await kept()).toEqual(ALL);
    expect(await names()).toEqual(['kept']);
  }
});

test('what holds nothing is not moved', async () => {
  await deleteDB('kept');
  const database = anew();
  await database.move();
  expect((await database.open()).name).toBe('kept');
});

test('where the browser tells no names, they are tried', async () => {
  await anew().move();
  vi.spyOn(IDBFactory.prototype, 'databases').mockRejectedValue(new Error('files came to harm'));
  const database = anew();
  expect((await database.open()).name).toBe('kept-1');
  await database.move();
  expect((await database.open()).name).toBe('kept-2');
  vi.restoreAllMocks();
  expect(await names()).toEqual(['kept-2']);
  expect(await kept()).toEqual(ALL);
});

test('where it cannot be written, all is as before, and goes on', async () => {
  const database = anew((generation, opening) =>
    make(generation, {
      ...opening,
      fill: (made) => {
        opening.fill(made);
        if (generation !== 'kept') made.abort();
      },
    }),
  );
  await expect(database.move()).rejects.toThrow();
  expect(await names()).toEqual(['kept']);
  expect(await database.use((open) => open.getAll('people'))).toEqual(people);
  expect(await kept()).toEqual(ALL);
});

test('what a move that was cut short left is not taken for what is moved, though it holds as many rows', async () => {
  await putAll('kept-1', (made) => void made.db.createObjectStore('moved'));
  // It cannot be deleted: another worker, which has ended, may still hold it.
  vi.spyOn(IDBFactory.prototype, 'deleteDatabase').mockImplementation(() => {
    throw new Error('not now');
  });
  const database = anew();
  await database.use((open) => open.put('marks', 'written since', 'begun'));
  await database.move().catch(() => undefined);
  vi.restoreAllMocks();
  expect(await kept()).toEqual({ people, marks: { ...marks, begun: 'written since' } });
});

test('where a row is missing afterwards, the rows stay where they are', async () => {
  const database = anew((generation, opening) =>
    make(generation, {
      ...opening,
      fill: (made) => {
        opening.fill(made);
        if (generation !== 'kept') made.objectStore('people').delete('b');
      },
    }),
  );
  await database.move();
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
    await expect(anew().move()).rejects.toThrow('has ended');
    vi.restoreAllMocks();
    expect([step, await kept()]).toEqual([step, ALL]);
  }
});

test('what is asked for while it moves is answered, and what is written meanwhile is kept', async () => {
  const database = anew();
  const from = await database.open();
  const moving = database.move();
  const late = database.use((open) => open.put('people', { id: 'c' }));
  // Whoever had it in hand is sent on.
  let first = true;
  const sentOn = database.use(async (open) => {
    const mine = first ? from : open;
    first = false;
    return mine.count('people');
  });
  await Promise.all([moving, late]);
  expect(await sentOn).toBe(3);
  expect(await kept()).toEqual({ ...ALL, people: [...people, { id: 'c' }] });
});

test('a name that begins alike is another', async () => {
  (await openDB('kept-apart', 1)).close();
  const database = anew();
  await database.move();
  await database.delete();
  expect(await names()).toEqual(['kept-apart']);
});
