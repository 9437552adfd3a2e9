/** Scripts that run along in a page that shows somebody. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { runIn } from '../../../src/background/visits/in-page.ts';
import { noteEndIn } from '../../../src/background/visits/pass-note.ts';
import { passFrom } from '../../../src/model/visits/pass.ts';
import { waitFor } from '../../wait-for.ts';

interface Injection {
  readonly target: object;
  readonly files?: string[];
  readonly func?: (...args: unknown[]) => void;
  readonly args?: unknown[];
}
let injected: Injection[];

beforeEach(() => {
  injected = [];
  Object.assign(fakeBrowser.scripting, {
    executeScript: async (one: Injection) => void injected.push(one),
  });
});

const call = () => undefined;

test('one runs in that document alone, whatever its tab shows by now; first it gets the script', async () => {
  runIn({ tabId: 7, document: 'document-1' }, '/stay.js', call, 'visit');
  await waitFor(() => injected.length === 2);
  const target = { tabId: 7, documentIds: ['document-1'] };
  expect(injected).toMatchObject([
    { target, files: ['/stay.js'], injectImmediately: true },
    { target, func: call, args: ['visit'], injectImmediately: true },
  ]);
});

test('it runs in whatever the tab shows, where the browser tells of no document', async () => {
  runIn({ tabId: 7, document: undefined }, '/stay.js', call, 'visit');
  await waitFor(() => injected.length === 2);
  expect(injected[0]?.target).toEqual({ tabId: 7 });
});

test('the page may be gone already', async () => {
  const gone = vi.fn(async () => {
    throw new Error('no tab with this id');
  });
  Object.assign(fakeBrowser.scripting, { executeScript: gone });
  runIn({ tabId: 7, document: undefined }, '/stay.js', call, 'visit');
  await waitFor(() => gone.mock.results.length === 1);
});

test.each([
  [1, 20_000],
  [3, 60_000],
  [10, 60_000],
] as const)('a pass of %d min says %d ms before its end that it ends', async (minutes, notice) => {
  const visit = { id: 'visit-0001', key: 'k', surface: 'profile', source: 'load' } as const;
  noteEndIn({ tabId: 7, document: undefined }, visit, passFrom(1_000, 'check', minutes));
  await waitFor(() => injected.length === 2);
  expect(injected[0]?.files).toEqual(['/pass-note.js']);
  const passNote = vi.fn();
  vi.stubGlobal('passNote', passNote);
  injected[1]?.func?.(...(injected[1].args ?? []));
  vi.unstubAllGlobals();
  const until = 1_000 + minutes * 60_000;
  expect(passNote).toHaveBeenCalledWith(
    expect.objectContaining({ key: 'k', source: 'load', until, notice }),
  );
});
