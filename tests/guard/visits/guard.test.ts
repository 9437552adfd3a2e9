/** What the guard stops, and as what it tells of it. */
import { parseHTML } from 'linkedom';
import { expect, test, vi } from 'vitest';
import { browser } from '#imports';
import { tablesOf } from '../../../src/model/cover/tables.ts';
import {
  writeGuardTexts,
  writePassEnds,
  writeTables,
} from '../../../src/storage/cover/guard-tables.ts';
import { OPEN, person } from '../../model/cover/list.ts';

const HOST = 'instagram.com';

const listeners: Record<string, (event: object) => void> = {};
const { document, HTMLAnchorElement } = parseHTML(
  '<html><head><title>Instagram</title></head><body><a href="https://www.instagram.com/john.doe/">John</a></body></html>',
);
const link = document.querySelector('a');
vi.stubGlobal('document', document);
vi.stubGlobal('HTMLAnchorElement', HTMLAnchorElement);
vi.stubGlobal(
  'MutationObserver',
  class {
    observe() {}
    disconnect() {}
  },
);
vi.stubGlobal('location', { hostname: HOST, href: `https://${HOST}/` });
vi.stubGlobal('navigation', { addEventListener: () => undefined });
vi.stubGlobal('addEventListener', (name: string, listener: (event: object) => void) => {
  listeners[name] = listener;
});

vi.stubGlobal('stop', () => undefined);
for (const one of ['top', 'self']) vi.stubGlobal(one, globalThis);

const told: { type: string; data: { source: string } }[] = [];
browser.runtime.onMessage.addListener((message) => void told.push(message));

await writeGuardTexts({ name: 'Breathing Room', showOnce: '', hiddenForCalm: '' });
await writeTables(tablesOf([person('john', 'john.doe', ['instagram'])], OPEN, () => true));
// Only now, as it looks for a page as soon as it is there.
(await import('../../../src/guard/visits/guard.ts')).startGuard();
await vi.waitUntil(() => globalThis.guardContext);

/** Clicks the link. Returns whether the site hears of it. */
function click(isTrusted: boolean): boolean {
  const stopped = { default: false, site: false };
  listeners.click?.({
    ...{ isTrusted, button: 0, composedPath: () => [link] },
    preventDefault: () => {
      stopped.default = true;
    },
    stopImmediatePropagation: () => {
      stopped.site = true;
    },
  });
  expect(stopped.default).toBe(stopped.site);
  return !stopped.site;
}

test('a click that the page’s own script makes is left alone, and counts as nothing', () => {
  expect(click(false)).toBe(true);
  expect(document.title).toBe('Instagram');
  expect(told).toEqual([]);
});

test('a click of the user’s is stopped, covered and told', async () => {
  expect(click(true)).toBe(false);
  expect(document.title).toBe('Breathing Room');
  await vi.waitUntil(() => told.length > 0);
  expect(told).toMatchObject([
    {
      type: 'visit',
      data: { key: 'instagram:handle:john.doe', surface: 'profile', source: 'inside' },
    },
  ]);
});

test('a page that was let through and no longer is is covered, and told as no new one', async () => {
  const sources = () => told.map(({ data: { source } }) => source);
  told.length = 0;
  vi.stubGlobal('location', { hostname: HOST, href: link?.href });
  const pass = (until: number) => writePassEnds({ 'instagram:handle:john.doe': until });
  await pass(Date.now() + 60_000);
  await vi.waitUntil(() => told.length === 1);
  expect(document.title).toBe('Instagram');
  await pass(0);
  await vi.waitUntil(() => told.length === 2);
  expect(document.title).toBe('Breathing Room');
  // The list may change before the pause is there; this one is from a clock that was ahead.
  await pass(Date.now() + 3_600_000);
  await vi.waitUntil(() => told.length === 3);
  expect(document.title).toBe('Breathing Room');
  expect(sources()).toEqual(['load', 'ended', 'ended']);
});
