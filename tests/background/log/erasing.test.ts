import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { change } from '../../../src/background/change/change.ts';
import { records } from '../../../src/background/change/records.ts';
import { reconcile } from '../../../src/background/cover/reconcile.ts';
import { keepErasing } from '../../../src/background/log/erasing.ts';
import { keepRetention } from '../../../src/background/log/retention.ts';
import { catchUp } from '../../../src/background/log/writer.ts';
import { erasing } from '../../../src/model/log/erasing.ts';
import { monthOf } from '../../../src/model/log/sums.ts';
import { RECORDS, SESSION } from '../../../src/model/records/places.ts';
import { plusDays } from '../../../src/model/time/day.ts';
import { watchedDays } from '../../../src/storage/log/calm-days.ts';
import { checksBefore, drop } from '../../../src/storage/log/drop.ts';
import { untold } from '../../../src/storage/log/journal.ts';
import { logDatabase } from '../../../src/storage/log/log-database.ts';
import { noteLook } from '../../../src/storage/log/watched-days.ts';
import { watch } from '../../storage/log/watched.ts';
import { closeLog } from '../reminders/notified.ts';
import {
  allErased,
  allKept,
  KIM,
  keepEverything,
  LONG_AGO,
  placesOf,
  SAM,
  spend,
  today,
  WORDS,
} from './everything.ts';

beforeEach(keepEverything);

/** Resolves once what is being erased is, or could not be reached. */
const triedToErase = () => navigator.locks.request('erasing', () => undefined);

/** Lets go of the log or of somebody, as a page asks for it. */
async function letGo(intent: Parameters<typeof change>[0]): Promise<void> {
  keepErasing();
  await change(intent);
  await allErased();
  await reconcile();
}

const eraseLog = () => letGo({ do: 'eraseLog', with: {} });
const forgetSam = () => letGo({ do: 'forgetPerson', with: { id: SAM.id } });

const live = async (place: string) =>
  ((await allKept()).get(place) ?? []).filter((row) => !Object(row).deleted);

test('before, all of it is everywhere', async () => {
  const everywhere = async (word: string, places: readonly string[]) =>
    expect(await placesOf(word)).toEqual(expect.arrayContaining([...places]));
  await everywhere(SAM.id, [
    ...['log checks', 'log days', 'log months', 'log moments', 'record person', 'record pass'],
    ...['record lastContact', 'session pauses', 'session record:*', 'local list'],
  ]);
  await everywhere('john.doe', ['record person', 'local list', 'local watch:instagram.com']);
  await everywhere(WORDS.sam, ['log checks', 'record ownTriggers', 'session waitingForLog']);
});

describe('erasing the log', () => {
  beforeEach(eraseLog);

  test('leaves no look, no figure, no moment and no day of contact', async () => {
    const places = [...(await allKept()).keys()];
    expect(places.filter((place) => place.startsWith('log '))).toEqual([]);
    expect(await live('record lastContact')).toEqual([]);
    expect(await untold()).toBe(0);
  });

  test('leaves no word of the user’s own, and no note', async () => {
    for (const word of [...Object.values(WORDS), 'noted']) expect(await placesOf(word)).toEqual([]);
  });

  test('leaves nobody’s id but where they are listed', async () => {
    for (const { id } of [SAM, KIM]) {
      expect((await placesOf(id)).toSorted()).toEqual(
        [
          ...['local list', 'record person', 'record brief', 'session record:*'],
          ...(id === SAM.id ? ['record pass', 'record postponed'] : []),
        ].toSorted(),
      );
    }
  });

  test('empties each place that the list says goes, and no other', async () => {
    const left = await allKept();
    for (const [{ type }, { erased }] of RECORDS) {
      const rows = await live(`record ${type}`);
      expect([type, rows.length > 0]).toEqual([type, erased !== 'goes']);
    }
    for (const [key, { erased }] of Object.entries(SESSION)) {
      if (erased === 'goes') expect([key, left.has(`session ${key}`)]).toEqual([key, false]);
    }
  });

  test('begins to count days anew, asks nothing of looks that are gone, and is done', async () => {
    const kept = await records();
    expect(JSON.stringify(await live('record countedSince'))).toContain(today());
    expect(await placesOf('check-0001')).toEqual(['record pass', 'session record:*']);
    expect(kept.setting(erasing)).toEqual({ log: false, people: [] });
  });

  test('writes on what comes after it', async () => {
    await spend(today(), KIM.id, WORDS.kim);
    expect(await (await logDatabase.open()).count('checks')).toBe(1);
  });
});

/** Where this browser syncs, the id stays until the others have heard of it. */
const UNTIL_HEARD = ['record forgotten', 'session record:*'];

describe('forgetting somebody', () => {
  beforeEach(forgetSam);

  test('leaves neither their id, nor a name, nor a handle', async () => {
    for (const word of [SAM.id, SAM.nickname, 'john.doe', 'key-john.doe'])
      expect([word, await placesOf(word)]).toEqual([word, word === SAM.id ? UNTIL_HEARD : []]);
  });

  test('leaves no word that stood on their looks alone, and no note of them', async () => {
    expect(await placesOf(WORDS.sam)).toEqual([]);
  });

  test('leaves what was noted about others', async () => {
    expect(await placesOf(KIM.id)).toEqual(
      expect.arrayContaining([
        ...['log checks', 'log days', 'log months', 'log moments', 'record person'],
        ...['record lastContact', 'session pauses'],
      ]),
    );
    expect(await placesOf(WORDS.kim)).toEqual(
      expect.arrayContaining(['log checks', 'record ownTriggers']),
    );
    const moments = await (await logDatabase.open()).getAll('moments');
    expect(moments.filter(({ kind }) => kind !== 'contact')).toHaveLength(26);
  });

  test('counts the others’ looks on, and theirs no more', async () => {
    const day = await (await logDatabase.open()).get('days', LONG_AGO);
    expect(day?.counters).toMatchObject({ 'count:all:went-on': 1 });
  });
});

test('figures that outlived their looks name nobody who was forgotten, and count on', async () => {
  await drop(checksBefore(today()));
  await forgetSam();
  expect(await placesOf(SAM.id)).toEqual(UNTIL_HEARD);
  const day = await (await logDatabase.open()).get('days', LONG_AGO);
  expect(day?.counters).toMatchObject({ 'count:all:went-on': 2 });
});

test('a day on which whom one forgets was looked at is not made calm: it counts as not seen', async () => {
  const [looked, calm] = [plusDays(today(), -1), plusDays(today(), -2)];
  await spend(looked, SAM.id, WORDS.sam);
  await watch(calm, today());
  expect(await watchedDays(calm, today())).toEqual([calm, looked]);
  await forgetSam();
  expect(await watchedDays(calm, today())).toEqual([calm]);
  const log = await logDatabase.open();
  expect((await log.get('watched', looked))?.isCalm).toBeUndefined();
  expect((await log.get('watched', calm))?.isCalm).toBe(1);
});

describe('erasing some days', () => {
  const eraseToday = () => letGo({ do: 'eraseDays', with: { from: today(), until: today() } });
  const daysOf = async (store: 'checks' | 'days' | 'moments') =>
    new Set(
      (await (await logDatabase.open()).getAll(store)).map((row) =>
        'day' in row ? row.day : row.id,
      ),
    );

  test('leaves no look, no figure and no moment of theirs, and those of others', async () => {
    await eraseToday();
    for (const store of ['checks', 'days', 'moments'] as const)
      expect([store, await daysOf(store)]).toEqual([store, new Set([LONG_AGO])]);
    expect((await records()).setting(erasing)).toEqual({ log: false, people: [] });
  });

  test('takes their figures out of those of their month, and leaves it otherwise as it was', async () => {
    const other = plusDays(today(), today().endsWith('-01') ? 1 : -1);
    await spend(other, SAM.id, WORDS.sam);
    await eraseToday();
    const log = await logDatabase.open();
    const month = await log.get('months', monthOf(today()));
    expect(month?.counters).toEqual((await log.get('days', other))?.counters);
    expect(month?.lookedDays).toBe(1);
  });

  test('does not make them calm: they count as not seen', async () => {
    expect((await (await logDatabase.open()).get('watched', today()))?.isCalm).toBeUndefined();
    await eraseToday();
    await noteLook({ day: today(), at: Date.now(), isCovered: true, wasOff: false });
    expect((await (await logDatabase.open()).get('watched', today()))?.isCalm).toBeUndefined();
  });

  test('leaves no word that stood on their looks alone', async () => {
    await spend(today(), SAM.id, 'of today alone');
    await change({ do: 'addTrigger', with: { name: 'of today alone' } });
    await eraseToday();
    expect(await placesOf('of today alone')).toEqual([]);
    expect(await placesOf(WORDS.sam)).toContain('record ownTriggers');
  });

  test('writes down what waits, and lets go of it as well', async () => {
    await eraseToday();
    await catchUp();
    expect(await daysOf('checks')).toEqual(new Set([LONG_AGO]));
  });
});

test('somebody taken off the list leaves neither name nor handle, and their looks stay', async () => {
  await change({ do: 'removePerson', with: { id: SAM.id } });
  await reconcile();
  for (const word of [SAM.nickname, 'john.doe', 'key-john.doe'])
    expect([word, await placesOf(word)]).toEqual([word, []]);
  expect(await placesOf(SAM.id)).toContain('log checks');
  expect(await live('record pass')).toEqual([]);
});

test('a log that does not open is erased all the same', async () => {
  await closeLog();
  await eraseLog();
  expect([...(await allKept()).keys()].filter((place) => place.startsWith('log '))).toEqual([]);
  expect(await (await logDatabase.open()).count('checks')).toBe(0);
});

test('whom one lets go of while the log does not open is forgotten at the next wake after that', async () => {
  await closeLog();
  keepErasing();
  await change({ do: 'forgetPerson', with: { id: SAM.id } });
  await triedToErase();
  expect((await records()).setting(erasing)).toEqual({ log: false, people: [SAM.id] });
  await logDatabase.delete();
  keepErasing();
  await allErased();
  expect((await records()).setting(erasing)).toEqual({ log: false, people: [] });
  expect(await placesOf(WORDS.sam)).toEqual([]);
});

test('what waits is not written into a log that was erased', async () => {
  await eraseLog();
  await catchUp();
  expect(await (await logDatabase.open()).count('checks')).toBe(0);
});

test('a private window’s worker erases nothing', async () => {
  await change({ do: 'eraseLog', with: {} });
  Object.assign(fakeBrowser.extension, { inIncognitoContext: true });
  keepRetention();
  await triedToErase();
  expect(await (await logDatabase.open()).count('checks')).toBe(4);
});
