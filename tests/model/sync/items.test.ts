/** What lies in the browser's sync: within its limits, sealed, whole or nothing, and each browser's own. */
import { randomBytes, scryptSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { softeningDelay } from '../../../src/model/change/softening-delay.ts';
import { person } from '../../../src/model/people/person.ts';
import type { Stored } from '../../../src/model/records/kind.ts';
import { nextStamp } from '../../../src/model/records/stamp.ts';
import { bytesOf, type Items, QUOTA } from '../../../src/model/sync/items.ts';
import { syncKey } from '../../../src/model/sync/passphrase-key.ts';
import { saltIn } from '../../../src/model/sync/receive.ts';
import { sending } from '../../../src/model/sync/send.ts';
import { syncedOf } from '../../../src/model/sync/synced-rows.ts';
import type { Syncing } from '../../../src/model/sync/syncing.ts';
import { waitSeconds } from '../../../src/model/visits/wait-seconds.ts';
import { SAM } from '../change/samples.ts';
import { readAll } from './read-all.ts';

const TODAY = '2026-11-28';
const SALT = '5a'.repeat(16);
const KEY = 'c3'.repeat(32);
const A: Syncing = { device: 'aaaaaaaa', salt: SALT, key: KEY };
const B: Syncing = { device: 'bbbbbbbb', salt: SALT, key: KEY };

const stamp = nextStamp('', Date.UTC(2026, 10, 28), 'aaaaaaaa');
const row = (type: string, id: string, value: unknown): Stored => ({
  ...{ type, id, version: 0, made: stamp, stamp },
  ...(value === null ? { value, deleted: true as const } : { value }),
});

const sam = row(person.type, SAM.id, SAM);
const wait = row(waitSeconds.type, '', 20);

/** Someone whose name no compression makes smaller. */
const someone = (index: number): Stored => {
  const name = randomBytes(60).toString('hex').slice(0, 100);
  const identities = SAM.identities.map((one) => ({ ...one, value: name }));
  return row(person.type, `person-${index}`, { ...SAM, id: `person-${index}`, identities });
};

async function sent(rows: readonly Stored[], by = A, there: Items = {}, today = TODAY) {
  const { items, drop, left } = await sending(there, by, rows, today);
  const kept = Object.entries({ ...there, ...items }).filter(([key]) => !drop.includes(key));
  return { items, drop, left, all: Object.fromEntries(kept) };
}

test('what one browser writes another reads, and nothing of it shows', async () => {
  const { all } = await sent([sam, wait]);
  expect(await readAll(all, B)).toMatchObject({ rows: [sam, wait], trouble: null });
  // Words long enough that chance letters are none of them.
  const text = JSON.stringify(all);
  for (const word of ['instagram', 'person', 'handle', 'waitSeconds', KEY])
    expect([word, text.includes(word)]).toEqual([word, false]);
});

test('written again it is not, unless something changed, or a week went by', async () => {
  const { all } = await sent([sam, wait]);
  expect((await sent([sam, wait], A, all)).items).toEqual({});
  expect((await sent([sam], A, all)).items).toMatchObject({ 'd/aaaaaaaa': { revision: 2 } });
  expect((await sent([sam, wait], A, all, '2026-12-05')).items).not.toEqual({});
  // A clock that went wrong by years and back.
  expect((await sent([sam, wait], A, all, '2019-01-01')).items).not.toEqual({});
});

test('the same is never sealed alike', async () => {
  const [one, two] = [await sent([sam]), await sent([sam])];
  expect(one.all['d/aaaaaaaa/0']).not.toBe(two.all['d/aaaaaaaa/0']);
});

test('torn, mixed, swapped or altered it is nothing yet, and no trouble', async () => {
  const people = Array.from({ length: 200 }, (_, index) => someone(index));
  const first = (await sent(people)).all;
  const second = (await sent(people.slice(1), A, first)).all;
  const { 'd/aaaaaaaa/0': piece, ...cut } = first;
  const torn: Items[] = [
    cut,
    { ...second, 'd/aaaaaaaa/0': piece },
    { ...first, 'd/aaaaaaaa': second['d/aaaaaaaa'] },
    { ...first, 'd/aaaaaaaa/0': `${String(piece).slice(1)}A` },
    { ...first, 'd/aaaaaaaa': { ...Object(first['d/aaaaaaaa']), revision: 7 } },
    // Another browser's, under this one's name.
    Object.fromEntries(
      Object.entries(first).map(([key, value]) => [key.replace('aaaaaaaa', 'cccccccc'), value]),
    ),
    { 'd/aaaaaaaa': 'nonsense', 'd/dddddddd': null, stray: 1 },
  ];
  for (const items of torn)
    expect(await readAll(items, B)).toMatchObject({ rows: [], trouble: null });
  expect((await readAll(first, B)).rows).toHaveLength(200);
});

test('another passphrase and a later version are told, and nothing of them is read', async () => {
  const { all } = await sent([sam]);
  expect(await readAll(all, { ...B, key: 'd4'.repeat(32) })).toMatchObject({
    ...{ rows: [], trouble: 'passphrase' },
  });
  expect(await readAll(all, { ...B, salt: '00'.repeat(16) })).toMatchObject({
    ...{ rows: [], trouble: 'passphrase' },
  });
  const later = { ...all, 'd/cccccccc': { version: 2, other: 'shape' } };
  expect(await readAll(later, B)).toMatchObject({ rows: [sam], trouble: 'version' });
});

test('who joins takes the salt that is there', async () => {
  const { all } = await sent([sam]);
  expect(saltIn({}, 'bbbbbbbb')).toBe(null);
  expect(saltIn(all, 'bbbbbbbb')).toBe(SALT);
  expect(saltIn(all, 'aaaaaaaa')).toBe(null);
});

test('five browsers with far too much stay within all limits, and the list goes first', async () => {
  const people = Array.from({ length: 1_200 }, (_, index) => someone(index));
  const rows = syncedOf([...people, wait, row('reminder', 'one', null)]);
  let there: Items = {};
  const devices = ['11111111', '22222222', '33333333', '44444444', '55555555'];
  for (let round = 0; round < 2; round += 1)
    for (const device of devices) {
      const { all, items, left } = await sent(rows, { ...A, device }, there);
      expect(left).toBeGreaterThan(0);
      expect(bytesOf(all)).toBeLessThanOrEqual(QUOTA.all);
      expect(Object.keys(all).length).toBeLessThanOrEqual(QUOTA.items);
      for (const [key, value] of Object.entries(items))
        expect(bytesOf({ [key]: value })).toBeLessThanOrEqual(QUOTA.item);
      there = all;
    }
  // What found no room is not tried again and again.
  expect((await sent(rows, { ...A, device: '55555555' }, there)).items).toEqual({});
  const { rows: read } = await readAll(there, B);
  expect(read.length).toBeGreaterThan(100);
  expect(read.every(({ type }) => type === person.type)).toBe(true);
  // Once there is less of it, what is left of the longer text goes.
  const { all, drop } = await sent([wait], { ...A, device: '11111111' }, there);
  expect(drop.length).toBeGreaterThan(0);
  expect(Object.keys(all).filter((key) => key.startsWith('d/11111111/'))).toHaveLength(1);
});

test('list, settings, then what there are many of, then what was taken away; and nothing else', () => {
  const rows = [
    ...[row(person.type, 'gone', null), row('reminder', 'one', {}), wait, sam],
    ...[row('pin', '', {}), row('pass', 'sam', {}), row('syncing', '', {}), row('worry', 'w', {})],
    ...[row(softeningDelay.type, '', 24), row('postponed', 'p', {}), row('later kind', 'l', {})],
  ];
  expect(syncedOf(rows).map(({ type, id }) => `${type} ${id}`.trim())).toEqual([
    ...['person sam', 'softeningDelay', 'waitSeconds', 'reminder one', 'person gone'],
  ]);
});

test('a passphrase comes to the key that OpenSSL’s scrypt has, however its letters are composed', async () => {
  const work = { N: 2 ** 17, r: 8, p: 1, maxmem: 2 ** 28 };
  const key = scryptSync('drei kleine Wörter', Buffer.from(SALT, 'hex'), 32, work).toString('hex');
  expect(await syncKey('drei kleine Wo\u0308rter', SALT)).toBe(key);
});
