/** What is wanted is read from the records and the browser; a list that is missing is not an empty one. */
import * as v from 'valibot';
import { beforeEach, expect, test, vi } from 'vitest';
import { readGrants, readOrigins } from '../../../src/background/cover/access.ts';
import { readDoors } from '../../../src/background/cover/doors.ts';
import { bringBack, listPeople, readWatchList } from '../../../src/background/cover/watch-list.ts';
import { t } from '../../../src/language/text.ts';
import { doors } from '../../../src/model/cover/doors.ts';
import { type Person, person as personKind } from '../../../src/model/people/person.ts';
import { writeListCopy } from '../../../src/storage/cover/list-copy.ts';
import { changeRecords } from '../../../src/storage/records/records.ts';
import { publish } from '../../../src/storage/records/snapshot.ts';
import { OPEN, person } from '../../model/cover/list.ts';
import { allowed, kept, startAnew } from '../fake.ts';
import { keepPeople, keepSetting } from '../records.ts';

const john = person('john', 'john.doe', ['instagram']);
const jane = person('jane', 'jane.roe', ['x'], { response: 'block' });
/** Somebody as the second copy has them: it knows no names. */
const copied = (one: Person) => ({ ...one, nickname: t('nicknameUsual') });

/** Has no database open. */
function breakRecords(): void {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new Error('the database is broken');
  });
}

beforeEach(startAnew);

test('sites and domains that we may act on', async () => {
  for (const site of ['*://*.x.com/*', '*://*.instagram.com/*']) allowed.add(site);
  expect(await readOrigins()).toEqual(['*://*.instagram.com/*', '*://*.x.com/*']);
  const grants = await readGrants();
  expect([grants('x.com'), grants('www.x.com'), grants('vk.com')]).toEqual([true, true, false]);
});

test('doors are as chosen; where nothing can be read, as at first', async () => {
  await keepSetting(doors, { ...OPEN, search: true });
  expect(await readDoors()).toEqual({ ...OPEN, search: true });
  await startAnew();
  breakRecords();
  expect(await readDoors()).toEqual(doors.initial);
});

test('the list is known, in the order in which people were added', async () => {
  await keepPeople([john, jane]);
  expect(await readWatchList()).toEqual({ state: 'known', people: [john, jane] });
  expect(await listPeople()).toEqual([john, jane]);
});

test('a list that was emptied is known to be, though there is a copy', async () => {
  await writeListCopy([john]);
  await keepPeople([john]);
  await keepPeople([]);
  expect(await readWatchList()).toEqual({ state: 'known', people: [] });
});

test.each([
  ['lost', () => undefined],
  ['out of reach', breakRecords],
])('a list that is %s is as in its second copy; without one it is missing', async (_how, lose) => {
  lose();
  expect(await readWatchList()).toEqual({ state: 'missing' });
  expect(await listPeople()).toEqual([]);
  await writeListCopy([john, jane]);
  expect(await readWatchList()).toEqual({ state: 'restored', people: [john, jane].map(copied) });
});

test('whoever cannot be read is as in the copy, and the others as they are', async () => {
  await writeListCopy([john, jane]);
  await keepPeople([john, jane]);
  const { published } = await changeRecords(
    (draft) => draft.put({ ...personKind, schema: v.any() }, 'jane', { id: 7 }),
    Date.now(),
  );
  await publish(published);
  expect(await readWatchList()).toEqual({ state: 'known', people: [john, copied(jane)] });
});

test('a lost list is brought back; nobody needs to be told where that fails', async () => {
  await bringBack([john]);
  expect(await kept()).toHaveProperty('person john');
  expect(await kept()).toHaveProperty('restoredOn ');
  await startAnew();
  await bringBack([]);
  expect(await kept()).toEqual({});
  await startAnew();
  breakRecords();
  await bringBack([john]);
});
