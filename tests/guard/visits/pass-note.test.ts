/** The note in a page's corner that the pass ends by which it shows. */
import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { notePassEnd } from '../../../src/guard/visits/pass-note.ts';
import type { PassNote } from '../../../src/messages/messages.ts';

const JOHN = 'https://x.com/john';
const NOW = Date.UTC(2026, 10, 28, 12);
const words = { minute: 'in a minute', soon: 'soon', close: 'Close now' };
const note = (seconds: number, notice = 60): PassNote => ({
  ...{ key: 'john', source: 'load', words },
  ...{ until: NOW + seconds * 1_000, notice: notice * 1_000 },
});

let page: { href: string };
let told: unknown[];
/** The shadow trees made, which the page cannot reach. */
let roots: ShadowRoot[];
let root: HTMLElement;
let click: (isTrusted: boolean) => Event;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: NOW });
  const { document, HTMLElement, Event } = parseHTML('<html><body><p>A profile</p></body></html>');
  page = { href: JOHN };
  told = [];
  click = (isTrusted) =>
    Object.defineProperty(new Event('click'), 'isTrusted', { value: isTrusted });
  roots = [];
  root = document.documentElement;
  const attach = HTMLElement.prototype.attachShadow;
  vi.spyOn(HTMLElement.prototype, 'attachShadow').mockImplementation(function (
    this: HTMLElement,
    how,
  ) {
    expect(how.mode).toBe('closed');
    const made = attach.call(this, how);
    roots.push(made);
    return made;
  });
  vi.stubGlobal('document', document);
  vi.stubGlobal('navigation', new EventTarget());
  vi.stubGlobal('location', page);
  vi.stubGlobal('guardContext', {
    match: (href: string) => (href.startsWith(JOHN) ? { listed: { key: 'john' } } : null),
    send: async (...said: unknown[]) => void told.push(said),
  });
});

afterEach(() => {
  vi.clearAllTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const pass = (seconds: number) => vi.advanceTimersByTime(seconds * 1_000);
const hosts = () => [...root.children].filter(({ localName }) => localName === 'div');
const said = () => roots.at(-1)?.querySelector('span')?.textContent;

function move(href: string): void {
  page.href = href;
  navigation.dispatchEvent(new Event('currententrychange'));
}

test('it comes a minute before the end, says soon in the last quarter of it, and is gone with it', () => {
  notePassEnd(note(600));
  pass(539);
  expect(hosts()).toEqual([]);
  pass(2);
  expect(hosts()).toHaveLength(1);
  expect(said()).toBe('in a minute');
  pass(43);
  expect(said()).toBe('in a minute');
  pass(2);
  expect(said()).toBe('soon');
  pass(15);
  expect(hosts()).toEqual([]);
});

test('of a short pass it comes later, and of one that ends soon at once', () => {
  notePassEnd(note(60, 20));
  pass(39);
  expect(hosts()).toEqual([]);
  pass(2);
  expect(said()).toBe('soon');
  notePassEnd(note(60));
  pass(0);
  expect(said()).toBe('soon');
  expect(hosts()).toHaveLength(1);
});

test('of it the site sees an empty element', () => {
  notePassEnd(note(10));
  pass(0);
  const [host] = hosts();
  expect([host?.textContent, host?.attributes.length, host?.shadowRoot]).toEqual(['', 0, null]);
});

test('what the user presses closes the pass; what a script presses does nothing', () => {
  notePassEnd(note(10));
  pass(0);
  const button = roots[0]?.querySelector('button');
  expect(button?.textContent).toBe('Close now');
  button?.dispatchEvent(click(false));
  expect(told).toEqual([]);
  button?.dispatchEvent(click(true));
  expect(told).toEqual([['closePass', 'john']]);
});

test('it goes where the page is somebody else’s, stays within their own, and comes nowhere else', () => {
  notePassEnd(note(10));
  pass(0);
  move(`${JOHN}/media`);
  expect(hosts()).toHaveLength(1);
  move('https://x.com/home');
  expect(hosts()).toEqual([]);
  notePassEnd(note(10));
  pass(5);
  expect(hosts()).toEqual([]);
});

test('a clock that was set on past the end leaves nothing to say', () => {
  notePassEnd(note(70));
  vi.setSystemTime(NOW + 3_600_000);
  pass(11);
  expect(hosts()).toEqual([]);
});

test('a computer that slept past the end shows them no longer once it wakes', () => {
  const reread = vi.fn();
  vi.stubGlobal('reread', reread);
  notePassEnd(note(600));
  pass(550);
  expect(said()).toBe('in a minute');
  // Timers stand still, the clock goes on.
  vi.setSystemTime(NOW + 590_000);
  pass(1);
  expect(said()).toBe('soon');
  expect(reread).not.toHaveBeenCalled();
  vi.setSystemTime(NOW + 8 * 3_600_000);
  pass(1);
  expect(hosts()).toEqual([]);
  expect(reread).toHaveBeenCalledOnce();
  pass(10);
  expect(reread).toHaveBeenCalledOnce();
});

test('an end on time is the guard’s own', () => {
  const reread = vi.fn();
  vi.stubGlobal('reread', reread);
  notePassEnd(note(5));
  pass(20);
  expect(reread).not.toHaveBeenCalled();
});

test('where the site takes it away it comes back', () => {
  notePassEnd(note(30));
  hosts()[0]?.remove();
  pass(1);
  expect(hosts()).toHaveLength(1);
});
