import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { change } from '../../../src/background/change/change.ts';
import { records } from '../../../src/background/change/records.ts';
import { keepRetention } from '../../../src/background/log/retention.ts';
import { entryOn } from '../../../src/model/log/entry.ts';
import { saidAt } from '../../../src/model/log/fold.ts';
import { ownTriggers } from '../../../src/model/log/own-triggers.ts';
import { firstCounted } from '../../../src/model/log/retention.ts';
import { monthOf } from '../../../src/model/log/sums.ts';
import { spanAt } from '../../../src/model/time/span.ts';
import { writeEntry } from '../../../src/storage/log/checks.ts';
import { logDatabase } from '../../../src/storage/log/log-database.ts';
import { readReport } from '../../../src/storage/log/sums.ts';
import { loseRecords } from '../records.ts';
import { KIM, keepEverything, LONG_AGO, placesOf, SAM, spend, today, WORDS } from './everything.ts';

const OLD_WORD = 'the old song';

beforeEach(async () => {
  await keepEverything();
  await change({ do: 'addTrigger', with: { name: OLD_WORD } });
  await spend(LONG_AGO, SAM.id, OLD_WORD);
});

/** Resolves once all is tidy. */
const tidied = () => navigator.locks.request('tidy-log', () => undefined);

/** Has the user choose how long looks are kept. */
async function keep(months: 0 | 1, keepsSums: boolean): Promise<void> {
  keepRetention();
  const value = { months, keepsSums };
  await change({ do: 'set', with: { setting: 'retention', value } });
  await tidied();
}

const ring = (name: string) => fakeBrowser.alarms.onAlarm.trigger({ name } as chrome.alarms.Alarm);

const daysOf = async (store: 'checks' | 'moments') =>
  new Set((await (await logDatabase.open()).getAll(store)).map(({ day }) => day));
const sum = async (store: 'days' | 'months', id: string) =>
  (await logDatabase.open()).get(store, id);
const moments = async () =>
  (await (await logDatabase.open()).getAll('moments')).filter(({ day }) => day === LONG_AGO);

describe('looks are kept for a month', () => {
  test('older ones go, and words that stood on them alone; later ones stay', async () => {
    await keep(1, true);
    expect(await daysOf('checks')).toEqual(new Set([today()]));
    expect(await placesOf(OLD_WORD)).toEqual([]);
    expect((await records()).setting(ownTriggers)).toEqual(Object.values(WORDS));
  });

  test('what one did on those days goes, but urges ridden out, without their time, and contact', async () => {
    await keep(1, true);
    const [contacts, others] = [
      (await moments()).filter(({ kind }) => kind === 'contact'),
      (await moments()).filter(({ kind }) => kind !== 'contact'),
    ];
    expect(contacts.map(({ person }) => person).toSorted()).toEqual([SAM.id, KIM.id]);
    expect(others.map(({ kind, what, at }) => [kind, what, at])).toEqual(
      Array(3).fill(['urge', 'passed', 0]),
    );
  });

  test('the figures stay as counts, with the names of who is listed', async () => {
    await change({ do: 'removePerson', with: { id: SAM.id } });
    await keep(1, true);
    for (const store of ['days', 'months'] as const) {
      const id = store === 'days' ? LONG_AGO : monthOf(LONG_AGO);
      const { counters = {} } = (await sum(store, id)) ?? {};
      expect(counters).toMatchObject({ 'count:all:went-on': 3, [`person:${KIM.id}:went-on`]: 1 });
      expect(Object.keys(counters).join()).not.toContain(SAM.id);
    }
    // Of later looks the log still tells.
    expect(JSON.stringify(await sum('days', today()))).toContain(SAM.id);
    expect((await moments()).filter(({ person }) => person === SAM.id)).toEqual([]);
  });

  test('without figures, of the days before nothing is left but how many were calm', async () => {
    await keep(1, false);
    expect(await sum('days', LONG_AGO)).toBeUndefined();
    expect(await sum('months', monthOf(LONG_AGO))).toMatchObject({ counters: {}, lookedDays: 1 });
    expect(new Set((await moments()).map(({ kind }) => kind))).toEqual(new Set(['contact']));
    expect(JSON.stringify(await sum('days', today()))).toContain(SAM.id);
  });

  test('without figures, the report knows from which day on there are some, whatever is chosen later', async () => {
    const from = async (day = today()) => {
      const span = spanAt('month', day, 1, LONG_AGO, today());
      return (await readReport(span, LONG_AGO, today())).figuresFrom;
    };
    expect(await from()).toBe(LONG_AGO);
    await keep(1, false);
    const first = firstCounted(today(), 1);
    expect([await from(), await from(LONG_AGO)]).toEqual([first, first]);
    await keep(0, true);
    expect(await from()).toBe(first);
  });

  test('what is a month old to the day stays, a day older goes', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime(new Date(2026, 10, 24, 12));
    await spend('2026-10-24', SAM.id, WORDS.sam);
    await spend('2026-10-23', SAM.id, WORDS.sam);
    await keep(1, false);
    expect([...(await daysOf('checks'))].toSorted()[0]).toBe('2026-10-24');
    // Figures go by whole months.
    expect(await sum('days', '2026-10-23')).toBeDefined();
    vi.useRealTimers();
  });
});

test('kept for good, nothing goes but what was taken out, with its words', async () => {
  const [check] = (await (await logDatabase.open()).getAll('checks')).filter(({ triggers }) =>
    triggers?.includes(OLD_WORD),
  );
  await writeEntry(entryOn(check?.id ?? '', { said: saidAt({ removed: 1 }, Date.now()) }));
  await keep(0, false);
  expect(await daysOf('checks')).toEqual(new Set([today(), LONG_AGO]));
  expect(await placesOf(OLD_WORD)).toEqual([]);
  expect(await moments()).toHaveLength(20);
});

test.each(['onInstalled', 'onStartup'] as const)('it tidies daily from %s on', async (event) => {
  keepRetention();
  await fakeBrowser.runtime[event].trigger({ reason: 'update' } as never);
  expect(await fakeBrowser.alarms.get('tidy-log')).toMatchObject({ periodInMinutes: 24 * 60 });
  await change({
    do: 'set',
    with: { setting: 'retention', value: { months: 1, keepsSums: true } },
  });
  await tidied();
  await spend(LONG_AGO, SAM.id, OLD_WORD);
  await ring('reminders');
  expect(await daysOf('checks')).toContain(LONG_AGO);
  await ring('tidy-log');
  expect(await daysOf('checks')).not.toContain(LONG_AGO);
});

describe('a clock that is months ahead', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime(new Date(2026, 10, 24, 12));
  });
  afterEach(() => vi.useRealTimers());

  const DAYS = ['2026-11-24', '2026-10-30'];
  const left = async () => (await daysOf('checks')).intersection(new Set(DAYS)).size;
  const tidyAt = (time: string) => {
    vi.setSystemTime(time);
    return ring('tidy-log');
  };

  test('makes nothing older until it says so a day later, too', async () => {
    await keep(1, false);
    for (const day of DAYS) await spend(day, SAM.id, WORDS.sam);
    await tidyAt('2027-01-24T12:00Z');
    expect(await left()).toBe(2);
    expect(await sum('days', '2026-10-30')).toBeDefined();
    await tidyAt('2027-01-25T12:00Z');
    expect(await left()).toBe(0);
  });

  test('costs nothing once it is put right, also where the user chooses to keep less meanwhile', async () => {
    keepRetention();
    await tidyAt('2026-11-24T12:00Z');
    for (const day of [...DAYS, '2026-10-01']) await spend(day, SAM.id, WORDS.sam);
    vi.setSystemTime('2027-01-24T12:00Z');
    await keep(1, false);
    expect(await left()).toBe(2);
    expect(await daysOf('checks')).not.toContain('2026-10-01');
    await tidyAt('2026-11-25T12:00Z');
    await tidyAt('2026-11-26T12:00Z');
    expect(await left()).toBe(2);
  });
});

test('while the list is missing, nobody is taken for not listed', async () => {
  await loseRecords();
  await fakeBrowser.storage.local.clear();
  await keep(1, true);
  expect(JSON.stringify(await sum('days', LONG_AGO))).toContain(SAM.id);
  expect((await moments()).map(({ kind }) => kind)).toContain('contact');
});
