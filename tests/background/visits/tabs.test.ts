/** Where the pause and the calm page open, and what a tab on its way out comes by. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  isBounce,
  markLeaving,
  showCalm,
  showPause,
  tabsAtPause,
} from '../../../src/background/visits/tabs.ts';
import type { Told } from '../../../src/background/visits/told.ts';
import { pausePageOf, readPausePage } from '../../../src/model/pages/own-pages.ts';
import type { Listed } from '../../../src/model/people/person.ts';
import type { VisitSource } from '../../../src/model/visits/source.ts';
import { leaving } from '../../../src/storage/visits/pauses.ts';
import { SAM } from '../../model/change/samples.ts';
import { startAnew } from '../fake.ts';

/** What was opened: in which tab, or beside which. */
let opened: { readonly tab?: number; readonly index?: number; readonly url: string }[];

beforeEach(async () => {
  await startAnew();
  opened = [];
  Object.assign(fakeBrowser.tabs, {
    update: async (tab: number, { url }: { url: string }) => void opened.push({ tab, url }),
    create: async (how: { index: number; url: string }) => void opened.push(how),
  });
});

const tab = { id: 7, index: 3 } as chrome.tabs.Tab;
const pause = (source: VisitSource) =>
  showPause(tab, { id: 'visit-0001', key: 'k', surface: 'story', source });

describe('the pause', () => {
  test.each([
    ['load', 2],
    ['feed', 2],
    ['ended', 2],
    ['inside', 1],
    ['advance', 1],
  ] as const)('of a visit by %s leads %d back', async (source, back) => {
    await pause(source);
    const [{ tab: where, url } = { url: '' }] = opened;
    expect([where, readPausePage(new URL(url).search)]).toEqual([
      7,
      { key: 'k', surface: 'story', source, visit: 'visit-0001', back },
    ]);
  });

  test('of a click for a new tab opens beside the tab of the click', async () => {
    await pause('new-tab');
    expect(opened).toMatchObject([{ index: 4 }]);
    expect(opened[0]).not.toHaveProperty('tab');
  });
});

test('the tabs that show somebody’s pause are found, and nobody else’s', async () => {
  const at = (id: number, key: string) => ({
    id,
    url: fakeBrowser.runtime.getURL('/').slice(0, -1) + pausePageOf(key, 'profile'),
  });
  const query = vi.fn(async () => [at(1, 'john-key'), at(2, 'kim-key'), at(3, 'john-key')]);
  Object.assign(fakeBrowser.tabs, { query });
  expect(await tabsAtPause(SAM)).toEqual([1, 3]);
  expect(query).toHaveBeenCalledWith({ url: fakeBrowser.runtime.getURL('/pause.html*') });
});

test('the calm page opens in its tab', async () => {
  await showCalm(7);
  expect(opened).toEqual([{ tab: 7, url: fakeBrowser.runtime.getURL('/home.html#/calm') }]);
});

/** Somebody's visit in a tab: told of by the guard, or by the pause page, which says whether it was there before. */
const visitIn = (id: number, how: Partial<Told['visit']> = {}): Told => ({
  visit: { id: 'visit-0002', key: 'k', surface: 'story', source: 'load', ...how },
  tab: { ...tab, id },
  ...{ person: SAM, identity: SAM.identities[0] as Listed, isPrivate: false },
});

test('a tab has just left for three seconds, and no other with it', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: 1_000_000 });
  await markLeaving(visitIn(7));
  expect([await isBounce(visitIn(7)), await isBounce(visitIn(8))]).toEqual([true, false]);
  vi.setSystemTime(1_002_999);
  expect(await isBounce(visitIn(7))).toBe(true);
  vi.setSystemTime(1_003_000);
  expect(await isBounce(visitIn(7))).toBe(false);
  vi.setSystemTime(1_000_000 - 2 * 3_600_000);
  expect(await isBounce(visitIn(7))).toBe(false);
});

test.each([
  ['the page that was left, wherever it is led to from', { isAgain: false }, true],
  ['the page that was left, in a move of the site’s', { source: 'inside' }, true],
  ['another one that had loaded', { key: 'other' }, true],
  ['another pause that is come back to', { key: 'other', isAgain: true }, true],
  ['another one that is asked for', { key: 'other', isAgain: false }, false],
  ['another one that is clicked', { key: 'other', source: 'inside' }, false],
] as const)('of %s, right after leaving', async (_name, how, isBack) => {
  await markLeaving(visitIn(7));
  expect(await isBounce(visitIn(7, how))).toBe(isBack);
});

test('marks that are over are not kept', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: 1_000_000 });
  await markLeaving(visitIn(7));
  vi.setSystemTime(1_002_000);
  await markLeaving(visitIn(8));
  vi.setSystemTime(1_004_000);
  await markLeaving(visitIn(9));
  expect(Object.keys(await leaving.getValue())).toEqual(['8', '9']);
});
