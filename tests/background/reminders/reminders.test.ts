import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { change } from '../../../src/background/change/change.ts';
import { records } from '../../../src/background/change/records.ts';
import { askAfter, keepReminders } from '../../../src/background/reminders/reminders.ts';
import { reminderQueue } from '../../../src/model/reminders/queue.ts';
import { reminder } from '../../../src/model/reminders/reminder.ts';
import { reminderSettings } from '../../../src/model/reminders/reminder-settings.ts';
import { plusDays } from '../../../src/model/time/day.ts';
import { keepMoment } from '../../../src/storage/care/moments.ts';
import { HARD_DATE, WORRY } from '../../model/change/samples.ts';
import { waitFor } from '../../wait-for.ts';
import { keepAll, keepSetting } from '../records.ts';
import { allowNotifications, closeLog, goTo, noon, shown, startAt } from './notified.ts';

const TODAY = '2026-11-24';
const NOON = `reminder-1@${TODAY}T12:00`;
const MINUTE = 60_000;

beforeEach(async () => {
  await startAt(`${TODAY}T11:50`);
  await keepAll(reminder, { 'reminder-1': noon() });
  await allowNotifications();
});

/** Resolves once everything that was to be looked at is. */
const looked = () => navigator.locks.request('ledger', () => undefined);

/** What the alarm does at a wall time. */
async function ringAt(wall: string, name = 'reminders'): Promise<void> {
  goTo(wall);
  await fakeBrowser.alarms.onAlarm.trigger({ name } as chrome.alarms.Alarm);
}

const waiting = async () => (await records()).setting(reminderQueue).waiting;
const alarm = async () => {
  const { scheduledTime = 0, periodInMinutes } = (await fakeBrowser.alarms.get('reminders')) ?? {};
  return { inMinutes: (scheduledTime - Date.now()) / MINUTE, periodInMinutes };
};
const badge = () => fakeBrowser.action.getBadgeText({});

test('what is due is told once, and the next look is set', async () => {
  keepReminders();
  await looked();
  expect(await alarm()).toEqual({ inMinutes: 10, periodInMinutes: 15 });
  await ringAt(`${TODAY}T12:00`);
  expect(Object.keys(shown())).toEqual([NOON]);
  expect(await alarm()).toMatchObject({ inMinutes: 15 });
  await fakeBrowser.notifications.clear(NOON);
  await ringAt(`${TODAY}T12:01`);
  expect([shown(), await waiting()]).toEqual([{}, []]);
});

test('while the log cannot be read it is told all the same, and the next look is set', async () => {
  await closeLog();
  keepReminders();
  await ringAt(`${TODAY}T12:00`);
  await looked();
  expect(Object.keys(shown())).toEqual([NOON]);
  expect(await waiting()).toEqual([]);
  expect(await alarm()).toMatchObject({ inMinutes: 15 });
});

test('a browser that shows no notification shows the number all the same', async () => {
  await keepSetting(reminderSettings, { ...reminderSettings.initial, hasBadge: true });
  keepReminders();
  await looked();
  vi.spyOn(fakeBrowser.notifications, 'create').mockRejectedValueOnce(new Error('not now'));
  await expect(ringAt(`${TODAY}T12:00`)).rejects.toThrow('not now');
  expect(await badge()).toBe('1');
});

test('what the browser did not show is told at the next look, which is set', async () => {
  keepReminders();
  await looked();
  const create = vi.spyOn(fakeBrowser.notifications, 'create');
  create.mockRejectedValueOnce(new Error('not now'));
  await expect(ringAt(`${TODAY}T12:00`)).rejects.toThrow('not now');
  expect(await waiting()).toMatchObject([{ id: NOON }]);
  expect(await alarm()).toMatchObject({ inMinutes: 15 });
  await ringAt(`${TODAY}T12:15`);
  expect(Object.keys(shown())).toEqual([NOON]);
});

describe('what shows', () => {
  beforeEach(async () => {
    keepReminders();
    await ringAt(`${TODAY}T12:00`);
    expect(Object.keys(shown())).toEqual([NOON]);
  });

  test.each<[string, Parameters<typeof change>[0]]>([
    ['the reminder is taken away', { do: 'removeReminder', with: { id: 'reminder-1' } }],
    ['it is switched off', { do: 'putReminder', with: noon({ isOn: false }) }],
    ['it has other words', { do: 'putReminder', with: noon({ text: 'Write to nobody' }) }],
    ['it is to tell nothing', { do: 'setReminderSettings', with: { isDiscreet: true } }],
  ])('goes once %s', async (_name, intent) => {
    await change(intent);
    await looked();
    await waitFor(() => Object.keys(shown()).length === 0);
  });

  test('of what came meanwhile goes as well, as it names what', async () => {
    await ringAt(`${plusDays(TODAY, 1)}T15:00`);
    expect(Object.keys(shown())).toEqual([NOON, 'away']);
    await change({ do: 'removeReminder', with: { id: 'reminder-1' } });
    await waitFor(() => Object.keys(shown()).length === 0);
  });

  test('of a look goes as the log lets go of some', async () => {
    await fakeBrowser.notifications.create('asked', {} as never);
    await change({ do: 'eraseLog', with: {} });
    await waitFor(() => Object.keys(shown()).length === 1);
    expect(Object.keys(shown())).toEqual([NOON]);
  });

  test('stays while something else is changed', async () => {
    await change({ do: 'putReminder', with: noon({ id: 'reminder-2', times: ['20:00'] }) });
    await change({ do: 'setReminderSettings', with: { hasBadge: true } });
    await change({ do: 'set', with: { setting: 'waitSeconds', value: 5 } });
    await looked();
    expect(Object.keys(shown())).toEqual([NOON]);
  });
});

test('a private window’s worker tells nothing, and sets no alarm', async () => {
  Object.assign(fakeBrowser.extension, { inIncognitoContext: true });
  goTo(`${TODAY}T12:00`);
  keepReminders();
  await looked();
  expect([shown(), await fakeBrowser.alarms.getAll()]).toEqual([{}, []]);
});

test('without reminders nobody is woken', async () => {
  await keepAll(reminder, {});
  keepReminders();
  await looked();
  expect(await fakeBrowser.alarms.getAll()).toEqual([]);
});

test('a reminder that is made, changed or taken away is heeded at once; other changes are not looked at', async () => {
  keepReminders();
  await looked();
  const { since: _since, ...draft } = noon({ times: ['11:55'] });
  await change({ do: 'putReminder', with: draft });
  await looked();
  expect(await alarm()).toMatchObject({ inMinutes: 5 });
  await change({ do: 'removeReminder', with: { id: 'reminder-1' } });
  await looked();
  expect(await fakeBrowser.alarms.getAll()).toEqual([]);
  const { looked: before } = (await records()).setting(reminderQueue);
  goTo(`${TODAY}T11:51`);
  await change({ do: 'set', with: { setting: 'waitSeconds', value: 5 } });
  await looked();
  expect((await records()).setting(reminderQueue).looked).toBe(before);
});

test.each(['onStartup', 'onInstalled'] as const)('it looks at %s', async (event) => {
  keepReminders();
  await looked();
  goTo(`${TODAY}T12:00`);
  await fakeBrowser.runtime[event].trigger({ reason: 'update' } as never);
  expect(Object.keys(shown())).toEqual([NOON]);
});

test('the alarm of somebody else is none of its business', async () => {
  keepReminders();
  await looked();
  await ringAt(`${TODAY}T12:00`, 'tidy-log');
  await looked();
  expect(shown()).toEqual({});
});

describe('answered', () => {
  beforeEach(async () => {
    keepReminders();
    await ringAt(`${TODAY}T12:00`);
  });

  test('In 10 minutes brings it again then, once', async () => {
    await fakeBrowser.notifications.onButtonClicked.trigger(NOON, 1);
    await fakeBrowser.notifications.onButtonClicked.trigger(NOON, 1);
    expect(shown()).toEqual({});
    expect(await waiting()).toMatchObject([{ id: NOON, about: 'reminder-1', isSnoozed: true }]);
    expect(await alarm()).toMatchObject({ inMinutes: 10 });
    await ringAt(`${TODAY}T12:10`);
    expect(Object.keys(shown())).toEqual([NOON]);
  });

  test('a click opens the reminders, in one tab, whatever was allowed meanwhile', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await allowNotifications();
    await allowNotifications();
    await fakeBrowser.notifications.onClicked.trigger(NOON);
    expect(create).toHaveBeenCalledOnce();
  });

  test('Done takes it off the badge', async () => {
    await keepSetting(reminderSettings, { ...reminderSettings.initial, hasBadge: true });
    await looked();
    expect(await badge()).toBe('1');
    await fakeBrowser.notifications.onButtonClicked.trigger(NOON, 0);
    expect(await badge()).toBe('');
  });
});

describe('ticked on a page', () => {
  const tick = () => keepMoment({ id: NOON, kind: 'reminder', at: Date.now(), day: TODAY });

  test('before its time, it is not told any more', async () => {
    keepReminders();
    await looked();
    await tick();
    await ringAt(`${TODAY}T12:00`);
    expect([shown(), await waiting()]).toEqual([{}, []]);
  });

  test('while it was put off for ten minutes, it does not come again', async () => {
    keepReminders();
    await ringAt(`${TODAY}T12:00`);
    await fakeBrowser.notifications.onButtonClicked.trigger(NOON, 1);
    await tick();
    await ringAt(`${TODAY}T12:10`);
    expect([shown(), await waiting()]).toEqual([{}, []]);
  });

  test('before the computer slept, it is not among what came meanwhile', async () => {
    keepReminders();
    await looked();
    await tick();
    await ringAt(`${TODAY}T15:00`);
    expect(shown()).toEqual({});
  });
});

test('after a look that went on it is asked soon', async () => {
  keepReminders();
  await askAfter('visit-0001');
  const from = Date.now();
  expect(await waiting()).toMatchObject([
    { kind: 'asked', about: 'visit-0001', at: from + 10 * MINUTE, from },
  ]);
  expect(await alarm()).toMatchObject({ inMinutes: 10 });
});

describe('a worry that was put off', () => {
  const SIX = `worry:${WORRY.id}@${TODAY}T18:00`;

  beforeEach(async () => {
    await keepAll(reminder, {});
    keepReminders();
    await looked();
    await change({ do: 'putOff', with: WORRY });
    await looked();
  });

  test('comes back at its time, and is told once', async () => {
    expect(await alarm()).toMatchObject({ inMinutes: 15 });
    await ringAt(`${TODAY}T18:00`);
    expect(Object.keys(shown())).toEqual([SIX]);
    await fakeBrowser.notifications.clear(SIX);
    await ringAt(`${TODAY}T18:15`);
    expect(shown()).toEqual({});
  });

  test('is on the badge from then on, until it is let go', async () => {
    await keepSetting(reminderSettings, { ...reminderSettings.initial, hasBadge: true });
    await looked();
    expect(await badge()).toBe('');
    await ringAt(`${TODAY}T18:00`);
    expect(await badge()).toBe('1');
    await change({ do: 'letWorryGo', with: { id: WORRY.id } });
    await looked();
    expect(await badge()).toBe('');
  });

  test('let go on a page, its notification goes as well, and nothing waits', async () => {
    await ringAt(`${TODAY}T18:00`);
    await change({ do: 'letWorryGo', with: { id: WORRY.id } });
    await looked();
    expect([shown(), await waiting()]).toEqual([{}, []]);
    expect(JSON.stringify((await records()).setting(reminderQueue))).not.toContain(WORRY.id);
    expect(await fakeBrowser.alarms.getAll()).toEqual([]);
  });

  test('put off again it comes again, by its new time alone', async () => {
    await ringAt(`${TODAY}T18:00`);
    await change({ do: 'putOff', with: { ...WORRY, time: '19:00' } });
    await looked();
    expect(shown()).toEqual({});
    await ringAt(`${TODAY}T19:00`);
    expect(Object.keys(shown())).toEqual([`worry:${WORRY.id}@${TODAY}T19:00`]);
  });
});

test('put off for ten minutes and then changed, it comes by what it was changed to alone', async () => {
  const SIX = `worry:${WORRY.id}@${TODAY}T18:00`;
  keepReminders();
  await looked();
  await change({ do: 'putOff', with: WORRY });
  await ringAt(`${TODAY}T12:00`);
  await ringAt(`${TODAY}T18:00`);
  for (const id of [NOON, SIX]) await fakeBrowser.notifications.onButtonClicked.trigger(id, 1);
  expect(await waiting()).toHaveLength(2);
  const tomorrow = plusDays(TODAY, 1);
  await change({ do: 'putOff', with: { ...WORRY, day: tomorrow } });
  await change({ do: 'putReminder', with: noon({ times: ['12:30'] }) });
  await ringAt(`${TODAY}T18:10`);
  expect([shown(), await waiting()]).toEqual([{}, []]);
  await ringAt(`${tomorrow}T18:00`);
  expect(Object.keys(shown())).toEqual([`worry:${WORRY.id}@${tomorrow}T18:00`, 'away']);
});

describe('a hard date', () => {
  const EVE = `hard-date:${HARD_DATE.id}@${TODAY}T18:00`;
  const put = (how: object = {}) =>
    change({
      do: 'putHardDate',
      with: { ...HARD_DATE, on: plusDays(TODAY, 1).slice('YYYY-'.length), ...how },
    });

  beforeEach(async () => {
    await keepAll(reminder, {});
    keepReminders();
    await looked();
    await put();
    await looked();
  });

  test('is told once the evening before, and is on no badge', async () => {
    await keepSetting(reminderSettings, { ...reminderSettings.initial, hasBadge: true });
    await ringAt(`${TODAY}T18:00`);
    expect(Object.keys(shown())).toEqual([EVE]);
    expect(await badge()).toBe('');
    await fakeBrowser.notifications.clear(EVE);
    await ringAt(`${TODAY}T18:15`);
    expect(shown()).toEqual({});
  });

  test.each([
    ['removed', () => change({ do: 'removeHardDate', with: { id: HARD_DATE.id } })],
    ['put to another day', () => put({ on: '07-01' })],
  ])('%s, its notification goes as well', async (_how, act) => {
    await ringAt(`${TODAY}T18:00`);
    await act();
    await looked();
    expect(shown()).toEqual({});
  });
});
