import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerMoments } from '../../../src/background/care/moments.ts';
import { answerCommand } from '../../../src/background/care/urge-command.ts';
import { notify } from '../../../src/background/reminders/notifications.ts';
import { onMomentsChanged } from '../../../src/messages/moments-changed.ts';
import { contactId } from '../../../src/model/care/contact.ts';
import { reminder } from '../../../src/model/reminders/reminder.ts';
import { reminderSettings } from '../../../src/model/reminders/reminder-settings.ts';
import { localDay } from '../../../src/model/time/day.ts';
import { DAILY_REMINDER } from '../../model/change/samples.ts';
import { waitFor } from '../../wait-for.ts';
import { ours, send } from '../ask.ts';
import { allow, onCommand, setPrivate, startAnew } from '../fake.ts';
import { keepRecord, keepSetting } from '../records.ts';

answerMoments();

const today = localDay(Date.now());
const urge = { id: 'moment-01', kind: 'urge', what: 'breathe' } as const;
const list = (kind: 'urge' | 'reminder', from = today, to = today) =>
  send(ours(), 'moments', { kind, from, to });

beforeEach(startAnew);

test('what was done is kept once, with its time, and told of by kind and day', async () => {
  await send(ours(), 'moment', urge);
  await send(ours(), 'moment', urge);
  const [kept, ...more] = await list('urge');
  expect(kept).toEqual({ ...urge, at: expect.closeTo(Date.now(), -5), day: today });
  expect(more).toEqual([]);
  expect(await list('reminder')).toEqual([]);
  expect(await list('urge', '2020-01-01', '2020-01-02')).toEqual([]);
});

test('a day of contact is kept as the day that was meant, and taken back as that', async () => {
  const [person, day] = ['person-0001', '2026-11-24'];
  const id = contactId(person, day);
  await send(ours(), 'moment', { id, kind: 'contact', person, day });
  const kept = () => send(ours(), 'moments', { kind: 'contact', from: day, to: day });
  expect(await kept()).toMatchObject([{ id, day }]);
  await send(ours(), 'unmoment', id);
  expect(await kept()).toEqual([]);
});

test('it is taken back as if it had not been', async () => {
  await send(ours(), 'moment', urge);
  await send(ours(), 'unmoment', urge.id);
  expect(await list('urge')).toEqual([]);
});

test('a reminder done is off the toolbar’s count, and on it again when taken back', async () => {
  const badge = () => fakeBrowser.action.getBadgeText({});
  await keepSetting(reminderSettings, { ...reminderSettings.initial, hasBadge: true });
  await keepRecord(reminder, 'reminder-1', {
    ...{ ...DAILY_REMINDER, times: ['00:00'], since: '2020-01-01T00:00' },
  });
  const done = { id: `reminder-1@${today}T00:00`, kind: 'reminder', what: 'eat' } as const;
  await send(ours(), 'unmoment', done.id);
  expect(await badge()).toBe('1');
  await send(ours(), 'moment', urge);
  expect(await badge()).toBe('1');
  await send(ours(), 'moment', done);
  expect(await badge()).toBe('');
  await send(ours(), 'unmoment', done.id);
  expect(await badge()).toBe('1');
});

test('ticked off, a reminder’s notification goes, and no other', async () => {
  await allow('notifications');
  const [done, other] = [`reminder-1@${today}T00:00`, `reminder-1@${today}T08:00`];
  for (const id of [done, other]) await notify(id, { title: '', message: '' });
  await send(ours(), 'moment', { id: done, kind: 'reminder', what: 'eat' });
  expect(Object.keys(fakeBrowser.notifications.getAllCreateOptions())).toEqual([other]);
});

test('open pages are told of what is noted and of what is taken back', async () => {
  const heard = vi.fn();
  onMomentsChanged(heard);
  await send(ours(), 'moment', urge);
  await waitFor(() => heard.mock.calls.length === 1);
  await send(ours(), 'unmoment', urge.id);
  await waitFor(() => heard.mock.calls.length === 2);
});

test('a private window leaves no trace, though it is a popup, which has no tab', async () => {
  await send(ours({ incognito: true }), 'moment', urge);
  setPrivate(true);
  await send(ours(), 'moment', urge);
  setPrivate(false);
  expect(await list('urge')).toEqual([]);
});

test('the keyboard command opens the urge wave, and no other does', async () => {
  answerCommand();
  await onCommand.trigger('another');
  await onCommand.trigger('urge');
  const opened = (await fakeBrowser.tabs.query({})).flatMap(({ url }) => url ?? []);
  expect(opened).toEqual([fakeBrowser.runtime.getURL('/home.html#/urge')]);
});
