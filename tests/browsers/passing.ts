import type { Driver } from './driver.ts';

/** How much time passes; less than nothing is a clock that is set back. */
interface Passing {
  readonly days?: number;
  readonly minutes?: number;
}

/**
 * Lets time pass as the log sees it: all that it holds of days comes to lie so much further back. So no browser needs
 * another clock.
 */
export const letPass = ({ home }: Driver, { days = 0, minutes = 0 }: Passing): Promise<void> =>
  home.evaluate(
    (back, ms) =>
      navigator.locks.request('watch', async () => {
        const open = indexedDB.open('log');
        const log = await new Promise<IDBDatabase>((done, failed) => {
          open.onsuccess = () => done(open.result);
          open.onerror = () => failed(open.error);
        });
        const writing = log.transaction(['watched', 'days', 'months', 'marks'], 'readwrite');
        const read = <T>(request: IDBRequest<T>) =>
          new Promise<T>((done) => {
            request.onsuccess = () => done(request.result);
          });
        const shifted = (day: string) =>
          new Date(Date.parse(day) - back * 86_400_000).toISOString().slice(0, 10);
        for (const name of ['watched', 'days']) {
          const store = writing.objectStore(name);
          const rows = await read(store.getAll());
          store.clear();
          for (const { id, lostFrom, ...row } of rows) {
            const from = lostFrom === undefined ? {} : { lostFrom: lostFrom - ms };
            store.put({ ...row, ...from, id: shifted(id) });
          }
        }
        const months = writing.objectStore('months');
        const sums = await read(writing.objectStore('days').getAll());
        months.clear();
        for (const id of new Set(sums.map((sum) => sum.id.slice(0, 7)))) {
          const looked = sums.filter(
            (sum) => sum.id.startsWith(id) && sum.counters['count:all:went-on'] > 0,
          );
          months.put({ id, counters: {}, lookedDays: looked.length });
        }
        const marks = writing.objectStore('marks');
        const last = await read(marks.get('lastLook'));
        if (last) marks.put({ day: shifted(last.day), at: last.at - ms }, 'lastLook');
        await new Promise((done) => {
          writing.oncomplete = done;
        });
        log.close();
      }),
    days,
    days * 86_400_000 + minutes * 60_000,
  );

/** When somebody last looked at the cover, epoch ms; 0 before. */
export const lastLook = ({ home }: Driver): Promise<number> =>
  home.evaluate(async () => {
    const open = indexedDB.open('log');
    const log = await new Promise<IDBDatabase>((done, failed) => {
      open.onsuccess = () => done(open.result);
      open.onerror = () => failed(open.error);
    });
    const request = log.transaction('marks').objectStore('marks').get('lastLook');
    await new Promise((done) => {
      request.onsuccess = done;
    });
    log.close();
    return request.result?.at ?? 0;
  });
