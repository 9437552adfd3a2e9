/** What tells of looks beside the log, for as long as the browser runs; see places.ts for which keys these are. */
import { browser } from '#imports';
import { SESSION } from '../../model/records/places.ts';

/** Drops all of it. */
export const dropTraces = (): Promise<void> =>
  browser.storage.session.remove(
    Object.keys(SESSION).filter((key) => SESSION[key]?.erased === 'goes'),
  );

/** Drops what is kept under a person's id. */
export async function dropTracesOf(person: string): Promise<void> {
  const keys = Object.keys(SESSION).filter((key) => SESSION[key]?.forgotten === 'theirs');
  for (const [key, value] of Object.entries(await browser.storage.session.get(keys))) {
    const { [person]: theirs, ...others } = Object(value);
    if (theirs !== undefined) await browser.storage.session.set({ [key]: others });
  }
}
