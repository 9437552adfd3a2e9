/** The self-test asks each open page where the guard starts whether it runs there. */
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { reconcile } from '../../../src/background/cover/reconcile.ts';
import { answerSelfTest } from '../../../src/background/cover/self-test.ts';
import { person } from '../../model/cover/list.ts';
import { guard, ours, send } from '../ask.ts';
import { keepPeople } from '../records.ts';
import { type FakeCover, fakeCoverOn } from './fake-cover.ts';

answerSelfTest();

const INSTAGRAM = ['instagram.com', 'instagr.am', 'ig.me'].map((host) => `*://*.${host}/*`);

const JOHN = 'https://www.instagram.com/john.doe/';

interface Injected {
  readonly target: { readonly tabId: number };
  readonly func: (...args: unknown[]) => unknown;
  readonly args: readonly unknown[];
}

/** Opens tabs in which the guard knows John or not; one that is asleep answers nothing. */
function openTabs(guarded: readonly (boolean | 'asleep')[]): void {
  const url = 'https://www.instagram.com/';
  Object.assign(fakeBrowser.tabs, { query: async () => guarded.map((_, id) => ({ id, url })) });
  Object.assign(fakeBrowser.scripting, {
    executeScript: async ({ target, func, args }: Injected) => {
      const knows = guarded[target.tabId];
      if (knows === 'asleep') throw new Error('no such tab');
      const match = (one: string) => (knows && one === JOHN ? {} : null);
      Object.assign(globalThis, { guardContext: { match } });
      const result = func(...args);
      globalThis.guardContext = undefined;
      return [{ result }];
    },
  });
}

let fake: FakeCover;

beforeEach(async () => {
  fake = await fakeCoverOn(INSTAGRAM);
});

test('open pages are counted, those without a guard apart, and those asleep not', async () => {
  await keepPeople([person('john', 'john.doe', ['instagram'])]);
  await reconcile();
  openTabs([true, false, 'asleep', true]);
  expect(await send(ours(), 'tryTabs', undefined)).toEqual({ open: 3, unguarded: 1 });
});

test('a browser may say null of what a rule does not speak of', async () => {
  await keepPeople([person('john', 'john.doe', ['instagram'])]);
  await reconcile();
  const empty = { excludedRequestDomains: null, initiatorDomains: null, tabIds: null };
  for (const rule of fake.rules) rule.condition = { ...empty, ...rule.condition } as never;
  const ways = await send(ours(), 'tryIdentity', 'instagram:handle:john.doe');
  expect(new Set(ways.map(({ stopped }) => stopped))).toEqual(new Set(['stopped']));
});

test('where the guard starts nowhere, no tab is asked', async () => {
  openTabs([false]);
  expect(await send(ours(), 'tryTabs', undefined)).toEqual({ open: 0, unguarded: 0 });
});

test('whoever is not listed has no ways, and no site may ask', async () => {
  expect(await send(ours(), 'tryIdentity', 'nobody')).toEqual([]);
  await expect(send(guard(), 'tryIdentity', 'nobody')).rejects.toThrow('not from Breathing Room');
});
