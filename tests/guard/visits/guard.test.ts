/** What the guard stops, and as what it tells of it. */
import { parseHTML } from 'linkedom';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from '#imports';
import { tablesOf } from '../../../src/model/cover/tables.ts';
import {
  clearForGuard,
  removeTables,
  writeGuardTexts,
  writePassEnds,
  writeTables,
} from '../../../src/storage/cover/guard-tables.ts';
import { OPEN, person } from '../../model/cover/list.ts';
import '../../background/fake.ts';
import { waitFor } from '../../wait-for.ts';

const HOST = 'instagram.com';

const listeners: Record<string, (event: object) => void> = {};
const { document, HTMLElement, HTMLAnchorElement } = parseHTML(
  '<html><head><title>Instagram</title></head><body><a href="https://www.instagram.com/john.doe/">John</a></body></html>',
);
// linkedom knows no priorities.
Object.assign(Object.getPrototypeOf(document.documentElement.style), {
  getPropertyPriority: () => '',
});
const link = document.querySelector('a');
vi.stubGlobal('document', document);
vi.stubGlobal('HTMLElement', HTMLElement);
// WXT's fake browser has none of it.
chrome.dom.openOrClosedShadowRoot = ({ shadowRoot }) => {
  toldBeforeTrees ??= told.length;
  return shadowRoot;
};
vi.stubGlobal('HTMLAnchorElement', HTMLAnchorElement);
vi.stubGlobal(
  'MutationObserver',
  class {
    observe() {}
    disconnect() {}
  },
);
vi.stubGlobal('location', { hostname: HOST, href: `https://${HOST}/` });
const listen = (name: string, listener: (event: object) => void) => {
  listeners[name] = listener;
};
const { locks } = navigator;
vi.stubGlobal('navigator', { locks, userActivation: { hasBeenActive: false } });
vi.stubGlobal('navigation', { addEventListener: listen });
vi.stubGlobal('addEventListener', listen);
vi.stubGlobal('removeEventListener', () => undefined);

const stop = vi.fn();
vi.stubGlobal('stop', stop);
for (const one of ['top', 'self']) vi.stubGlobal(one, globalThis);

const told: { type: string; data: { id: string; source: string } }[] = [];
/** How many visits were told of when an element was first asked for its shadow tree. */
let toldBeforeTrees: number | undefined;
let isHeard = true;
/** A visit of which nobody hears. */
let unheard = '';
browser.runtime.onMessage.addListener((message, _sender, answer) => {
  told.push(message);
  answer(isHeard && message.data.id !== unheard ? {} : { err: { message: 'the log is broken' } });
  return true;
});

const listed = [
  person('john', 'john.doe', ['instagram']),
  person('jane', 'jane.roe', ['instagram']),
];
/** Puts in place what the guard reads. */
async function put(): Promise<void> {
  await writeGuardTexts({ note: 'Notes', showOnce: '', hiddenForCalm: '' });
  await writeTables(tablesOf(listed, OPEN, () => true));
}
await put();
// Only now, as it looks for a page as soon as it is there.
(await import('../../../src/guard/visits/guard.ts')).startGuard();
await waitFor(() => globalThis.guardContext);

/** Clicks the link. Returns what of the click is stopped: its own effect, and that the site hears of it. */
function click(isTrusted: boolean, how: { ctrlKey?: boolean } = {}) {
  const stopped = { default: false, site: false };
  listeners.click?.({
    ...{ isTrusted, button: 0, composedPath: () => [link], ...how },
    preventDefault: () => {
      stopped.default = true;
    },
    stopImmediatePropagation: () => {
      stopped.site = true;
    },
  });
  return stopped;
}

/** The page moves by itself, to the link's address or another. */
const move = (url = link?.href, isTrusted = true) =>
  listeners.navigate?.({
    ...{ isTrusted, cancelable: true, navigationType: 'push' },
    destination: { url, sameDocument: true },
    preventDefault: () => undefined,
  });

const isCovered = () => document.title === 'Notes';
const pass = (until: number) => writePassEnds({ 'instagram:handle:john.doe': until });
/** Sets when the pass ends, and waits until the guard has read it. */
async function passIsRead(until: number): Promise<void> {
  await pass(until);
  const read = () => globalThis.guardContext?.table?.passEnds?.['instagram:handle:john.doe'];
  await waitFor(() => read() === until);
}

const leaveAlone = { default: false, site: false };

/** The page is back at an address of nobody's, and shows. */
async function startOver(): Promise<void> {
  vi.stubGlobal('location', { hostname: HOST, href: `https://${HOST}/` });
  await passIsRead(Date.now() + 60_000);
  expect(isCovered()).toBe(false);
  await passIsRead(0);
  told.length = 0;
}

test('a click that the page’s own script makes is left alone, and counts as nothing', () => {
  expect(click(false)).toEqual(leaveAlone);
  expect(document.title).toBe('Instagram');
  expect(told).toEqual([]);
});

test('one that is meant for a new tab opens none, and counts as nothing', () => {
  expect(click(false, { ctrlKey: true })).toEqual({ default: true, site: false });
  expect(isCovered()).toBe(false);
  expect(told).toEqual([]);
});

test('a move or a return that a script makes up is none', () => {
  move(link?.href, false);
  listeners.pageshow?.({ isTrusted: false, persisted: true });
  expect(isCovered()).toBe(false);
  expect(told).toEqual([]);
});

test('a click of the user’s is stopped, covered and told', async () => {
  expect(click(true)).toEqual({ default: true, site: true });
  expect(document.title).toBe('Notes');
  await waitFor(() => told.length > 0);
  expect(told).toMatchObject([
    {
      type: 'visit',
      data: { key: 'instagram:handle:john.doe', surface: 'profile', source: 'inside' },
    },
  ]);
});

test('a click on a link in what the user writes is left alone, and counts as nothing', async () => {
  await startOver();
  link?.setAttribute('contenteditable', 'true');
  expect(click(true)).toEqual(leaveAlone);
  expect([isCovered(), told]).toEqual([false, []]);
  link?.removeAttribute('contenteditable');
});

test.each([
  ['_blank', 'new-tab'],
  ['_top', 'inside'],
  ['_PARENT', 'inside'],
])('a link that names its window %s opens as one meant for it: %s', async (target, source) => {
  await startOver();
  if (link) link.target = target;
  click(true);
  expect(isCovered()).toBe(source === 'inside');
  await waitFor(() => told.length > 0);
  expect(told).toMatchObject([{ data: { source } }]);
  if (link) link.target = '';
});

test('a visit is told of before shadow trees are looked through, which may take long', async () => {
  await startOver();
  toldBeforeTrees = undefined;
  move();
  await waitFor(() => toldBeforeTrees !== undefined);
  expect(toldBeforeTrees).toBe(1);
});

test('a page that was let through and no longer is is covered, and told as no new one', async () => {
  const sources = () => told.map(({ data: { source } }) => source);
  told.length = 0;
  vi.stubGlobal('location', { hostname: HOST, href: link?.href });
  await pass(Date.now() + 60_000);
  await waitFor(() => told.length === 1);
  expect(document.title).toBe('Instagram');
  await pass(0);
  await waitFor(() => told.length === 2);
  expect(document.title).toBe('Notes');
  // The list may change before the pause is there; this one is from a clock that was ahead.
  await pass(Date.now() + 3_600_000);
  expect(document.title).toBe('Notes');
  expect(sources()).toEqual(['load', 'ended']);
});

test('a pass that ends brings back no list of before', async () => {
  await startOver();
  vi.stubGlobal('location', { hostname: HOST, href: link?.href });
  const end = Date.now() + 300;
  await passIsRead(end);
  // Closed early, and given anew for longer.
  await passIsRead(0);
  await passIsRead(end + 60_000);
  told.length = 0;
  const kim = person('kim', 'kim.poe', ['instagram']);
  await writeTables(tablesOf([...listed, kim], OPEN, () => true));
  const knowsKim = () => globalThis.guardContext?.match(`https://${HOST}/kim.poe/`) != null;
  await waitFor(knowsKim);
  await waitFor(() => Date.now() > end + 50);
  expect([isCovered(), knowsKim(), told]).toEqual([false, true, []]);
  await put();
});

test('what a covered page loads is ended once, as what it loads later is the pause', async () => {
  await startOver();
  vi.stubGlobal('location', { hostname: HOST, href: link?.href });
  await passIsRead(1);
  expect(isCovered()).toBe(true);
  stop.mockClear();
  await passIsRead(2);
  expect(isCovered()).toBe(true);
  expect(stop).not.toHaveBeenCalled();
});

test('a page that stays refused stays covered, whatever is written, and is told of once', async () => {
  await startOver();
  move();
  move();
  expect(isCovered()).toBe(true);
  await writeGuardTexts({ note: 'Notes', showOnce: 'Show', hiddenForCalm: '' });
  await waitFor(() => globalThis.guardContext?.table?.texts?.showOnce === 'Show');
  expect(isCovered()).toBe(true);
  expect(told).toHaveLength(1);
  await pass(Date.now() + 60_000);
  await waitFor(() => !isCovered());
});

test('a move that the owner’s script has refused is looked at no further', async () => {
  await startOver();
  const refuse = vi.fn(() => true);
  globalThis.owner = { refuse, update() {}, isCovering: () => false };
  move(link?.href, false);
  expect(refuse).not.toHaveBeenCalled();
  move();
  expect(refuse).toHaveBeenCalledOnce();
  globalThis.owner = undefined;
  expect([isCovered(), told]).toEqual([false, []]);
});

test('where nobody hears of the visit the page shows again, or is loaded anew where it may show them', async () => {
  isHeard = false;
  await startOver();
  click(true);
  expect(isCovered()).toBe(true);
  await waitFor(() => !isCovered());
  const reload = vi.fn();
  vi.stubGlobal('location', { hostname: HOST, href: `https://${HOST}/`, reload });
  move();
  await waitFor(() => reload.mock.calls.length === 1);
  expect(isCovered()).toBe(true);
});

test('a visit of which nobody hears ends no later cover', async () => {
  isHeard = false;
  await startOver();
  click(true);
  await waitFor(() => told.length === 1);
  unheard = told[0]?.data.id ?? '';
  isHeard = true;
  await passIsRead(Date.now() + 60_000);
  await passIsRead(0);
  click(true);
  const sent = () => told.filter(({ data }) => data.id === unheard).length;
  await waitFor(() => sent() === 4);
  await new Promise((done) => setImmediate(done));
  expect(isCovered()).toBe(true);
});

test('a page left for the pause may ask first, but not where it may show them', async () => {
  isHeard = true;
  await startOver();
  const stopImmediatePropagation = vi.fn();
  const leave = () => listeners.beforeunload?.({ isTrusted: true, stopImmediatePropagation });
  leave();
  click(true);
  leave();
  expect(stopImmediatePropagation).not.toHaveBeenCalled();
  await waitFor(() => !isCovered());
  move();
  leave();
  expect(stopImmediatePropagation).toHaveBeenCalledOnce();
});

describe('a table that is gone', () => {
  const isUnknown = () => globalThis.guardContext?.table === undefined;

  afterAll(put);

  beforeEach(async () => {
    isHeard = true;
    await put();
    await startOver();
  });

  test.each([
    ['alone', () => browser.storage.local.remove('watch:instagram.com')],
    ['with all else', () => browser.storage.local.clear()],
  ])('%s is lost: the last that was read holds', async (_, lose) => {
    await lose();
    await new Promise((done) => setTimeout(done));
    expect(isUnknown()).toBe(false);
    move();
    expect(isCovered()).toBe(true);
  });

  test.each([
    ['as the last there are taken off the list', () => removeTables([HOST])],
    ['as everything is deleted', clearForGuard],
  ])('%s stops nobody any more', async (_, takeAway) => {
    move();
    expect(isCovered()).toBe(true);
    await takeAway();
    await waitFor(isUnknown);
    expect(isCovered()).toBe(false);
    move();
    expect(isCovered()).toBe(false);
  });
});

test('of ten thousand moves between two who are let through nine are told at once', async () => {
  await startOver();
  await passIsRead(Date.now() + 60_000);
  for (let time = 0; time < 10_000; time += 1)
    move(time % 2 === 0 ? link?.href : `https://${HOST}/`);
  expect(told.length).toBeLessThanOrEqual(9);
  await waitFor(() => told.length === 9);
  await new Promise((done) => setTimeout(done));
  told.length = 0;
  move();
  await waitFor(() => told.length === 1);
});

test('somebody who may not show is no prisoner of those who were told of in a flood', async () => {
  await startOver();
  await passIsRead(Date.now() + 60_000);
  for (let time = 0; time < 100; time += 1) move(time % 2 === 0 ? link?.href : `https://${HOST}/`);
  const reload = vi.fn();
  vi.stubGlobal('location', { hostname: HOST, href: `https://${HOST}/`, reload });
  move('https://www.instagram.com/jane.roe/');
  expect(isCovered()).toBe(true);
  await waitFor(() => reload.mock.calls.length === 1);
});
