/** The background's start as a whole: what a browser lacks takes nothing else away. */
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background.ts';
import { fakeCover } from './cover/fake-cover.ts';
import { startAnew } from './fake.ts';

vi.mock('../../src/language/worker.ts', () => ({ speakInWorker: () => {} }));

/** What Firefox for Android has not of Firefox (MDN's compatibility data, November 2026). */
const NOT_ON_ANDROID = [
  ...['bookmarks', 'captivePortal', 'commands', 'contextualIdentities', 'devtools', 'downloads'],
  ...['find', 'history', 'identity', 'menus', 'omnibox', 'pkcs11', 'search', 'sessions'],
  ...['sidebarAction', 'tabGroups', 'theme', 'topSites', 'windows'],
];

test('a browser that lacks what Firefox for Android does is protected and answered like any', async () => {
  await startAnew();
  fakeCover();
  Object.assign(fakeBrowser, Object.fromEntries(NOT_ON_ANDROID.map((name) => [name, undefined])));
  const { runtime, alarms, permissions, notifications, tabs } = fakeBrowser;
  const events = [
    ...[runtime.onMessage, runtime.onInstalled, runtime.onStartup, alarms.onAlarm],
    ...[permissions.onAdded, permissions.onRemoved, notifications.onClicked],
  ].map((event) => vi.spyOn(event, 'addListener'));
  const create = vi.spyOn(tabs, 'create');
  background.main();
  for (const adding of events) expect(adding).toHaveBeenCalled();
  // The welcome is what listens last.
  await runtime.onInstalled.trigger({ reason: 'install' } as never);
  expect(create).toHaveBeenCalledTimes(1);
});
