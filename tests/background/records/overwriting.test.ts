import { beforeEach, expect, test, vi } from 'vitest';
import { keepOverwriting, overwriteLog } from '../../../src/background/records/overwriting.ts';
import { person } from '../../../src/model/people/person.ts';
import { logDatabase } from '../../../src/storage/log/log-database.ts';
import { readBytesLeft, readRecords } from '../../../src/storage/records/records.ts';
import { recordsDatabase } from '../../../src/storage/records/records-database.ts';
import { waitFor } from '../../wait-for.ts';
import { fakeCover } from '../cover/fake-cover.ts';
import { kept, startAnew } from '../fake.ts';
import { keepAll, keepRecord } from '../records.ts';

const SAM = {
  ...({ id: 'sam-00000001', nickname: 'Sam', response: 'pause', veil: 'soft' } as const),
  identities: [],
};

beforeEach(async () => {
  await startAnew();
  fakeCover();
});

const names = async () => (await indexedDB.databases()).map(({ name }) => name).toSorted();

test('a log that is moved leaves nothing behind, however often that is asked for', async () => {
  await (await logDatabase.open()).put('marks', { day: '2026-11-01', at: 0 }, 'begun');
  await Promise.all([overwriteLog(), overwriteLog()]);
  expect(await names()).toEqual(['log-2']);
});

test('without room for it nothing breaks', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new Error('no room');
  });
  await overwriteLog();
});

test('records out of which words were taken are moved once, with all else in them', async () => {
  keepOverwriting();
  await keepRecord(person, SAM.id, SAM);
  expect(await readBytesLeft()).toBeUndefined();
  await keepRecord(person, SAM.id, { ...SAM, nickname: 'Kim' });
  await waitFor(async () => (await readBytesLeft()) === undefined);
  expect(await names()).toEqual(['records-1']);
  expect(Object.values(await kept())).toEqual([{ ...SAM, nickname: 'Kim' }]);
});

test('what a worker did not live to is done at the next wake', async () => {
  await keepRecord(person, SAM.id, SAM);
  await keepAll(person, {});
  expect(await readBytesLeft()).toBe((await readRecords()).stamp);
  keepOverwriting();
  await waitFor(async () => (await readBytesLeft()) === undefined);
  expect((await recordsDatabase.open()).name).toBe('records-1');
});
