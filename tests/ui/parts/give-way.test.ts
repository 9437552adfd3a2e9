/** Work done piece by piece lets the page answer in between. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { givingWay } from '../../../src/ui/parts/give-way.ts';

const yielded = vi.fn(async () => undefined);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
  vi.stubGlobal('scheduler', { yield: yielded });
});
afterEach(() => vi.useRealTimers());

test('once the pieces have taken longer than a frame together, and not before', async () => {
  const giveWay = givingWay();
  vi.advanceTimersByTime(10);
  expect(giveWay()).toBeUndefined();
  vi.advanceTimersByTime(10);
  await giveWay();
  expect(yielded).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(10);
  expect(giveWay()).toBeUndefined();
});
