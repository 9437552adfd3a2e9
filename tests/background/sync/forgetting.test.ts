/** Somebody was forgotten in another browser: asked here, done here too or kept, and in the end nothing is left of it. */
import { beforeEach, expect, test } from 'vitest';
import { change } from '../../../src/background/change/change.ts';
import { leftOf } from '../../../src/background/sync/forgetting.ts';
import { person } from '../../../src/model/people/person.ts';
import { Draft } from '../../../src/model/records/draft.ts';
import type { Stored } from '../../../src/model/records/kind.ts';
import { forgotten, forgottenElsewhere, type Heard } from '../../../src/model/sync/forgotten.ts';
import { heardFrom } from '../../../src/model/sync/heard-from.ts';
import { receive } from '../../../src/model/sync/receive.ts';
import { syncing } from '../../../src/model/sync/syncing.ts';
import { localDay, plusDays } from '../../../src/model/time/day.ts';
import { logDatabase } from '../../../src/storage/log/log-database.ts';
import { readRecords } from '../../../src/storage/records/records.ts';
import { readRows } from '../../../src/storage/records/snapshot.ts';
import { SAM } from '../../model/change/samples.ts';
import { OTHER, otherWrites, row, there } from './other.ts';
import { meet, switchOn, useSync } from './this-browser.ts';

useSync();

beforeEach(async () => {
  await change({ do: 'addPerson', with: SAM });
  await switchOn();
});

const draft = async () => new Draft((await readRecords()).records);
const asked = async () => [...(await draft()).all(forgottenElsewhere)];

/** One more browser that is still there. */
const THIRD = { ...OTHER, device: 'cccccccc' };

/** Somebody has figures of a look that is long gone. */
const noteOf = async (whom: string) =>
  (await logDatabase.open()).put('months', {
    ...{ id: '2026-10', lookedDays: 0 },
    counters: { [`person:${whom}:stopped`]: 1 },
  });

/** All that another browser would read here. */
const read = async () => {
  const [told] = (await receive(await there(), OTHER)).told.values();
  return told;
};

const theirs = (heard: Heard, ...rows: readonly Stored[]) => otherWrites([...rows, { heard }]);
const gone = () => [row(forgotten.type, SAM.id, true), row(person.type, SAM.id, null)];

test('who is noted here is asked about, by the name they had, and kept if that is wanted', async () => {
  await noteOf(SAM.id);
  await theirs({}, ...gone());
  await meet();
  expect((await draft()).get(person, SAM.id)).toBeUndefined();
  expect(await asked()).toEqual([[SAM.id, { nickname: 'Sam' }]]);
  await change({ do: 'keepNoted', with: { id: SAM.id } });
  await meet();
  expect(await asked()).toEqual([]);
});

test('who is listed anew, by an older copy for one, and forgotten again is asked about again', async () => {
  await noteOf(SAM.id);
  const mark = row(forgotten.type, SAM.id, true);
  await theirs({}, mark, row(person.type, SAM.id, null));
  await meet();
  await change({ do: 'keepNoted', with: { id: SAM.id } });
  await theirs({}, mark, row(person.type, SAM.id, SAM, 2));
  await meet();
  expect([(await draft()).get(person, SAM.id)?.nickname, await asked()]).toEqual(['Sam', []]);
  await theirs({}, row(forgotten.type, SAM.id, true, 3), row(person.type, SAM.id, null, 3));
  await meet();
  expect(await asked()).toEqual([[SAM.id, { nickname: 'Sam' }]]);
});

test('who is not noted here is not asked about', async () => {
  await noteOf('somebody-else');
  await theirs({}, ...gone());
  await meet();
  expect((await draft()).get(person, SAM.id)).toBeUndefined();
  expect(await asked()).toEqual([]);
});

test('forgotten here, the others hear of it; once they have, no row of it is left, nor sent', async () => {
  await theirs({}, row(person.type, SAM.id, SAM, -1));
  await change({ do: 'forgetPerson', with: { id: SAM.id } });
  await change({ do: 'noteErased', with: { log: false, people: [SAM.id] } });
  await meet();
  const mark = (await draft()).row(forgotten, SAM.id);
  expect((await read())?.rows).toContainEqual(mark);
  expect(leftOf(await draft(), new Set([SAM.id])).length).toBeGreaterThan(1);
  const heard = (await read())?.heard ?? {};
  expect(Object.values(heard)).toEqual([mark?.stamp]);
  // They have heard, and it waits there.
  await theirs(heard, row(person.type, SAM.id, SAM, -1));
  await meet();
  expect((await draft()).row(forgotten, SAM.id)).toBeDefined();
  await theirs(heard, ...((await read())?.rows ?? []));
  await meet();
  const left = async () => [...(await readRows()), ...((await read())?.rows ?? [])];
  expect(JSON.stringify(await left())).not.toContain(`"${SAM.id}"`);
  expect((await read())?.heard).toEqual(heard);
  // Nor does it come back from who has not let go of it yet.
  await meet();
  expect(JSON.stringify(await left())).not.toContain(`"${SAM.id}"`);
});

test('who is forgotten does not come back from a browser that is gone and never heard of it', async () => {
  await theirs({}, row(person.type, SAM.id, SAM, -200));
  await meet();
  const { [OTHER.device]: heard } = (await draft()).setting(heardFrom);
  const gone = { revision: heard?.revision ?? null, on: plusDays(localDay(Date.now()), -91) };
  await change({ do: 'noteHeard', with: { [OTHER.device]: gone } });
  await change({ do: 'forgetPerson', with: { id: SAM.id } });
  await change({ do: 'noteErased', with: { log: false, people: [SAM.id] } });
  await meet();
  const own = (await draft()).setting(syncing)?.device ?? '';
  const told = (await receive(await there(), THIRD)).told.get(own);
  await otherWrites([...(told?.rows ?? []), { heard: told?.heard ?? {} }], THIRD);
  await meet();
  expect((await draft()).row(forgotten, SAM.id)).toBeUndefined();
  // They have let go of it as well.
  await otherWrites([{ heard: told?.heard ?? {} }], THIRD);
  await meet();
  expect((await draft()).get(person, SAM.id)).toBeUndefined();
});

test('who comes back by an older text, and is forgotten there as before, goes from here as well', async () => {
  const older = row(person.type, SAM.id, SAM, -1);
  await theirs({}, older);
  await change({ do: 'forgetPerson', with: { id: SAM.id } });
  await change({ do: 'noteErased', with: { log: false, people: [SAM.id] } });
  await meet();
  const told = await read();
  const newer = () => theirs(told?.heard ?? {}, ...(told?.rows ?? []));
  await newer();
  await meet();
  expect((await draft()).row(forgotten, SAM.id)).toBeUndefined();
  await theirs({}, older);
  await meet();
  expect((await draft()).get(person, SAM.id)).toBeDefined();
  await newer();
  await meet();
  const left = async () => JSON.stringify([...(await readRows()), ...((await read())?.rows ?? [])]);
  expect(await left()).not.toContain(`"${SAM.id}"`);
});
