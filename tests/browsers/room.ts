/** Takes the browser its room for what is kept, and gives it back. */
import type { Driver } from './driver.ts';
import { until } from './prompt.ts';

/** So little may a Firefox keep that is to be out of room, in bytes; its least (Firefox 153). */
export const LITTLE_ROOM = 10_485_760;

/** Takes all room: from then on the extension can write to no database. */
export async function takeRoom(driver: Driver): Promise<void> {
  // A database that is begun where there is no room is a harmed one, for which Firefox (153) tells of no other.
  await keep(driver, 1);
  if (driver.name === 'firefox') await fill(driver);
  else await limit(driver, 1);
  // Chromium 156 goes by the room that it found up to half a minute ago.
  await until('there is no room', async () => !(await keep(driver, 1)), 60_000);
}

/** Gives the room back. */
export async function giveRoom(driver: Driver): Promise<void> {
  if (driver.name === 'firefox') await empty(driver);
  else await limit(driver);
  await until('there is room', () => keep(driver, 1), 60_000);
}

/** Limits what the extension may keep to so many bytes; without a number, to what is usual. */
async function limit({ home, origin }: Driver, quotaSize?: number): Promise<void> {
  const session = await home.createCDPSession();
  await session.send('Storage.overrideQuotaForOrigin', {
    origin,
    ...(quotaSize !== undefined && { quotaSize }),
  });
}

/** Keeps as much as there is room for: ever smaller things, until none is small enough. */
async function fill(driver: Driver): Promise<void> {
  for (let bytes = 65_536; bytes >= 1; bytes /= 4) while (await keep(driver, bytes));
}

/** Keeps so many bytes more, in a database of their own; whether there was room. */
const keep = ({ home }: Driver, bytes: number): Promise<boolean> =>
  home.evaluate(async (length) => {
    const opening = indexedDB.open('filling');
    opening.onupgradeneeded = () =>
      opening.result.createObjectStore('filling', { autoIncrement: true });
    return new Promise<boolean>((tell) => {
      opening.onerror = () => tell(false);
      opening.onsuccess = () => {
        const writing = opening.result.transaction('filling', 'readwrite');
        // What has a pattern would be made smaller.
        writing.objectStore('filling').put(crypto.getRandomValues(new Uint8Array(length)));
        writing.oncomplete = () => tell(true);
        writing.onabort = () => tell(false);
        opening.result.close();
      };
    });
  }, bytes);

const empty = ({ home }: Driver): Promise<void> =>
  home.evaluate(
    () =>
      new Promise<void>((done) => {
        indexedDB.deleteDatabase('filling').onsuccess = () => done();
      }),
  );
