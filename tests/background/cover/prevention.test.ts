/** What stops a visit follows whatever changes. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepPrevention } from '../../../src/background/cover/prevention.ts';
import { reconcile } from '../../../src/background/cover/reconcile.ts';
import { doors } from '../../../src/model/cover/doors.ts';
import { waitSeconds } from '../../../src/model/visits/wait-seconds.ts';
import { privatePasses } from '../../../src/storage/visits/pauses.ts';
import { OPEN, person } from '../../model/cover/list.ts';
import { waitFor } from '../../wait-for.ts';
import { onAdded, onRemoved, setPrivate } from '../fake.ts';
import { keepPasses, keepPeople, keepSetting } from '../records.ts';
import { explained, type FakeCover, fakeCoverOn } from './fake-cover.ts';

const INSTAGRAM = ['instagram.com', 'instagr.am', 'ig.me'].map((host) => `*://*.${host}/*`);
const john = person('john', 'john.doe', ['instagram']);
const JOHN = 'https://www.instagram.com/john.doe/';

let fake: FakeCover;

const opens = async (address = JOHN) => (await explained(fake, address)).opens;
const isGiveBackSet = async () => Boolean(await fakeBrowser.alarms.get('give-back'));

/** Until what a start or a change sets off is done: all of it goes on under a lock. */
const settled = () =>
  waitFor(async () => {
    const { held = [], pending = [] } = await navigator.locks.query();
    return held.length + pending.length === 0;
  });

beforeEach(async () => {
  fake = await fakeCoverOn(INSTAGRAM);
});

afterEach(settled);

async function start(): Promise<void> {
  await keepPeople([john]);
  keepPrevention();
  await settled();
}

test('at the start of the worker all is put in place', async () => {
  await start();
  expect(await opens()).toBe(false);
  expect(await isGiveBackSet()).toBe(false);
});

test('at its start the ways that another left open are closed', async () => {
  const condition = { regexFilter: 'a', tabIds: [1] };
  fake.sessionRules = [{ id: 1, priority: 1, condition, action: { type: 'allow' } }];
  await start();
  expect(fake.sessionRules).toEqual([]);
});

describe('once it runs', () => {
  beforeEach(start);

  test('the list is followed, and what nobody needs is looked for', async () => {
    await keepPeople([]);
    await waitFor(() => opens());
    await waitFor(isGiveBackSet);
    const remove = vi.spyOn(fakeBrowser.permissions, 'remove');
    const alarm = await fakeBrowser.alarms.get('give-back');
    if (alarm) await fakeBrowser.alarms.onAlarm.trigger(alarm);
    expect(remove).toHaveBeenCalledWith({ origins: INSTAGRAM });
  });

  test('so are doors', async () => {
    fake.origins = [...INSTAGRAM, '*://*.bing.com/*'];
    const search = 'https://www.bing.com/search?q=john.doe+instagram';
    expect(await opens(search)).toBe(true);
    await keepSetting(doors, { ...OPEN, engines: ['bing'] });
    await waitFor(async () => !(await opens(search)));
  });

  test('and passes, of ordinary and of private windows', async () => {
    const until = Date.now() + 60_000;
    await keepPasses({ john: { until, check: 'c' } });
    await waitFor(() => opens());
    await keepPasses({});
    await waitFor(async () => !(await opens()));
    await privatePasses.setValue({ john: { until, check: 'c' } });
    await waitFor(() => opens());
  });

  test('what rules are not made of is let be', async () => {
    const query = vi.spyOn(fakeBrowser.declarativeNetRequest, 'getDynamicRules');
    await keepSetting(waitSeconds, 30);
    await settled();
    expect(query).not.toHaveBeenCalled();
  });

  test.each([
    ['allowed', onAdded],
    ['taken back', onRemoved],
  ])('a site that is %s changes what can be stopped', async (_what, event) => {
    fake.origins = [];
    await event.trigger();
    expect(fake.rules).toEqual([]);
    fake.origins = [...INSTAGRAM];
    await event.trigger();
    expect(await opens()).toBe(false);
  });

  test('an update compiles the list anew, a start of the browser only looks', async () => {
    fake.changes = [];
    await fakeBrowser.runtime.onStartup.trigger();
    expect(fake.changes).toEqual([]);
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update' as never });
    expect(fake.changes[0]).toBe('remove applied');
  });

  test('the alarm closes what a pass had opened', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    await keepPasses({ john: { until: Date.now() + 60_000, check: 'c' } });
    await waitFor(() => opens());
    const alarm = await fakeBrowser.alarms.get('pass-ends');
    vi.setSystemTime(alarm?.scheduledTime ?? 0);
    if (alarm) await fakeBrowser.alarms.onAlarm.trigger({ ...alarm, name: 'another' });
    expect(fake.sessionRules).not.toEqual([]);
    if (alarm) await fakeBrowser.alarms.onAlarm.trigger(alarm);
    expect(fake.sessionRules).toEqual([]);
  });
});

test('the worker of private windows registers nothing, and starts scripts in its own tabs', async () => {
  await keepPeople([john]);
  await reconcile();
  fake.changes = [];
  fake.injected = [];
  setPrivate(true);
  keepPrevention();
  await waitFor(() => fake.injected.length > 0);
  await privatePasses.setValue({ john: { until: Date.now() + 60_000, check: 'c' } });
  await settled();
  expect(fake.changes).toEqual([]);
  expect(fake.injected).toEqual([...INSTAGRAM, ...INSTAGRAM]);
});
