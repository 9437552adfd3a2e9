import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { countStay } from '../../../src/guard/visits/stay.ts';
import type { Visit } from '../../../src/messages/messages.ts';

const JOHN = 'https://x.com/john';
const visit = (id: string, over: Partial<Visit> = {}): Visit => ({
  ...{ id, key: 'john', surface: 'profile', source: 'load' },
  ...over,
});

let page: { document: EventTarget & { visibilityState: string }; href: string };
let told: Record<string, number>;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
  const window = new EventTarget();
  told = {};
  page = {
    document: Object.assign(new EventTarget(), { visibilityState: 'visible' }),
    href: JOHN,
  };
  vi.stubGlobal('document', page.document);
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
  vi.stubGlobal('dispatchEvent', window.dispatchEvent.bind(window));
  vi.stubGlobal('navigation', new EventTarget());
  vi.stubGlobal('chrome', { runtime: { id: 'ours' } });
  vi.stubGlobal('location', page);
  vi.stubGlobal('guardContext', {
    match: (href: string) => (href.startsWith(JOHN) ? { listed: { key: 'john' } } : null),
    send: async (_name: 'stayed', stay: { visit: string; seconds: number }) => {
      told[stay.visit] = stay.seconds;
    },
  });
});

afterEach(() => {
  dispatchEvent(new Event('pagehide'));
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const pass = (seconds: number) => vi.advanceTimersByTime(seconds * 1000);

function show(visibilityState: string): void {
  page.document.visibilityState = visibilityState;
  dispatchEvent(new Event('visibilitychange'));
}

function move(href: string): void {
  page.href = href;
  navigation.dispatchEvent(new Event('currententrychange'));
}

test('what is lost with the browser is five seconds at most', () => {
  countStay(visit('a'));
  pass(14.9);
  expect(told).toEqual({ a: 10 });
});

test('a night that the computer slept through is not counted, where the stopwatch goes on', () => {
  countStay(visit('a'));
  pass(5);
  const awake = performance.now.bind(performance);
  const slept = vi.spyOn(performance, 'now').mockImplementation(() => awake() + 8 * 3_600_000);
  pass(5);
  expect(told).toEqual({ a: 15 });
  pass(5);
  expect(told).toEqual({ a: 20 });
  slept.mockRestore();
});

test('only what is visible counts', () => {
  countStay(visit('a'));
  pass(3);
  show('hidden');
  pass(3_600);
  expect(told).toEqual({ a: 3 });
  show('visible');
  pass(4);
  dispatchEvent(new Event('pagehide'));
  expect(told).toEqual({ a: 7 });
});

test('it ends where the page is somebody else’s, and goes on within their own', () => {
  countStay(visit('a'));
  pass(2);
  move(`${JOHN}/media`);
  pass(2);
  move('https://x.com/home');
  pass(60);
  expect(told).toEqual({ a: 4 });
});

test('a page that has gone over to somebody else meanwhile is not counted', () => {
  page.href = 'https://x.com/home';
  countStay(visit('a'));
  pass(60);
  expect(told).toEqual({});
});

test('a post whose address names nobody counts until it is left', () => {
  page.href = 'https://x.com/post/1';
  countStay(visit('a', { source: 'feed' }));
  pass(3);
  move('https://x.com/post/2');
  pass(60);
  expect(told).toEqual({ a: 3 });
});

test('one visit follows another, and an extension that is gone is not called', () => {
  countStay(visit('a'));
  pass(3);
  countStay(visit('b'));
  pass(6);
  vi.stubGlobal('chrome', { runtime: {} });
  pass(60);
  expect(told.a).toBe(3);
  expect(vi.getTimerCount()).toBe(0);
});
