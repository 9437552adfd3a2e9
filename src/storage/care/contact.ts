import * as v from 'valibot';
import { storage } from '#imports';

const shape = v.record(v.string(), v.pipe(v.string(), v.isoDate()));

/** ISO dates of the last contact before counting began, by person id. Who is not in it is not counted. */
const item = storage.defineItem<unknown>('local:lastContact', { fallback: {}, version: 1 });

/** Since when days without contact are counted, by person id. */
export async function readLastContacts(): Promise<Record<string, string>> {
  const { success, output } = v.safeParse(shape, await item.getValue());
  return success ? output : {};
}

/** Counts somebody's days from an ISO date on, or no longer. */
export async function keepLastContact(person: string, day: string | undefined): Promise<void> {
  const { [person]: _before, ...others } = await readLastContacts();
  await item.setValue(day ? { ...others, [person]: day } : others);
}
