import { beforeEach, expect, test } from 'vitest';
import { isPrivate, isPrivateWorker } from '../../src/background/private.ts';
import { guard } from './ask.ts';
import { resetBrowser, setPrivate } from './fake.ts';

beforeEach(resetBrowser);

test.each([
  ['a tab', guard(), false],
  ['a private tab', guard({ incognito: true }), true],
  ['a popup, which has no tab', {}, false],
])('of %s in a worker for all windows', (_where, sender, isSo) => {
  expect([isPrivateWorker(), isPrivate(sender)]).toEqual([false, isSo]);
});

test('whatever the worker of private windows hears is private, a popup too', () => {
  setPrivate(true);
  expect([isPrivateWorker(), isPrivate({})]).toEqual([true, true]);
});
