/** The owner is looked for where the page changed, once a frame, and over the whole page only where much did. */
import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchFor } from '../../../src/guard/owner/changes.ts';

const SELECTOR = 'main article:has(a[href*="/7/"]) header a[href^="/"]';

let document: Document;
let attributes: string[] | undefined;
let changed: (records: Partial<MutationRecord>[]) => void;
let frame = () => {};
const look = vi.fn();

beforeEach(() => {
  ({ document } = parseHTML('<body><main></main></body>'));
  class Observer {
    constructor(callback: (records: never) => void) {
      changed = (records) => callback(records as never);
    }
    observe(_root: Node, { attributeFilter }: MutationObserverInit) {
      attributes = attributeFilter;
    }
  }
  vi.stubGlobal('document', document);
  vi.stubGlobal('MutationObserver', Observer);
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => {
    frame = run;
  });
  look.mockClear();
  watchFor(SELECTOR, look);
});

afterEach(() => vi.unstubAllGlobals());

/** The site adds something to an element. */
function add(html: string, to = document.querySelector('main')): Partial<MutationRecord> {
  const made = document.createElement('template');
  made.innerHTML = html;
  const addedNodes = [...made.content.childNodes] as unknown as NodeList;
  to?.append(...made.content.childNodes);
  return { type: 'childList', target: to as Node, addedNodes };
}

const POST = '<article><header><a href="/john/"></a></header><a href="/p/7/"></a></article>';

test('a post that is added is looked at at once, and nothing else of the page', () => {
  add(POST);
  const whole = vi.spyOn(document, 'querySelector');
  changed([add('<div>others</div> and text')]);
  expect(look).not.toHaveBeenCalled();
  frame();
  changed([add(POST)]);
  expect(look).toHaveBeenCalledOnce();
  expect(whole).not.toHaveBeenCalledWith(SELECTOR);
});

test('a link that makes a post of what stood there already is met', () => {
  const link = '<header><a href="/john/"></a></header><p></p>';
  changed([add(`<article>${link}</article>`)]);
  frame();
  expect(look).not.toHaveBeenCalled();
  changed([add('<a href="/p/7/"></a>', document.querySelector('article p'))]);
  expect(look).toHaveBeenCalledOnce();
});

test('an attribute that makes one is met, of those that are spoken of', () => {
  expect(attributes).toEqual(['href', 'href']);
  add(POST);
  changed([{ type: 'attributes', target: document.querySelector('article a') as Node }]);
  expect(look).toHaveBeenCalledOnce();
});

test('further changes in a frame are looked at together, in the next', () => {
  changed([add('<div></div>')]);
  changed([add(POST)]);
  changed([add(POST)]);
  expect(look).not.toHaveBeenCalled();
  frame();
  expect(look).toHaveBeenCalledOnce();
});

test('so many changes are looked at as the whole page', () => {
  add(POST);
  const whole = vi.spyOn(document, 'querySelector');
  changed(Array.from({ length: 51 }, () => add('<div></div>')));
  expect(whole).toHaveBeenCalledWith(SELECTOR);
  expect(look).toHaveBeenCalledOnce();
});
