import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { answer } from '../../src/background/router.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { shapes } from '../../src/messages/shapes.ts';
import { guard, ours, send } from './ask.ts';

const heard: unknown[] = [];
answer('leave', async (data) => void heard.push(data));
answer('visit', async (data) => void heard.push(data));
answer('unmoment', async () => {
  throw new Error('no such moment');
});

const visit = { id: 'visit-0001', key: 'k', surface: 'profile', source: 'load' };

test('a message of the agreed shape, from a page of ours, is answered', async () => {
  await send(ours(), 'leave', visit);
  expect(heard.pop()).toEqual(visit);
});

test('what the guard says is heard from a page of a site, and from its main frame alone', async () => {
  await send(guard(), 'visit', visit);
  expect(heard.pop()).toEqual(visit);
  await expect(send({ ...guard(), frameId: 3 }, 'visit', visit)).rejects.toThrow('not from');
});

test('sites may send as many kinds of messages as the threat model says, and no others', async () => {
  const names = Object.keys(shapes) as (keyof Messages)[];
  const others = names.filter((name) => !['leave', 'visit', 'unmoment'].includes(name));
  for (const name of others) answer(name, async () => undefined as never);
  const refused = await Promise.all(
    names.map((name) =>
      send(guard(), name, undefined).catch((error: Error) => /: not from/.test(error.message)),
    ),
  );
  const heardOf = names.filter((_, index) => refused[index] !== true);
  expect(heardOf.toSorted()).toEqual(['alias', 'closePass', 'stayed', 'unread', 'visit']);
  expect(readFileSync('src/THREATS.md', 'utf8')).toContain(
    'content scripts may send five messages',
  );
});

test.each([
  ['a page of a site', guard()],
  ['another extension', { ...ours(), id: 'another' }],
  ['an unknown place', { ...ours(), url: '' }],
])('what is ours to say is refused from %s', async (_name, sender) => {
  await expect(send(sender, 'leave', visit)).rejects.toThrow('leave: not from Breathing Room');
  expect(heard).toEqual([]);
});

test.each([
  ['a field less', { ...visit, key: undefined }],
  ['a field more', { ...visit, extra: true }],
  ['another type', { ...visit, id: 12_345_678 }],
  ['nothing', undefined],
])('%s is refused', async (_name, data) => {
  await expect(send(ours(), 'leave', data)).rejects.toThrow('leave: not of the agreed shape');
  expect(heard).toEqual([]);
});

test('what goes wrong is told to whoever asked', async () => {
  await expect(send(ours(), 'unmoment', 'moment-01')).rejects.toThrow('no such moment');
});
