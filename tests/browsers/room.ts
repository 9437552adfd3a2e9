/** Takes the browser its room for what is kept, and gives it back. */
import type { Driver } from './driver.ts';
import { until } from './prompt.ts';

/** Takes all room: from then on the extension can write to no database. */
export async function takeRoom(driver: Driver): Promise<void> {
  await limit(driver, 1);
  // Chromium 156 goes by the room that it found up to half a minute ago.
  await until('there is no room', async () => !(await canWrite(driver)), 60_000);
}

/** Gives the room back. */
export async function giveRoom(driver: Driver): Promise<void> {
  await limit(driver);
  await until('there is room', () => canWrite(driver), 60_000);
}

/** Limits what the extension may keep to so many bytes; without a number, to what is usual. */
async function limit({ home, origin }: Driver, quotaSize?: number): Promise<void> {
  const session = await home.createCDPSession();
  await session.send('Storage.overrideQuotaForOrigin', {
    origin,
    ...(quotaSize !== undefined && { quotaSize }),
  });
}

/** Whether something can be written to a database of the extension's. */
const canWrite = ({ home }: Driver): Promise<boolean> =>
  home.evaluate(async () => {
    const opening = indexedDB.open('room');
    opening.onupgradeneeded = () => opening.result.createObjectStore('room');
    return new Promise<boolean>((tell) => {
      opening.onerror = () => tell(false);
      opening.onsuccess = () => {
        const writing = opening.result.transaction('room', 'readwrite');
        writing.objectStore('room').put('something', 'something');
        writing.oncomplete = () => tell(true);
        writing.onabort = () => tell(false);
        opening.result.close();
      };
    });
  });
