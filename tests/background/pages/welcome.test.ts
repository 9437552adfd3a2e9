import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepWelcome } from '../../../src/background/pages/welcome.ts';
import { resetBrowser } from '../fake.ts';

beforeEach(resetBrowser);

test.each([
  ['install', 1],
  ['update', 0],
] as const)('the welcome after an %s: %i', async (reason, times) => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  keepWelcome();
  await fakeBrowser.runtime.onInstalled.trigger({ reason } as never);
  expect(create).toHaveBeenCalledTimes(times);
});
