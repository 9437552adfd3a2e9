/** For how long a listed page is looked at. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { countStay, noteStays } from '../../../src/background/visits/stays.ts';
import { readHistory } from '../../../src/storage/log/history.ts';
import { waitFor } from '../../wait-for.ts';
import { guard, send } from '../ask.ts';
import { startAnew } from '../fake.ts';
import { looked } from '../looks.ts';

noteStays();

const visit = { id: 'visit-0001', key: 'k', surface: 'profile', source: 'load' } as const;
const stays = async () => (await readHistory({}, null, 1)).checks[0]?.stays;

beforeEach(startAnew);

describe('what a page tells', () => {
  beforeEach(() => looked({ 'visit-0001': { kind: 'let-by' } }));

  test('is kept, the longest of it', async () => {
    await send(guard(), 'stayed', { visit: visit.id, seconds: 10 });
    await send(guard(), 'stayed', { visit: visit.id, seconds: 5 });
    expect(await stays()).toEqual({ 'visit-0001': 10 });
  });

  test('is not, of a private window', async () => {
    await send(guard({ incognito: true }), 'stayed', { visit: visit.id, seconds: 10 });
    expect(await stays()).toBeUndefined();
  });
});

describe('the page that counts', () => {
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

  test('is told which visit to count', async () => {
    countStay({ tabId: 7, document: undefined }, visit);
    await waitFor(() => injected.length === 2);
    expect(injected[0]?.files).toEqual(['/stay.js']);
    const stay = vi.fn();
    vi.stubGlobal('stay', stay);
    injected[1]?.func?.(...(injected[1].args ?? []));
    vi.unstubAllGlobals();
    expect(stay).toHaveBeenCalledWith(visit);
  });
});
