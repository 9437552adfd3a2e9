/** Puts records where the background keeps them, past its own intents. */
import 'fake-indexeddb/auto';
import { type Person, person } from '../../src/model/people/person.ts';
import type { Kind, Setting } from '../../src/model/records/kind.ts';
import { type Pass, pass } from '../../src/model/visits/pass.ts';
import { changeRecords } from '../../src/storage/records/records.ts';
import { recordsDatabase } from '../../src/storage/records/records-database.ts';
import { publish } from '../../src/storage/records/snapshot.ts';

/** Puts these in place of all records of a kind, and publishes them. */
export async function keepAll<Value>(
  kind: Kind<Value>,
  values: Readonly<Record<string, Value>>,
): Promise<void> {
  const { published } = await changeRecords((draft) => {
    for (const id of draft.all(kind).keys()) if (!(id in values)) draft.remove(kind, id);
    for (const [id, value] of Object.entries(values)) draft.put(kind, id, value);
  }, Date.now());
  await publish(published);
}

export const keepPeople = (people: readonly Person[]): Promise<void> =>
  keepAll(person, Object.fromEntries(people.map((one) => [one.id, one])));

export const keepPasses = (passes: Readonly<Record<string, Pass>>): Promise<void> =>
  keepAll(pass, passes);

/** Puts one record in place of all of its kind. */
export const keepRecord = <Value>(kind: Kind<Value>, id: string, value: Value): Promise<void> =>
  keepAll(kind, { [id]: value });

/** Sets a setting past its own intent. */
export const keepSetting = <Value>(setting: Setting<Value>, value: Value): Promise<void> =>
  keepAll(setting, { '': value });

/** Loses everything kept, as a browser that repairs itself does. */
export async function loseRecords(): Promise<void> {
  await recordsDatabase.delete();
  await publish({ records: new Map(), stamp: '' });
}
