import { expect, test, vi } from 'vitest';
import { Room } from '../../../src/ui/log/storage-room.tsx';
import { draw, press, settled } from '../draw.ts';

const ASK = 'Ask the browser to keep it';

/** Draws it where the browser has promised so, and answers each question as told. */
async function drawn(isPromised: boolean, ...answers: readonly Promise<boolean>[]) {
  const persist = vi.fn<() => Promise<boolean>>();
  for (const answer of answers) persist.mockReturnValueOnce(answer);
  const storage = { persisted: async () => isPromised, persist, estimate: async () => ({}) };
  vi.stubGlobal('navigator', { ...navigator, storage });
  const page = await draw(Room, {});
  await settled();
  return { page, persist };
}

test('what is promised already is said, and not asked for', async () => {
  const { page, persist } = await drawn(true);
  expect(page.textContent).toBe('The browser has agreed not to clear your log by itself.');
  expect(page.querySelector('button')).toBeNull();
  expect(persist).not.toHaveBeenCalled();
});

test.each([
  [true, 'The browser has agreed'],
  [false, 'The browser did not agree. To be safe, make a copy.'],
])('asked at a tap alone, and once; answered with %s', async (answer, words) => {
  const { page, persist } = await drawn(false, Promise.resolve(answer));
  expect(page.textContent).toContain('the browser may clear your log');
  expect(persist).not.toHaveBeenCalled();
  await press(page, ASK);
  await settled();
  expect(page.textContent).toContain(words);
  expect(page.querySelector('button')).toBeNull();
  expect(persist).toHaveBeenCalledTimes(1);
});

test('of two taps while the question stands, the answer to the second counts', async () => {
  const first = Promise.withResolvers<boolean>();
  const second = Promise.withResolvers<boolean>();
  const { page } = await drawn(false, first.promise, second.promise);
  await press(page, ASK);
  await press(page, ASK);
  first.resolve(false);
  await settled();
  expect(page.textContent).toContain('the browser may clear your log');
  second.resolve(true);
  await settled();
  expect(page.textContent).toContain('The browser has agreed');
});
