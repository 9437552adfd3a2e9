import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Person, person } from '../../../src/model/people/person.ts';
import type { Draft } from '../../../src/model/records/draft.ts';
import type { Stored } from '../../../src/model/records/kind.ts';
import { recordsOf } from '../../../src/model/records/rows.ts';
import { SAM } from '../../model/change/samples.ts';
import { waitFor } from '../../wait-for.ts';

const { session } = fakeBrowser.storage;

type Snapshot = typeof import('../../../src/storage/records/snapshot.ts');

/** The module as another page or worker has it, which has read nothing yet. */
const anew = async (): Promise<Snapshot> => {
  vi.resetModules();
  return import('../../../src/storage/records/snapshot.ts');
};

const row = (id: string, stamp: string, how: Partial<Person> = {}): Stored => ({
  ...{ type: 'person', id, version: 0, made: id, stamp },
  value: { ...SAM, id, nickname: id, ...how },
});
const [A, B, C] = ['a', 'b', 'c'].map((id) => row(id, '1')) as [Stored, Stored, Stored];
const changed = row('b', '2', { nickname: 'B' });

const published = (stamp: string, ...rows: readonly Stored[]) => ({
  records: recordsOf(rows),
  stamp,
});
const names = (draft: Draft | undefined) =>
  [...(draft?.all(person).values() ?? [])].map(({ nickname }) => nickname);

let background: Snapshot;

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.storage.resetState();
  background = await anew();
  await background.publish(published('1', A, B, C));
});

test('of many rows, the one that changed is put, and no other', async () => {
  const set = vi.spyOn(session, 'set');
  await background.publish(published('2', A, changed, C), { over: '1', rows: [changed] });
  expect(set.mock.calls.map(([items]) => Object.keys(items))).toEqual([
    ['record:person:b', 'recordsStamp'],
  ]);
  expect(names(await (await anew()).readSnapshot())).toEqual(['a', 'B', 'c']);
});

test('where the copy is not as before the change, all of it is put', async () => {
  await background.publish(published('3', A, changed), { over: '2', rows: [changed] });
  expect(names(await (await anew()).readSnapshot())).toEqual(['a', 'B']);
});

test('what is read once is not read again as long as nothing changes', async () => {
  const other = await anew();
  const first = await other.readSnapshot();
  const get = vi.spyOn(session, 'get');
  const second = await other.readSnapshot();
  expect(get.mock.calls).toEqual([['recordsStamp']]);
  expect(second?.all(person)).toBe(first?.all(person));
});

test.each([true, false])(
  'a change is heard with what was before, having read (%s)',
  async (has) => {
    const other = await anew();
    if (has) await other.readSnapshot();
    const heard: unknown[] = [];
    other.watchSnapshot((now, before) => heard.push([names(now), names(before)]));
    await background.publish(published('2', A, changed, C), { over: '1', rows: [changed] });
    await waitFor(() => heard.length > 0);
    expect(heard).toEqual([
      [
        ['a', 'B', 'c'],
        ['a', 'b', 'c'],
      ],
    ]);
    expect(names(await other.readSnapshot())).toEqual(['a', 'B', 'c']);
  },
);

test('so is a loss of rows, and nothing of them is left', async () => {
  const other = await anew();
  await other.readSnapshot();
  const heard: unknown[] = [];
  other.watchSnapshot((now, before) => heard.push([names(now), names(before)]));
  await background.publish(published('5', A));
  expect(heard[0]).toEqual([['a'], ['a', 'b', 'c']]);
  expect(names(await other.readSnapshot())).toEqual(['a']);
  expect(Object.keys(await session.get(null)).toSorted()).toEqual([
    'record:person:a',
    'recordsStamp',
  ]);
});

test('whoever was not changed is the same object before, after and when read', async () => {
  const other = await anew();
  const first = await other.readSnapshot();
  const heard: Draft[] = [];
  other.watchSnapshot((now, before) => heard.push(now, before));
  await background.publish(published('2', A, changed, C), { over: '1', rows: [changed] });
  const all = [first, await other.readSnapshot(), ...heard];
  expect(new Set(all.map((draft) => draft?.get(person, 'a'))).size).toBe(1);
});
