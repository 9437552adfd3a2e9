import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showBadge } from '../../../src/background/reminders/badge.ts';
import { hardHour } from '../../../src/model/reminders/hard-hour.ts';
import { reminder } from '../../../src/model/reminders/reminder.ts';
import { reminderSettings } from '../../../src/model/reminders/reminder-settings.ts';
import { keepMoment } from '../../../src/storage/care/moments.ts';
import { DAILY_REMINDER } from '../../model/change/samples.ts';
import { setPrivate, startAnew } from '../fake.ts';
import { keepRecord, keepSetting } from '../records.ts';
import { closeLog } from './notified.ts';

const TODAY = '2026-11-18';
const wants = (hasBadge: boolean) =>
  keepSetting(reminderSettings, { ...reminderSettings.initial, hasBadge });
const shown = async () => {
  await showBadge();
  return fakeBrowser.action.getBadgeText({});
};

beforeEach(async () => {
  await startAnew();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 18, 12, 30) });
  await keepSetting(hardHour, { hour: 12, on: TODAY, before: null });
  await keepRecord(reminder, 'reminder-1', {
    ...{ ...DAILY_REMINDER, since: '2026-11-01T00:00', beforeHardHour: true },
    times: ['08:00', '12:00', '18:00'],
  });
  await wants(true);
});

test('it counts what came due today: by the clock, and before the hardest hour', async () => {
  expect(await shown()).toBe('3');
  vi.setSystemTime(new Date(2026, 10, 18, 7));
  expect(await shown()).toBe('');
});

test('what is done is not counted, what was done yesterday is', async () => {
  for (const day of [TODAY, '2026-11-17'])
    await keepMoment({ id: `reminder-1@${day}T08:00`, kind: 'reminder', at: 0, day });
  expect(await shown()).toBe('2');
});

test('on a paused day nothing is open, and without the log nobody knows what is', async () => {
  await keepSetting(reminderSettings, {
    ...{ ...reminderSettings.initial, hasBadge: true, pausedOn: TODAY },
  });
  expect(await shown()).toBe('');
  await wants(true);
  expect(await shown()).toBe('3');
  await closeLog();
  expect(await shown()).toBe('');
});

test('nothing is shown to whoever does not want it', async () => {
  await shown();
  await wants(false);
  expect(await shown()).toBe('');
});

test('nothing is shown where it is to tell nothing', async () => {
  const plain = { ...reminderSettings.initial, hasBadge: true, isDiscreet: true };
  await keepSetting(reminderSettings, plain);
  expect(await shown()).toBe('');
});

test('the worker of private windows, which does not know what was done, leaves it as it is', async () => {
  await shown();
  setPrivate(true);
  await wants(false);
  expect(await shown()).toBe('3');
});
