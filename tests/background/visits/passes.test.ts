/** Pauses that open and end, passes that are given and end, in ordinary and in private windows. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { change } from '../../../src/background/change/change.ts';
import {
  closePause,
  decideNow,
  endPauseOf,
  givePass,
  grownNow,
  openPause,
  passes,
  passOf,
} from '../../../src/background/visits/gate.ts';
import { notePassEnds } from '../../../src/background/visits/pass-ends.ts';
import {
  givePrivatePass,
  keepPrivatePasses,
} from '../../../src/background/visits/private-passes.ts';
import type { Told } from '../../../src/background/visits/told.ts';
import type { Check } from '../../../src/model/log/check.ts';
import { pausePageOf } from '../../../src/model/pages/own-pages.ts';
import type { Person } from '../../../src/model/people/person.ts';
import { PASS } from '../../../src/model/visits/limits.ts';
import { waitsLongerAtNight } from '../../../src/model/visits/night-wait.ts';
import { waitGrows } from '../../../src/model/visits/wait-grows.ts';
import { waitSeconds } from '../../../src/model/visits/wait-seconds.ts';
import { readHistory } from '../../../src/storage/log/history.ts';
import { pauses, privatePasses } from '../../../src/storage/visits/pauses.ts';
import { HARD_DATE, JOHN, SAM } from '../../model/change/samples.ts';
import { waitFor } from '../../wait-for.ts';
import { kept, setPrivate, startAnew } from '../fake.ts';
import { looked } from '../looks.ts';
import { keepPasses, keepSetting } from '../records.ts';

const NOON = new Date(2026, 10, 18, 12).getTime();
const MIDNIGHT = new Date(2026, 10, 18, 0).getTime();
const until = NOON + 10 * 60_000;

/** A visit to somebody, as it is told of from a tab. */
const told = (person: Person, id: string, tab = 1): Told => ({
  ...{ person, identity: JOHN, isPrivate: false, tab: { id: tab } as Told['tab'] },
  visit: { id, key: JOHN.key, surface: 'profile', source: 'load' },
});
const SAMS = told(SAM, 'visit-0001');
const KIMS = told({ ...SAM, id: 'kim' }, 'visit-0009');

/** Gives somebody a pass of ten minutes. */
const given = (person: string, check: string, at: number, isPrivate = false) =>
  givePass({ person, check, at, minutes: 10 }, isPrivate);

/** The tabs that show a pause. */
let showing: number[];

beforeEach(async () => {
  await startAnew();
  showing = [1];
  const url = fakeBrowser.runtime.getURL('/').slice(0, -1) + pausePageOf(JOHN.key, 'profile');
  Object.assign(fakeBrowser.tabs, { query: async () => showing.map((id) => ({ id, url })) });
  vi.useFakeTimers({ toFake: ['Date'], now: NOON });
});

describe('a pause', () => {
  test('waits longer on a hard date for which that is wanted, and only then', async () => {
    await keepSetting(waitSeconds, 30);
    const wait = async (on: string, waitsLonger: boolean) => {
      await change({ do: 'putHardDate', with: { ...HARD_DATE, on, waitsLonger } });
      return ((await decideNow(SAMS, NOON)).readyAt ?? 0) - NOON;
    };
    expect(await wait('11-18', true)).toBe(60_000);
    expect(await wait('11-18', false)).toBe(30_000);
    expect(await wait('11-19', true)).toBe(30_000);
  });

  test('waits as long as is set, and longer at night where that is wanted', async () => {
    await keepSetting(waitSeconds, 30);
    expect((await decideNow(SAMS, NOON)).readyAt).toBe(NOON + 30_000);
    await keepSetting(waitsLongerAtNight, true);
    expect((await decideNow(SAMS, NOON)).readyAt).toBe(NOON + 30_000);
    expect((await decideNow(SAMS, MIDNIGHT)).readyAt).toBe(MIDNIGHT + 60_000);
  });

  test('waits longer each time one goes on that day, to anybody, where that is wanted', async () => {
    await keepSetting(waitGrows, true);
    const waits = async (at: number) => [
      ((await decideNow(SAMS, at)).readyAt ?? 0) - at,
      await grownNow(at),
    ];
    expect(await waits(NOON)).toEqual([10_000, 0]);
    await given('kim', 'visit-0009', NOON);
    await given('kim', 'visit-0010', NOON + 1);
    expect(await waits(NOON)).toEqual([40_000, 2]);
    // A flight westwards, or a clock set back, is no new day; the next one is.
    expect(await waits(NOON - 3 * 86_400_000)).toEqual([40_000, 2]);
    expect(await waits(NOON + 86_400_000)).toEqual([10_000, 0]);
    await keepSetting(waitGrows, false);
    expect(await waits(NOON)).toEqual([10_000, 0]);
  });

  test('is one for all tabs until it is closed, and each person has their own', async () => {
    showing = [1, 2];
    const first = await decideNow(SAMS, NOON);
    await openPause(SAMS, first, NOON);
    await openPause(KIMS, first, NOON);
    const second = await decideNow(SAMS, NOON + 1_000);
    expect(second).toEqual({ ...first, joins: 'visit-0001' });
    await openPause(told(SAM, 'visit-0002', 2), second, NOON + 1_000);
    expect((await pauses.getValue()).sam).toMatchObject({
      check: 'visit-0001',
      seen: NOON + 1_000,
      tabs: [1, 2],
    });
    await closePause('sam');
    expect((await decideNow(SAMS, NOON)).joins).toBeNull();
    expect(Object.keys(await pauses.getValue())).toEqual(['kim']);
  });

  test('ends with the check that it is of, and with no other', async () => {
    await openPause(SAMS, await decideNow(SAMS, NOON), NOON);
    const check = { person: 'sam', visits: ['visit-0000'] } as unknown as Check;
    await endPauseOf(check);
    expect(Object.keys(await pauses.getValue())).toEqual(['sam']);
    await endPauseOf({ ...check, visits: ['visit-0000', 'visit-0001'] });
    expect(await pauses.getValue()).toEqual({});
  });

  test('opens for nobody who is let by or passed over', async () => {
    await openPause(KIMS, await decideNow(KIMS, NOON), NOON);
    await openPause(SAMS, { isOpen: true, isNeeded: false, readyAt: null, joins: null }, NOON);
    const skip = { ...SAMS, visit: { ...SAMS.visit, source: 'skip' as const } };
    await openPause(skip, await decideNow(skip, NOON), NOON);
    expect(Object.keys(await pauses.getValue())).toEqual(['kim']);
  });
});

describe('a pass', () => {
  test('is a record, and opens under its check', async () => {
    await given('sam', 'visit-0001', NOON, false);
    expect(await kept()).toEqual({
      'pass sam': { until, check: 'visit-0001', minutes: 10 },
    });
    expect(await decideNow(SAMS, NOON)).toMatchObject({ isOpen: true, joins: 'visit-0001' });
    expect((await decideNow(SAMS, until)).isOpen).toBe(false);
  });

  test.each(PASS.minutes)(
    'of %d min is open for as long, and no longer where the clock is set back',
    async (minutes) => {
      await givePass({ person: 'sam', check: 'visit-0001', at: NOON, minutes }, false);
      const isOpen = async (at: number) => (await decideNow(SAMS, at)).isOpen;
      const end = NOON + minutes * 60_000;
      expect([await isOpen(NOON), await isOpen(end - 1), await isOpen(end)]).toEqual([
        true,
        true,
        false,
      ]);
      expect(await isOpen(NOON - 1)).toBe(false);
      expect((await passOf(SAM, end - 1))?.until).toBe(end);
      expect([await passOf(SAM, end), await passOf(SAM, NOON - 1)]).toEqual([undefined, undefined]);
    },
  );

  test('of a private window is none, and opens just the same', async () => {
    await given('sam', 'visit-0001', NOON, true);
    expect(await kept()).toEqual({});
    expect(await decideNow(SAMS, NOON)).toMatchObject({ isOpen: true, joins: 'visit-0001' });
    expect((await decideNow(SAMS, until)).isOpen).toBe(false);
  });

  test('of a private window goes before an ordinary one as long as it holds', async () => {
    const under = async (now: number) => (await passes(now)).sam?.check;
    await keepPasses({ sam: { until: NOON + 1_000, check: 'ordinary' } });
    await givePrivatePass('sam', { until: NOON + 2_000, check: 'private' });
    expect([await under(NOON), await under(NOON + 1_999)]).toEqual(['private', 'private']);
    await keepPasses({ sam: { until: NOON + 9_000, check: 'ordinary' } });
    expect(await under(NOON + 2_000)).toBe('ordinary');
  });

  test('of private windows: two given at once are both given, and only those of some are kept', async () => {
    const sam = { until: 1_000, check: 'visit-0001' };
    const kim = { until: 2_000, check: 'visit-0002' };
    await Promise.all([givePrivatePass('sam', sam), givePrivatePass('kim', kim)]);
    expect(await privatePasses.getValue()).toEqual({ sam, kim });
    await keepPrivatePasses(['kim', 'alex']);
    expect(await privatePasses.getValue()).toEqual({ kim });
  });
});

describe('that a pass has ended', () => {
  const ended = async () =>
    (await readHistory({}, null, 1)).checks[0]?.events.find(({ kind }) => kind === 'pass-ended')
      ?.at;
  const clear = () => change({ do: 'endPasses', with: {} });

  beforeEach(async () => {
    await looked({ 'visit-0001': { kind: 'gone-on' } });
    await given('sam', 'visit-0001', NOON, false);
  });

  test('is on its check, with the time at which it did', async () => {
    notePassEnds();
    vi.setSystemTime(until + 5_000);
    await clear();
    await waitFor(ended);
    expect(await ended()).toBe(until);
  });

  test.each([
    ['another takes its place', () => given('sam', 'visit-0002', NOON + 1_000, false)],
    ['it is taken away before', () => change({ do: 'removePerson', with: { id: 'sam' } })],
    ['it is still there', async () => undefined],
  ])('is not, where %s', async (_how, take) => {
    await change({ do: 'addPerson', with: SAM });
    notePassEnds();
    await take();
    vi.setSystemTime(until + 60_000);
    await given('kim', 'visit-0003', NOON, false);
    await navigator.locks.request('log', () => undefined);
    expect(await ended()).toBeUndefined();
  });

  test('is not, where it was for a need', async () => {
    const needed = { person: 'sam', check: 'visit-0001', at: NOON, minutes: 10 } as const;
    await change({ do: 'openPass', with: { ...needed, need: 'legal' } });
    notePassEnds();
    vi.setSystemTime(until);
    await clear();
    await navigator.locks.request('log', () => undefined);
    expect(await ended()).toBeUndefined();
  });

  test('is not for the worker of private windows to write down', async () => {
    setPrivate(true);
    notePassEnds();
    setPrivate(false);
    vi.setSystemTime(until);
    await clear();
    await navigator.locks.request('log', () => undefined);
    expect(await ended()).toBeUndefined();
  });
});
