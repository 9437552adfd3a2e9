/** A browser in which everything that can be kept is kept, and all of it as it lies there. */
import 'fake-indexeddb/auto';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { change } from '../../../src/background/change/change.ts';
import { propose } from '../../../src/background/change/proposals.ts';
import { records } from '../../../src/background/change/records.ts';
import { reconcile } from '../../../src/background/cover/reconcile.ts';
import { contactId } from '../../../src/model/care/contact.ts';
import type { Intent } from '../../../src/model/change/intents.ts';
import { brief, postponed } from '../../../src/model/change/postponed.ts';
import { untold as untoldKind } from '../../../src/model/change/untold.ts';
import type { Answers } from '../../../src/model/log/answers.ts';
import { entryOn } from '../../../src/model/log/entry.ts';
import { erasing } from '../../../src/model/log/erasing.ts';
import { saidAt } from '../../../src/model/log/fold.ts';
import type { Person } from '../../../src/model/people/person.ts';
import { isSame } from '../../../src/model/records/same.ts';
import { EMPTY_QUEUE } from '../../../src/model/reminders/queue.ts';
import { localDay, plusDays } from '../../../src/model/time/day.ts';
import { dropMoment, keepMoment } from '../../../src/storage/care/moments.ts';
import { writeGuardTexts, writeUnread } from '../../../src/storage/cover/guard-tables.ts';
import { writeEntry } from '../../../src/storage/log/checks.ts';
import { append, untold } from '../../../src/storage/log/journal.ts';
import { logDatabase } from '../../../src/storage/log/log-database.ts';
import { noteLook } from '../../../src/storage/log/watched-days.ts';
import { openIfThere } from '../../../src/storage/records/generations.ts';
import { changeRecords } from '../../../src/storage/records/records.ts';
import { leaving, pauses } from '../../../src/storage/visits/pauses.ts';
import {
  AUTO,
  DAILY_REMINDER,
  HARD_DATE,
  PIN,
  RATING,
  SYNCING,
  WORRY,
} from '../../model/change/samples.ts';
import { waitFor } from '../../wait-for.ts';
import { type FakeCover, fakeCover } from '../cover/fake-cover.ts';
import { loseRecords } from '../records.ts';

const listed = (id: string, nickname: string, handle: string): Person => ({
  ...{ id, nickname, response: 'pause', veil: 'soft', fullName: `${nickname} Doe` },
  identities: [
    {
      ...{ network: 'instagram', kind: 'handle', value: handle },
      ...{ key: `key-${handle}`, label: handle.toUpperCase() },
    },
  ],
});

/** Whom it is about, and somebody else who is linked to them. */
export const SAM = listed('0a5a3a5c-person', 'Sammy', 'john.doe');
export const KIM = listed('7c1e9d2b-person', 'Kimmy', 'jane.roe');

/** The words of the user's own: on a look at one of them each. */
export const WORDS = { sam: 'after the party', kim: 'first snow' };

export const today = () => localDay(Date.now());

let minutes = 0;

/** A look of a day, as it is written down. */
function lookAt(person: string, day: string, answers: Answers) {
  minutes += 1;
  const [visit, at] = [crypto.randomUUID(), Date.parse(`${day}T12:00`) + minutes * 60_000];
  const where = { network: 'instagram', surface: 'profile', origin: 'opened' } as const;
  const seen = { kind: 'seen', visit, at, day, hour: 12, ...where } as const;
  const events = [seen, { kind: 'gone-on', visit, at } as const];
  return { ...entryOn(visit, { events, said: saidAt(answers, at) }), person };
}

/** Writes a look at somebody down, and what one did for oneself, on a day. */
export async function spend(day: string, person: string, trigger: string): Promise<void> {
  await writeEntry(lookAt(person, day, { triggers: [trigger], note: `${trigger}, noted` }));
  const at = Date.parse(`${day}T12:00`);
  const id = () => crypto.randomUUID();
  await keepMoment({ id: contactId(person, day), kind: 'contact', at, day, person });
  for (const what of ['passed', 'still'])
    await keepMoment({ id: id(), kind: 'urge', at, day, what });
  for (const kind of ['swap', 'reply', 'reminder', 'softened'] as const)
    await keepMoment({ id: id(), kind, at, day, what: 'walk' });
}

/** Of before there was anything. */
const DAYS = { from: '2020-01-01', until: '2020-01-02' };

/** Somebody whom another browser forgot. */
const FORGOTTEN = {
  ...{ type: 'forgotten', id: 'gone-elsewhere', version: 0, value: true },
  ...{ made: '0mhx2yk80-0000-7c41d2e8', stamp: '0mhx2yk80-0000-7c41d2e8' },
};

const INTENTS: readonly Intent[] = [
  { do: 'eraseDays', with: DAYS },
  { do: 'noteErased', with: { log: false, people: [], days: [DAYS] } },
  { do: 'addPerson', with: SAM },
  { do: 'addPerson', with: { ...KIM, link: { to: SAM.id, relation: 'friend' } } },
  { do: 'setLastContact', with: { person: SAM.id, on: '2025-01-01' } },
  { do: 'setLastContact', with: { person: KIM.id, on: '2025-01-01' } },
  // Passes are counted only where that is wanted.
  { do: 'set', with: { setting: 'waitGrows', value: true } },
  { do: 'set', with: { setting: 'longestPass', value: 3 } },
  { do: 'editPerson', with: { id: SAM.id, forSafety: false } },
  { do: 'openPass', with: { person: SAM.id, check: 'check-0001', at: Date.now(), minutes: 10 } },
  { do: 'addOwnWords', with: { words: 'breathe' } },
  { do: 'addTrigger', with: { name: WORDS.sam } },
  { do: 'addTrigger', with: { name: WORDS.kim } },
  { do: 'noteNudge', with: { occasion: 'visit-0001', id: 'n1' } },
  { do: 'noteReading', with: { reading: 'signs/cold', times: 1, day: '2025-01-01' } },
  { do: 'noteHardHour', with: { hour: 22, on: '2025-01-01' } },
  { do: 'reachDay', with: '2025-01-01' },
  { do: 'noteUnread', with: { network: 'instagram', part: 'posts', isUnread: true } },
  { do: 'putReminder', with: DAILY_REMINDER },
  { do: 'putOff', with: WORRY },
  { do: 'putHardDate', with: HARD_DATE },
  { do: 'rateMonth', with: { month: '2025-01', rating: RATING } },
  { do: 'setPlan', with: { for: 'general', plan: { deed: 'walk' } } },
  { do: 'setReminderSettings', with: { hasBadge: false } },
  { do: 'setDoor', with: { door: 'search', isClosed: false } },
  { do: 'wantLess', with: { theme: 'signs' as never, isLess: false } },
  { do: 'setSuggestionAside', with: { kind: 'wait', until: '2027-01-01' } },
  { do: 'deleteEverything', with: {} },
  { do: 'askLess', with: {} },
  { do: 'setPin', with: { pin: PIN } },
  { do: 'wantCopies', with: { wanted: AUTO } },
  { do: 'setSyncing', with: { syncing: SYNCING } },
  { do: 'askToForget', with: { id: 'gone-elsewhere', nickname: null } },
  { do: 'noteForgottenBefore', with: { '7c41d2e8': FORGOTTEN.stamp } },
  { do: 'takeRecords', with: { rows: [FORGOTTEN] } },
  { do: 'noteHeard', with: { '7c41d2e8': { revision: 1, on: '2026-11-20' } } },
  { do: 'tickPhoneStep', with: { step: 'instagram-mute', isDone: true } },
  ...Object.entries({
    ...{
      softeningDelay: 0,
      waitSeconds: 5,
      waitsLongerAtNight: true,
      asksWhetherHelped: true,
      showsLearnt: true,
    },
    ...{ takesNotes: true, planOffered: true, pinSuggested: true },
    passphrase: { salt: '00'.repeat(16), check: '00'.repeat(32) },
    ...{ exitPage: 'new-tab', lockAfter: 1, lastCopy: 1 },
    someone: { name: 'Robin', reach: '+1 555 0100' },
    ...{
      brokeUpOn: '2025-01-01',
      helpCountry: 'DE',
      restoredOn: '2025-01-01',
      switchedOff: { from: 1, until: 2 },
      logLoss: { lost: 'all', held: null },
      chosenLanguage: 'de',
    },
    ...{ chosenFirstDay: 1, retention: { months: 0, keepsSums: true } },
  }).map(([setting, value]): Intent => ({ do: 'set', with: { setting: setting as never, value } })),
];

/** What would have no delay, waits, and somebody is only counted for a day. */
const postponeSomething = () =>
  changeRecords((draft) => {
    const intent = { do: 'editPerson', with: { id: SAM.id, response: 'notice' } } as const;
    const waiting = { id: 'waiting-1', intent, delay: 3_600_000, waited: 0, seen: Date.now() };
    draft.put(postponed, waiting.id, { ...waiting, forADay: false });
    for (const id of [SAM.id, KIM.id])
      draft.put(brief, id, { intent: { ...intent, with: { id } }, until: Date.now() + 60_000 });
  }, Date.now());

/** Everything that can be kept, kept, with looks of today and of two years ago. */
export async function keepEverything(): Promise<FakeCover> {
  const cover = fakeCover();
  cover.origins = ['*://*.instagram.com/*'];
  Object.assign(fakeBrowser.permissions, { contains: async () => false });
  await loseRecords();
  await logDatabase.delete();
  for (const intent of INTENTS) await change(intent);
  await postponeSomething();
  for (const day of [today(), LONG_AGO]) {
    await spend(day, SAM.id, WORDS.sam);
    await spend(day, KIM.id, WORDS.kim);
  }
  const look = { day: today(), at: Date.now(), isCovered: true, wasOff: false };
  await noteLook(look);
  const question = {
    kind: 'asked',
    about: 'check-0001',
    at: Date.now(),
    from: Date.now(),
  } as const;
  const waiting = [{ ...question, id: 'asked' }];
  await change({ do: 'setReminderQueue', with: { ...EMPTY_QUEUE, waiting } });
  await keepMoment({ id: 'taken back', kind: 'swap', at: Date.now(), day: today() });
  await dropMoment('taken back', Date.now());
  await reconcile();
  await writeUnread(['instagram']);
  await writeGuardTexts({ note: 'n', showOnce: 's', hiddenForCalm: 'h' });
  await keepForTheSession();
  // The next change takes it to the log.
  const softened = { id: 'softened-1', at: Date.now(), day: today(), what: 'veil', person: SAM.id };
  await changeRecords((draft) => draft.set(untoldKind, [softened]), Date.now());
  return cover;
}

/** What is kept for as long as the browser runs. */
async function keepForTheSession(): Promise<void> {
  const now = Date.now();
  const pause = { readyAt: now, seen: now, isMet: false, tabs: [7] };
  await pauses.setValue({
    [SAM.id]: { ...pause, check: 'visit-0001' },
    [KIM.id]: { ...pause, check: 'visit-0002' },
  });
  await leaving.setValue({ 7: now });
  await append(lookAt(SAM.id, today(), { triggers: [WORDS.sam] }));
  await append(lookAt(KIM.id, today(), { triggers: [WORDS.kim] }));
  await untold();
  const door = { do: 'setDoor', with: { door: 'mirrors', isClosed: true } } as const;
  await propose({ id: 'proposal-01', intent: door, origins: ['*://*.example.org/*'] });
  await fakeBrowser.storage.session.set({ ownWordsTurn: { visit: 'visit-0001', turn: 1 } });
}

/** A day whose looks are older than any choice keeps them. */
export const LONG_AGO = plusDays(today(), -700);

/** Waits until all that was let go of is gone. Whoever asks for the lock first may have it before the erasing begins. */
export const allErased = (): Promise<unknown> =>
  waitFor(async () => isSame((await records()).setting(erasing), erasing.initial));

/** All that is kept, by place: `log checks`, `record person`, `session pauses`, `local list`. */
export async function allKept(): Promise<Map<string, unknown[]>> {
  const places = new Map<string, unknown[]>();
  const add = (place: string, value: unknown) =>
    places.set(place, [...(places.get(place) ?? []), value]);
  for (const { name: lies = '' } of await indexedDB.databases()) {
    const database = await openIfThere(lies);
    if (!database) continue;
    const [name] = lies.split('-');
    for (const store of database.objectStoreNames) {
      const [keys, rows] = [await database.getAllKeys(store), await database.getAll(store)];
      rows.forEach((row, index) => {
        if (name === 'records' && store === 'records') add(`record ${row.type}`, row);
        else add(store === 'meta' ? `meta ${String(keys[index])}` : `${name} ${store}`, row);
      });
    }
    database.close();
  }
  for (const area of ['session', 'local'] as const)
    for (const [key, value] of Object.entries(await fakeBrowser.storage[area].get(null))) {
      if (key.startsWith('record:')) add(`${area} record:*`, JSON.parse(String(value)));
      else add(`${area} ${key}`, value);
    }
  return places;
}

/** Of which nothing is left but that it was there. */
const isTombstone = (row: unknown): boolean =>
  Object(row).deleted === true && Object(row).value === null;

/** The places where a word stands, tombstones aside; in whatever spelling, as patterns have their own. */
export async function placesOf(word: string): Promise<string[]> {
  const names = (value: unknown) => {
    const rows = [value].flat().filter((one) => !isTombstone(one));
    return JSON.stringify(rows).replaceAll('\\', '').toLowerCase().includes(word.toLowerCase());
  };
  return [...(await allKept())].flatMap(([place, values]) => (values.some(names) ? [place] : []));
}
