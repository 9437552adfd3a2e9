/** Changes that make things softer and wait: asked for, given up, and their time come. */
import type { PageIntent } from '../../src/model/change/intents.ts';
import type { Postponed } from '../../src/model/change/postponed.ts';
import { inDatabase } from '../browsers/database.ts';
import type { Driver } from '../browsers/driver.ts';
import { recordsOf } from '../browsers/records.ts';
import type { Ledger, Waiting } from './ledger.ts';
import type { Aside } from './plan.ts';
import { play } from './steps.ts';

/** The delay that is chosen, in hours: half of it is longer than any run. No change may be due before, in milliseconds. */
export const DELAY_HOURS = 24;
const SOONEST = (DELAY_HOURS * 60 - 1) * 60_000;

/** Asks for a change that waits, and brings on what is to become of it. */
export async function postpone(
  driver: Driver,
  ledger: Ledger,
  { spare, then }: Extract<Aside, { do: 'postpone' }>,
): Promise<void> {
  const asked = Date.now();
  const edit = await change(driver, { do: 'editPerson', with: { id: spare, response: 'notice' } });
  const isKept = edit?.came === 'answered';
  const one: Waiting = { spare, isKept, isGivenUp: false, isDue: false };
  ledger.waiting.push(one);
  if (isKept && !(Number(edit.answer) >= asked + SOONEST))
    ledger.faults.push(`${spare}: what is softer is due at ${edit.answer}, asked for at ${asked}`);
  const found = (await waitingRecords(driver)).find(({ about }) => about === spare);
  if (!found) {
    if (isKept) ledger.faults.push(`${spare}: it is not kept that a change waits`);
    return;
  }
  if (then === 'given-up') {
    one.isGivenUp = 'lost';
    const given = await change(driver, { do: 'keepAsIs', with: { id: found.id } });
    if (given?.came === 'answered') one.isGivenUp = 'answered';
    return;
  }
  one.isDue = then === 'due';
  await letPass(driver, found.id, then === 'due' ? 1 : 1 / 2);
}

async function change({ home }: Driver, data: PageIntent) {
  const [reply] = await play(home, [{ do: 'tell', tab: 0, type: 'change', data }]);
  return reply;
}

/** About whom changes wait, and under which ids. */
async function waitingRecords(driver: Driver): Promise<{ id: string; about: string }[]> {
  const records = await recordsOf<Postponed>(driver, 'postponed');
  return Object.entries(records).map(([id, { intent }]) => ({ id, about: aboutWhom(intent) }));
}

/** Whom a change that waits is about (id). */
export const aboutWhom = (intent: Postponed['intent']): string => String(Object(intent.with).id);

/** Lets so large a share of a delay pass, past the clock. */
async function letPass({ home }: Driver, id: string, share: number): Promise<void> {
  await inDatabase(
    home,
    'records',
    async (records, { id, share }) => {
      const answered = <T>(request: IDBRequest<T>) =>
        new Promise<T>((done, failed) => {
          request.onsuccess = () => done(request.result);
          request.onerror = () => failed(request.error);
        });
      const writing = records.transaction(['records', 'meta'], 'readwrite');
      const row = await answered(writing.objectStore('records').get(['postponed', id]));
      if (row?.value) {
        row.value.waited = row.value.delay * share;
        writing.objectStore('records').put(row);
        // By another stamp the background sees that somebody else wrote.
        const stamp = `${Date.now().toString(36).padStart(9, '0')}-0000-test`;
        writing.objectStore('meta').put(stamp, 'stamp');
      }
      await new Promise((done) => {
        writing.oncomplete = done;
      });
      await chrome.storage.session.remove('recordsStamp');
    },
    { id, share },
    ['records'],
  );
  await play(home, [{ do: 'tell', tab: 0, type: 'records', data: undefined }]);
}
