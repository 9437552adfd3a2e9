/** Which table the guard reads on a host. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { tablesOf } from '../../../src/model/cover/tables.ts';
import {
  listTables,
  readTable,
  writePassEnds,
  writeTables,
} from '../../../src/storage/cover/guard-tables.ts';
import { resetBrowser } from '../../background/fake.ts';
import { listed, OPEN, person } from '../../model/cover/list.ts';

const onSite = (value: string) => listed({ network: 'site', kind: 'address', value });
const people = [
  { ...person('john', '', []), identities: [onSite('example.com/john')] },
  { ...person('jane', '', []), identities: [onSite('forum.example.com/jane')] },
];

beforeEach(async () => {
  resetBrowser();
  await writeTables(tablesOf(people, OPEN, () => true));
});

const watchedOn = async (host: string) => Object.keys((await readTable(host))?.watched ?? {});

test('the one of the host itself, though one above it has a table as well', async () => {
  expect(await watchedOn('example.com')).toEqual(['john']);
  expect(await watchedOn('www.example.com')).toEqual(['john']);
  expect(await watchedOn('forum.example.com')).toEqual(['jane']);
  expect(await watchedOn('www.forum.example.com')).toEqual(['jane']);
});

test('a host that ends in a dot has the same', async () => {
  expect(await watchedOn('www.example.com.')).toEqual(['john']);
});

test('none where nobody is listed, or on a page without a host, whatever else is stored', async () => {
  await writePassEnds({ john: 1 });
  expect(await readTable('example.org')).toBeUndefined();
  expect(await readTable('')).toBeUndefined();
});

test('a row that fills room for a moment is no table', async () => {
  await fakeBrowser.storage.local.set({ 'watch:example.com~3': 'noise' });
  expect((await listTables()).sort()).toEqual(['example.com', 'forum.example.com']);
});

test('what is written is what says something else than before, as text', async () => {
  const set = vi.spyOn(fakeBrowser.storage.local, 'set');
  const [john] = people;
  const alone = tablesOf(john ? [john] : [], OPEN, () => true);
  await writeTables(alone);
  expect(set).not.toHaveBeenCalled();
  const counted = people.map((one) => ({ ...one, response: 'notice' as const }));
  await writeTables({ ...alone, ...tablesOf(counted.slice(1), OPEN, () => true) });
  const [[written] = []] = set.mock.calls;
  expect(written).toEqual({ 'watch:forum.example.com': expect.any(String) });
});
