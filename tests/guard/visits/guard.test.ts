/** A click of the user's is stopped before the site hears it; one made by the site's scripts is no click. */
import { parseHTML } from 'linkedom';
import { expect, test, vi } from 'vitest';
import { browser } from '#imports';
import { tablesOf } from '../../../src/model/cover/tables.ts';
import { writeGuardTexts, writeTables } from '../../../src/storage/cover/guard-tables.ts';
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

const told: unknown[] = [];
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
