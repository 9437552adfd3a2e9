import { vi } from 'vitest';

/** Waits for something that nobody answers when it is done; as long as a busy machine may need. */
export const waitFor = (isSo: () => unknown): Promise<unknown> =>
  vi.waitUntil(isSo, { timeout: 120_000, interval: 5 });
