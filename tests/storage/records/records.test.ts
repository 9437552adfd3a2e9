import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import * as v from 'valibot';
import { beforeEach, expect, test } from 'vitest';
import { kind, type Stored, setting } from '../../../src/model/records/kind.ts';
import { nextStamp } from '../../../src/model/records/stamp.ts';
import { changeRecords, readRecords, readStamp } from '../../../src/storage/records/records.ts';
import { recordsDatabase } from '../../../src/storage/records/records-database.ts';

const word = kind('word', v.looseObject({ says: v.string() }));
const flag = setting('flag', v.boolean(), false);

const NOW = Date.UTC(2026, 10, 24);

const rows = async (): Promise<Stored[]> => (await recordsDatabase.open()).getAll('records');
const says = (id: string, text: string) =>
  changeRecords((draft) => draft.put(word, id, { says: text }), NOW);

/** The ids of a kind, in the order in which everybody reads them. */
const ids = async (type = 'word') => [...((await readRecords()).records.get(type)?.keys() ?? [])];

beforeEach(() => deleteDB('records'));

test('what was changed is returned, read and stamped', async () => {
  const { result, published } = await changeRecords((draft) => {
    draft.put(word, 'a', { says: 'hello' });
    draft.set(flag, true);
    return 'done';
  }, NOW);
  expect(result).toBe('done');
  expect(published).toEqual(await readRecords());
  expect(published.stamp).toBe(await readStamp());
  expect((await rows()).map(({ value }) => value)).toEqual([true, { says: 'hello' }]);
});

test('a throw in the middle commits nothing', async () => {
  await says('a', 'before');
  const before = await readRecords();
  const broken = changeRecords((draft) => {
    draft.put(word, 'a', { says: 'after' });
    draft.remove(word, 'a');
    draft.put(word, 'b', { says: 'new' });
    throw new Error('half-way');
  }, NOW);
  await expect(broken).rejects.toThrow('half-way');
  expect(await readRecords()).toEqual(before);
});

test('a value that the database does not take leaves nothing of its change behind', async () => {
  await says('a', 'before');
  const before = await readRecords();
  const broken = changeRecords((draft) => {
    draft.put(word, 'a', { says: 'after' });
    draft.put(word, 'b', { says: 'no', how: () => undefined } as never);
  }, NOW);
  await expect(broken).rejects.toThrow('could not be cloned');
  expect(await readRecords()).toEqual(before);
  await says('b', 'as ever');
  expect(await ids()).toEqual(['a', 'b']);
});

test('changes at once are made one after the other, each on the newest', async () => {
  await Promise.all(
    Array.from({ length: 50 }, () =>
      changeRecords((draft) => {
        const count = Number(draft.get(word, 'count')?.says ?? 0) + 1;
        draft.put(word, 'count', { says: String(count) });
      }, NOW),
    ),
  );
  expect((await rows())[0]?.value).toEqual({ says: '50' });
});

test('records are read in the order they were made, whatever became of them since', async () => {
  for (const id of ['z', 'm', 'a']) await says(id, 'first');
  await says('z', 'changed');
  await says('b', 'last');
  expect(await ids()).toEqual(['z', 'm', 'a', 'b']);
  const { published } = await says('m', 'changed too');
  expect([...(published.records.get('word')?.keys() ?? [])]).toEqual(['z', 'm', 'a', 'b']);
});

test('of what is taken away only its stamp stays; made again, it is the last', async () => {
  await says('a', 'a secret');
  await says('b', 'another');
  const made = (await rows())[0];
  await changeRecords((draft) => draft.remove(word, 'a'), NOW);
  const [gone] = await rows();
  expect(gone).toMatchObject({ id: 'a', deleted: true, value: null });
  expect((gone?.stamp ?? '') > (made?.stamp ?? '')).toBe(true);
  expect(JSON.stringify(await rows())).not.toContain('secret');
  await says('a', 'back');
  expect(await ids()).toEqual(['b', 'a']);
  expect((await rows())[0]).not.toHaveProperty('deleted');
});

test('stamps grow though the clock goes back, and all come from one device', async () => {
  await says('a', '1');
  await changeRecords((draft) => draft.put(word, 'b', { says: '2' }), NOW - 86_400_000);
  await changeRecords((draft) => draft.put(word, 'c', { says: '3' }), 0);
  const stamps = (await rows()).map(({ stamp }) => stamp);
  expect(stamps.toSorted()).toEqual(stamps);
  expect(new Set(stamps.map((stamp) => stamp.split('-')[2])).size).toBe(1);
});

/** Puts a row as another version may have left it. */
const leave = async (row: Partial<Stored> & { type: string }) => {
  const stamp = nextStamp(await readStamp(), NOW, 'other');
  const left = { ...{ id: '', version: 0, value: null, made: '0', stamp }, ...row };
  await (await recordsDatabase.open()).put('records', left);
  await (await recordsDatabase.open()).put('meta', stamp, 'stamp');
};

const asideOf = async () =>
  (await rows())
    .filter(({ type }) => type === 'set-aside')
    .toSorted((a, b) => (a.stamp < b.stamp ? -1 : 1))
    .map(({ value }) => (value as Stored).value);

test('what cannot be read survives every write of others', async () => {
  await leave({ type: 'word', id: 'odd', value: 7 });
  await leave({ type: 'word', id: 'newer', version: 5, value: { says: 'later' } });
  await leave({ type: 'another kind', id: 'x', value: { of: 'a later version' } });
  const before = await rows();
  await says('a', 'new');
  await changeRecords((draft) => draft.remove(word, 'a'), NOW);
  expect((await rows()).filter(({ id }) => id !== 'a')).toEqual(before);
});

test('what cannot be read is set aside when it is written over, each time', async () => {
  await leave({ type: 'word', id: 'odd', value: 7 });
  await leave({ type: 'flag', version: 3, value: { is: 'of a later version' } });
  await says('odd', 'new');
  await changeRecords((draft) => draft.set(flag, true), NOW);
  expect(await asideOf()).toEqual([7, { is: 'of a later version' }]);
  await leave({ type: 'word', id: 'odd', value: 8 });
  await says('odd', 'once more');
  await says('odd', 'readable ones are not set aside');
  expect(await asideOf()).toEqual([7, { is: 'of a later version' }, 8]);
});

test('a part that cannot be read and is passed over is set aside too', async () => {
  const parts = kind('parts', v.looseObject({ some: v.fallback(v.array(v.string()), []) }));
  const stored = { some: ['a', 7], other: true };
  await leave({ type: 'parts', id: 'a', value: stored });
  await changeRecords((draft) => {
    const known = draft.get(parts, 'a');
    draft.put(parts, 'a', { ...known, some: [...(known?.some ?? []), 'b'] });
  }, NOW);
  expect(await asideOf()).toEqual([stored]);
  expect((await rows())[0]?.value).toEqual({ some: ['b'], other: true });
});

test('what was set aside of a record goes with it, and what is of others stays', async () => {
  await leave({ type: 'word', id: 'odd', value: { said: 'a secret' } });
  await leave({ type: 'word', id: 'other', value: 8 });
  await says('odd', 'new');
  await says('other', 'new');
  await changeRecords((draft) => draft.remove(word, 'odd'), NOW);
  expect(JSON.stringify(await rows())).not.toContain('secret');
  const aside = (await rows()).filter(({ type, deleted }) => type === 'set-aside' && !deleted);
  expect(aside).toMatchObject([{ value: { id: 'other', value: 8 } }]);
  expect(await readRecords()).toMatchObject({ stamp: await readStamp() });
});
