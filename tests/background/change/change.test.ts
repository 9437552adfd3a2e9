import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { change } from '../../../src/background/change/change.ts';
import { publishNow, records, recordsOrNone } from '../../../src/background/change/records.ts';
import { noteAlias } from '../../../src/background/people/aliases.ts';
import type { Intent } from '../../../src/model/change/intents.ts';
import { person } from '../../../src/model/people/person.ts';
import { readStamp } from '../../../src/storage/records/records.ts';
import {
  publishedStamp,
  readSnapshot,
  watchSnapshot,
} from '../../../src/storage/records/snapshot.ts';
import { JOHN, SAM } from '../../model/change/samples.ts';
import { kept, startAnew } from '../fake.ts';

beforeEach(startAnew);

const add: Intent = { do: 'addPerson', with: SAM };
const published = async () => [...((await readSnapshot())?.all(person).keys() ?? [])];

test('a change is written, published, and says which way it went', async () => {
  expect((await change(add)).direction).toBe('stricter');
  expect((await change(add)).direction).toBe('neither');
  expect(await published()).toEqual(['sam']);
  expect((await change({ do: 'removePerson', with: { id: 'sam' } })).direction).toBe('softer');
  expect(await published()).toEqual([]);
  expect(await publishedStamp()).toBe(await readStamp());
});

test('one that is not of its shape changes nothing', async () => {
  await change(add);
  const before = await kept();
  const wrong = { do: 'editPerson', with: { id: 'sam', response: 'open' } } as unknown as Intent;
  await expect(change(wrong)).rejects.toThrow('Invalid type');
  expect(await kept()).toEqual(before);
  expect((await change({ do: 'editPerson', with: { id: 'sam', nickname: 'S' } })).direction).toBe(
    'neither',
  );
});

test('what a worker wrote and could not publish any more, the next one publishes', async () => {
  await change(add);
  await fakeBrowser.storage.session.clear();
  expect(await published()).toEqual([]);
  expect([...(await records()).all(person).keys()]).toEqual(['sam']);
  await fakeBrowser.storage.session.set({ recordsStamp: 'an older one' });
  await publishNow();
  expect(await published()).toEqual(['sam']);
  const set = vi.spyOn(fakeBrowser.storage.session, 'set');
  await publishNow();
  expect(set).not.toHaveBeenCalled();
});

test('where the records can be read nowhere that is said, or they are as at first', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new Error('the database is broken');
  });
  await expect(records()).rejects.toThrow('the database is broken');
  expect((await recordsOrNone()).all(person).size).toBe(0);
});

test('what changes nothing is neither written nor published', async () => {
  const seen: unknown[] = [];
  await change(add);
  await change({ do: 'set', with: { setting: 'waitSeconds', value: 30 } });
  const stamp = await readStamp();
  watchSnapshot((now) => seen.push(now));
  await change({ do: 'set', with: { setting: 'waitSeconds', value: 30 } });
  await change({ do: 'editPerson', with: { id: 'sam', nickname: 'Sam', fullName: null } });
  expect(await readStamp()).toBe(stamp);
  expect(seen).toEqual([]);
});

test('what could not be published is, though the change said again changes nothing', async () => {
  const { session } = fakeBrowser.storage;
  vi.spyOn(session, 'set').mockRejectedValueOnce(new Error('full'));
  await expect(change(add)).rejects.toThrow('full');
  expect(await published()).toEqual([]);
  await change(add);
  expect(await published()).toEqual(['sam']);
});

test('changes at once are published in the order they were written', async () => {
  const ids = Array.from({ length: 20 }, (_, index) => `person-${index}`);
  await Promise.all(
    ids.map((id) =>
      change({ do: 'addPerson', with: { ...SAM, id, identities: [{ ...JOHN, value: id }] } }),
    ),
  );
  expect(await published()).toEqual(ids);
  expect(await publishedStamp()).toBe(await readStamp());
});

test('forty edits of one person beside a learnt alias lose nothing', async () => {
  await change(add);
  const edits = Array.from({ length: 40 }, (_, index) =>
    index % 2 === 0 ? { nickname: `Sam ${index}` } : { fullName: `John ${index}` },
  );
  const changes = edits.map((how) => change({ do: 'editPerson', with: { id: 'sam', ...how } }));
  const alias = noteAlias({ key: 'john-key', address: 'https://www.instagram.com/john.new/' });
  await Promise.all([...changes, alias]);
  const sam = (await records()).get(person, 'sam');
  expect(sam).toMatchObject({ nickname: 'Sam 38', fullName: 'John 39' });
  expect(sam?.aliases?.map(({ value }) => value)).toEqual(['john.new']);
});
