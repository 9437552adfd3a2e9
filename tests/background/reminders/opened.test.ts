import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { open, QUESTION } from '../../../src/background/reminders/delivery.ts';

test.each([
  ['week@2026-11-22T18:00', 'report/2026-11-21'],
  // On a Monday morning it is last week that is ready to look at.
  ['week@2026-11-23T09:00', 'report/2026-11-22'],
  [QUESTION, 'report'],
  ['hard-date:hard-date-1@2026-12-02T18:00', 'plan/dates'],
  ['reminder-1@2026-11-22T18:00', 'reminders'],
  ['away', 'reminders'],
])('%s opens what it tells of', async (id, screen) => {
  const opened: unknown[] = [];
  Object.assign(fakeBrowser.tabs, { create: async (tab: unknown) => void opened.push(tab) });
  await open(id);
  expect(opened).toEqual([{ url: fakeBrowser.runtime.getURL(`/home.html#/${screen}`) }]);
});
