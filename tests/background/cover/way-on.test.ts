/** The way from the pause to a page opens for one tab and one load; the rules that stop the page stay. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { applyPasses } from '../../../src/background/cover/passes.ts';
import { reconcile } from '../../../src/background/cover/reconcile.ts';
import { closeWays, openWay } from '../../../src/background/cover/way-on.ts';
import type { Listed } from '../../../src/model/people/person.ts';
import { writeApplied } from '../../../src/storage/cover/applied.ts';
import { person } from '../../model/cover/list.ts';
import { waitFor } from '../../wait-for.ts';
import { keepPasses, keepPeople } from '../records.ts';
import { type FakeCover, fakeCoverOn } from './fake-cover.ts';

const TAB = 7;
const john = person('john', 'john.doe', ['instagram', 'x']);
const [onInstagram, onX] = john.identities as [Listed, Listed];

let fake: FakeCover;

beforeEach(async () => {
  fake = await fakeCoverOn(
    ['instagram.com', 'x.com', 'twitter.com'].map((host) => `*://*.${host}/*`),
  );
  await keepPeople([john]);
  await reconcile();
});

const moved = (tab: number, change: { url?: string; status?: string }) =>
  fakeBrowser.tabs.onUpdated.trigger(tab, change as never, {} as never);

test('it is one tab’s, from our own pages, to one identity, beside rules that stay', async () => {
  const before = fake.rules;
  await openWay(TAB, john, onX, true);
  expect(fake.rules).toEqual(before);
  expect(fake.sessionRules.length).toBeGreaterThan(0);
  for (const { action, condition, priority } of fake.sessionRules) {
    expect([action, condition.tabIds, condition.resourceTypes]).toEqual([
      { type: 'allow' },
      [TAB],
      ['main_frame'],
    ]);
    expect(condition.initiatorDomains).toEqual([new URL(fakeBrowser.runtime.getURL('/')).host]);
    expect(['x.com', 'twitter.com']).toEqual(
      expect.arrayContaining(condition.requestDomains ?? ['']),
    );
    expect(priority).toBeGreaterThan(Math.max(...before.map((rule) => rule.priority ?? 0)));
  }
});

test('it closes as the tab is elsewhere, and as another tab is not', async () => {
  await openWay(TAB, john, onInstagram, true);
  const open = fake.sessionRules;
  await moved(TAB, { status: 'loading' });
  await moved(TAB + 1, { url: 'https://www.instagram.com/' });
  expect(fake.sessionRules).toEqual(open);
  await moved(TAB, { url: 'https://www.instagram.com/john.doe/' });
  await waitFor(() => fake.sessionRules.length === 0);
});

test('it closes where the tab goes nowhere', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await openWay(TAB, john, onInstagram, true);
  expect(fake.sessionRules).not.toEqual([]);
  vi.runAllTimers();
  vi.useRealTimers();
  await waitFor(() => fake.sessionRules.length === 0);
});

test('where our page does not know what was asked for, it may be asked for again from anywhere, for a while', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await openWay(TAB, john, onInstagram, false);
  await moved(TAB, { url: 'https://www.instagram.com/' });
  expect(fake.sessionRules).not.toEqual([]);
  expect(fake.sessionRules.map(({ condition }) => condition.initiatorDomains)).not.toContainEqual(
    expect.anything(),
  );
  // Before the worker sleeps.
  vi.advanceTimersByTime(29_000);
  await waitFor(() => fake.sessionRules.length === 0);
  await openWay(TAB, john, onInstagram, false);
  expect(fake.sessionRules.some(({ condition }) => condition.tabIds)).toBe(false);
  // A pass that is looked after meanwhile takes it for none of its own.
  const open = fake.sessionRules;
  await applyPasses();
  expect(fake.sessionRules).toEqual(open);
  // By a link that opens another tab, it may be.
  await moved(TAB + 1, { url: 'https://www.instagram.com/john.doe/reel/7001/' });
  vi.useRealTimers();
  await waitFor(() => fake.sessionRules.length === 0);
});

test('neither a way nor a pass has the browser tell which rules there are: of 900 that takes 17 ms', async () => {
  const read = vi.spyOn(fakeBrowser.declarativeNetRequest, 'getDynamicRules');
  await keepPasses({ john: { until: Date.now() + 60_000, check: 'c' } });
  await applyPasses();
  await openWay(TAB, john, onInstagram, true);
  expect(read).not.toHaveBeenCalled();
  expect(fake.sessionRules.some(({ condition }) => condition.tabIds)).toBe(true);
  // A change that is under way has noted none.
  await writeApplied(null);
  await openWay(TAB + 1, john, onInstagram, true);
  expect(read).toHaveBeenCalledOnce();
  expect(fake.sessionRules.some(({ condition }) => condition.tabIds?.[0] === TAB + 1)).toBe(true);
});

test('two tabs have their own', async () => {
  await openWay(TAB, john, onInstagram, true);
  await openWay(TAB + 1, john, onInstagram, true);
  await moved(TAB, { url: 'https://www.instagram.com/john.doe/' });
  await waitFor(() =>
    fake.sessionRules.every(({ condition }) => condition.tabIds?.[0] === TAB + 1),
  );
  expect(fake.sessionRules).not.toEqual([]);
});

test('what a worker left open the next one closes, but nothing that a pass lifts', async () => {
  await keepPasses({ john: { until: Date.now() + 60_000, check: 'c' } });
  await applyPasses();
  const lifted = fake.sessionRules;
  expect(lifted).not.toEqual([]);
  expect(lifted.filter(({ condition }) => condition.resourceTypes?.includes('main_frame'))).toEqual(
    [],
  );
  for (const leads of [true, false]) await openWay(TAB, john, onInstagram, leads);
  await applyPasses();
  expect(fake.sessionRules.length).toBeGreaterThan(lifted.length);
  await closeWays();
  expect(fake.sessionRules).toEqual(lifted);
});

test('what a pass lifts is taken away as it ends, also where the browser says null of what a rule does not say', async () => {
  await keepPasses({ john: { until: Date.now() + 60_000, check: 'c' } });
  await applyPasses();
  const unsaid = { tabIds: null, excludedTabIds: null };
  fake.sessionRules = fake.sessionRules.map(
    (rule) => ({ ...rule, condition: { ...rule.condition, ...unsaid } }) as never,
  );
  await closeWays();
  expect(fake.sessionRules).not.toEqual([]);
  await keepPasses({});
  await applyPasses();
  expect(fake.sessionRules).toEqual([]);
});

test('whoever has no rules needs none', async () => {
  await keepPeople([{ ...john, response: 'notice' }]);
  await openWay(TAB, { ...john, response: 'notice' }, onX, true);
  expect(fake.sessionRules).toEqual([]);
});
