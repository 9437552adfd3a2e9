/** Where a link to somebody stands in nothing that we know, the background is told, once a page. */
import { parseHTML } from 'linkedom';
import { beforeEach, expect, test, vi } from 'vitest';
import type { GuardContext } from '../../../src/guard/page-scripts.ts';
import type { Watched } from '../../../src/model/cover/guard-table.ts';

const john: Watched = {
  ...{ key: 'john', kind: 'x:handle', spelling: 'john' },
  ...{ response: 'pause', veil: 'soft' },
};

let send: ReturnType<typeof vi.fn>;
let tell: typeof import('../../../src/guard/veil/understood.ts').tellUnderstood;

beforeEach(async () => {
  vi.resetModules();
  ({ tellUnderstood: tell } = await import('../../../src/guard/veil/understood.ts'));
  knowing([]);
});

function knowing(unread: string[]): void {
  send = vi.fn(async () => {});
  globalThis.guardContext = { send, table: { unread } } as unknown as GuardContext;
}

/** Meets John's link in a page, with what was taken around it by a selector. */
function meet(html: string, container = '#john'): void {
  const { document } = parseHTML(`<body><main>${html}</main></body>`);
  const find = (selector: string) => document.querySelector(selector) as Element;
  tell(find('#john'), find(container), john);
}

const LINK = '<a id="john" href="/john">John</a>';
const told = () => send.mock.calls.map(([, what]) => what);

test('a link by itself is told of once', () => {
  meet(`<div><a href="/jane">Jane</a> and ${LINK}</div>`);
  meet(`<div><a href="/jane">Jane</a> and ${LINK}</div>`);
  expect(told()).toEqual([{ network: 'x', part: 'veil', isUnread: true }]);
});

test.each([
  ['in a post of others', `<article><a href="/jane">Jane</a> with ${LINK}</article>`],
  [
    'in one of a row of things alike',
    `<div class="p"><img><b>A</b></div><div class="p"><img><p>with ${LINK}</p></div>`,
  ],
])('a mention %s is understood', (_where, html) => {
  meet(html);
  expect(told()).toEqual([]);
});

test('what was noted is taken back where a thing of theirs is found, once', () => {
  knowing(['x veil', 'y']);
  meet(`<article>${LINK}<p>Words</p></article>`, 'article');
  meet(`<article>${LINK}<p>Words</p></article>`, 'article');
  expect(told()).toEqual([{ network: 'x', part: 'veil', isUnread: false }]);
});

test('without a note there is nothing to take back', () => {
  knowing(['x']);
  meet(`<article>${LINK}<p>Words</p></article>`, 'article');
  expect(told()).toEqual([]);
});
