/** Passes that the user ends before their time. */
import { beforeEach, expect, test, vi } from 'vitest';
import { closePassesEarly } from '../../../src/background/visits/close-pass.ts';
import { givePass } from '../../../src/background/visits/gate.ts';
import { readHistory } from '../../../src/storage/log/history.ts';
import { privatePasses } from '../../../src/storage/visits/pauses.ts';
import { JOHN, SAM } from '../../model/change/samples.ts';
import { waitFor } from '../../wait-for.ts';
import { guard, ours, send } from '../ask.ts';
import { kept, startAnew } from '../fake.ts';
import { looked } from '../looks.ts';
import { keepPeople } from '../records.ts';

const NOW = new Date(2026, 10, 18, 12).getTime();
const give = (person: string, isPrivate = false) =>
  givePass({ person, check: 'visit-0001', at: NOW, minutes: 10 }, isPrivate);
const passes = async () => Object.keys(await kept()).filter((name) => name.startsWith('pass '));
const ended = async () =>
  (await readHistory({}, null, 1)).checks[0]?.events.find(({ kind }) => kind === 'pass-ended')?.at;

closePassesEarly();

beforeEach(async () => {
  await startAnew();
  await keepPeople([SAM]);
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
});

test.each([
  ['a page of ours', ours()],
  ['the page itself', guard()],
])('%s ends one, and its check says when', async (_name, sender) => {
  await looked({ 'visit-0001': { kind: 'gone-on' } });
  await give('sam');
  await give('kim');
  vi.setSystemTime(NOW + 5_000);
  await send(sender, 'closePass', JOHN.key);
  expect(await passes()).toEqual(['pass kim']);
  expect(await ended()).toBe(NOW + 5_000);
  // Heard once more, nothing changes.
  vi.setSystemTime(NOW + 9_000);
  await send(sender, 'closePass', JOHN.key);
  expect(await ended()).toBe(NOW + 5_000);
});

// A worker that dies in between is told again, and finds the pass as it was.
test('it is not over before its check says so', async () => {
  await looked({ 'visit-0001': { kind: 'gone-on' } });
  await give('sam');
  const { promise: held, resolve: letGo } = Promise.withResolvers<void>();
  navigator.locks.request('log', () => held);
  const sent = send(ours(), 'closePass', JOHN.key);
  await waitFor(async () =>
    (await navigator.locks.query()).pending?.some(({ name }) => name === 'log'),
  );
  const before = await passes();
  letGo();
  await sent;
  expect([before, await passes()]).toEqual([['pass sam'], []]);
  expect(await ended()).toBeDefined();
});

test('one of a private window is ended as well, and leaves no trace', async () => {
  await give('sam', true);
  await give('kim', true);
  await send(guard({ incognito: true }), 'closePass', JOHN.key);
  expect(Object.keys(await privatePasses.getValue())).toEqual(['kim']);
  expect(await ended()).toBeUndefined();
});

test('who is no longer listed has none', async () => {
  await give('sam');
  await send(ours(), 'closePass', 'another-key');
  expect(await passes()).toEqual(['pass sam']);
});

test('one for a need is ended, and that is no look', async () => {
  await looked({ 'visit-0001': { kind: 'needed' } });
  const one = { person: 'sam', check: 'visit-0001', at: NOW, minutes: 10 } as const;
  await givePass({ ...one, need: 'belongings' }, false);
  await send(ours(), 'closePass', JOHN.key);
  expect([await passes(), await ended()]).toEqual([[], undefined]);
});
