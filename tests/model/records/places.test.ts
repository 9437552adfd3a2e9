/** The list of places is complete: whatever is kept, or could be by what the code says, is on it. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  LOCAL,
  LOG,
  META,
  RECORDS,
  RESTORE,
  SESSION,
  SYNC,
} from '../../../src/model/records/places.ts';
import { allKept, keepEverything } from '../../background/log/everything.ts';

const types = RECORDS.map(([{ type }]) => type);

/** Every place, as `record person`, `log checks`, `session pauses`. */
const listed = [
  ...[...types, 'set-aside'].map((type) => `record ${type}`),
  ...Object.entries({
    meta: META,
    log: LOG,
    restore: RESTORE,
    session: SESSION,
    local: LOCAL,
    sync: SYNC,
  }).flatMap(([where, places]) => Object.keys(places).map((name) => `${where} ${name}`)),
];

const isListed = (place: string) =>
  listed.some((one) => (one.endsWith('*') ? place.startsWith(one.slice(0, -1)) : place === one));

const files = globSync('src/**/*.{ts,tsx}').map((file) => file.replaceAll('\\', '/'));
const source = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));

/** What a pattern's first group finds anywhere in the code. */
const found = (pattern: RegExp) =>
  [...source.values()].flatMap((text) => [...text.matchAll(pattern)].map(([, name = '']) => name));

test('all that is kept after a while lies in a place of the list', async () => {
  await keepEverything();
  const places = [...(await allKept()).keys()];
  expect(places.filter((place) => !isListed(place))).toEqual([]);
  // And the while was long enough: each kind of record was there, and each store of the log.
  const kinds = types.filter((type) => type !== 'erasing');
  const wanted = [
    ...kinds.map((type) => `record ${type}`),
    ...Object.keys(LOG).map((one) => `log ${one}`),
  ];
  expect(wanted.filter((place) => !places.includes(place))).toEqual([]);
});

test('every kind of record, store and key that the code names is on the list', () => {
  const kinds = found(/(?<![\w.])(?:kind|setting)\(\s*'([\w-]+)'/g).map((type) => `record ${type}`);
  const stores = found(/createObjectStore\('(\w+)'/g)
    .filter((store) => !['records', 'meta'].includes(store))
    .map((store) => (Object.hasOwn(RESTORE, store) ? `restore ${store}` : `log ${store}`));
  const items = found(/['`]((?:session|local):\w+)/g).map((name) => name.replace(':', ' '));
  const named = [...kinds, ...stores, ...items];
  expect(kinds.length).toBe(types.length);
  expect(named.filter((place) => !isListed(place))).toEqual([]);
});

test('storage and databases are reached in these files alone: what others keep has to be looked for', () => {
  const reaching = (pattern: RegExp) =>
    [...source].flatMap(([file, text]) => (pattern.test(text) ? [file] : [])).toSorted();
  expect(reaching(/(?:browser|chrome)\.storage\b/)).toEqual([
    'src/background/change/hand-over.ts',
    'src/background/change/import-old-storage.ts',
    'src/storage/cover/guard-tables.ts',
    'src/storage/cover/long-texts.ts',
    'src/storage/discretion/chosen-exit.ts',
    'src/storage/log/session-traces.ts',
    // What is there, as it is.
    'src/storage/records/local-area.ts',
    'src/storage/records/snapshot.ts',
    'src/storage/sync/synced-items.ts',
  ]);
  expect(reaching(/openDB[<(]/)).toEqual([
    'src/storage/copy/staged.ts',
    'src/storage/log/log-database.ts',
    'src/storage/records/generations.ts',
    'src/storage/records/leftover-bytes.ts',
    'src/storage/records/records-database.ts',
  ]);
  expect(reaching(/localStorage|sessionStorage|caches\.|document\.cookie/)).toEqual([]);
});

test('nothing is on the list that no code names any more', () => {
  const all = [...source].filter(([file]) => !file.endsWith('/places.ts')).map(([, text]) => text);
  const names = [META, LOG, RESTORE, SESSION, LOCAL, SYNC].flatMap((places) => Object.keys(places));
  const isNamed = (name: string) =>
    all.some((text) => text.includes(name.replace('*', '').replace(/Private$/, '')));
  expect(names.filter((name) => !isNamed(name))).toEqual([]);
});
