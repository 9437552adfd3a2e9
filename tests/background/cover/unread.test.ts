import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerUnread } from '../../../src/background/cover/unread.ts';
import { localDay } from '../../../src/model/time/day.ts';
import { guard, send } from '../ask.ts';
import { kept, startAnew } from '../fake.ts';

answerUnread();

const told = async () => (await fakeBrowser.storage.local.get('unread')).unread;

beforeEach(startAnew);

test('a network whose posts cannot be read is kept with the day, for the guards too, until one can', async () => {
  const on = localDay(Date.now());
  await send(guard(), 'unread', { network: 'instagram', part: 'posts', isUnread: true });
  await send(guard(), 'unread', { network: 'x', part: 'posts', isUnread: true });
  expect(await kept()).toEqual({ 'unread instagram': { on }, 'unread x': { on } });
  expect(await told()).toEqual(['instagram', 'x']);
  await send(guard(), 'unread', { network: 'instagram', part: 'posts', isUnread: false });
  expect(await kept()).toEqual({ 'unread x': { on } });
  expect(await told()).toEqual(['x']);
});

test('what is read of its posts says nothing of what is veiled, nor the other way round', async () => {
  const on = localDay(Date.now());
  await send(guard(), 'unread', { network: 'x', part: 'posts', isUnread: true });
  await send(guard(), 'unread', { network: 'x', part: 'veil', isUnread: true });
  expect(await kept()).toEqual({ 'unread x': { on }, 'unread x veil': { on } });
  await send(guard(), 'unread', { network: 'x', part: 'posts', isUnread: false });
  expect(await kept()).toEqual({ 'unread x veil': { on } });
  await send(guard(), 'unread', { network: 'x', part: 'veil', isUnread: false });
  expect(await kept()).toEqual({});
});

test('a private window leaves no note', async () => {
  await send(guard({ incognito: true }), 'unread', { network: 'x', part: 'posts', isUnread: true });
  expect([await kept(), await told()]).toEqual([{}, undefined]);
});
