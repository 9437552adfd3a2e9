import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  listenToNotifications,
  mayNotify,
  notify,
} from '../../../src/background/reminders/notifications.ts';
import { allowNotifications, shown, startAt } from './notified.ts';

const { onClicked, onButtonClicked } = fakeBrowser.notifications;
const [onOpen, onDone, onSnooze] = [vi.fn(), vi.fn(), vi.fn()];
const [DONE, SNOOZE] = [0, 1];

beforeEach(async () => {
  await startAt('2026-11-24T12:00');
  for (const answer of [onOpen, onDone, onSnooze]) answer.mockReset().mockResolvedValue(undefined);
});

const listen = () => listenToNotifications({ onOpen, onDone, onSnooze });

test('one click is heard once, however many permissions were granted meanwhile', async () => {
  listen();
  for (let granted = 0; granted < 3; granted += 1) await allowNotifications();
  await onClicked.trigger('a');
  await onButtonClicked.trigger('a', DONE);
  await onButtonClicked.trigger('a', SNOOZE);
  for (const answer of [onOpen, onDone, onSnooze]) expect(answer.mock.calls).toEqual([['a']]);
});

test('where notifications are allowed already, they are listened to at once', async () => {
  await allowNotifications();
  listen();
  await onClicked.trigger('a');
  expect(onOpen).toHaveBeenCalledOnce();
});

test('what was answered is taken away; what could not be kept stays, to be answered once more', async () => {
  await allowNotifications();
  listen();
  for (const id of ['opened', 'done', 'snoozed', 'not kept'])
    await notify(id, { title: id, message: '' });
  await onClicked.trigger('opened');
  await onButtonClicked.trigger('done', DONE);
  await onButtonClicked.trigger('snoozed', SNOOZE);
  onDone.mockRejectedValue(new Error('no room'));
  await expect(onButtonClicked.trigger('not kept', DONE)).rejects.toThrow('no room');
  expect(Object.keys(shown())).toEqual(['not kept']);
});

test('the same id again takes the place of the first', async () => {
  await allowNotifications();
  await notify('a', { title: 'Eat', message: 'something' });
  await notify('a', { title: 'Move', message: 'a little' });
  expect(shown()).toMatchObject({ a: { title: 'Move', message: 'a little' } });
});

test('only what can be done has buttons, and in Firefox nothing has', async () => {
  await allowNotifications();
  await notify('plain', { title: '', message: '' });
  await notify('doable', { title: '', message: '', isDoable: true });
  vi.stubEnv('BROWSER', 'firefox');
  vi.resetModules();
  await import('../../browsers/unit-setup.ts');
  const firefox = await import('../../../src/background/reminders/notifications.ts');
  await firefox.notify('firefox', { title: '', message: '', isDoable: true });
  vi.unstubAllEnvs();
  const titles = Object.entries(shown()).map(([id, { buttons }]) => [id, buttons?.length ?? 0]);
  expect(Object.fromEntries(titles)).toEqual({ plain: 0, doable: 2, firefox: 0 });
});

test('whether we may notify is what the browser says', async () => {
  expect(await mayNotify()).toBe(false);
  await allowNotifications();
  expect(await mayNotify()).toBe(true);
});
