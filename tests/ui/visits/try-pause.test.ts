import { expect, test, vi } from 'vitest';
import { browser } from '#imports';
import { Welcome } from '../../../src/ui/home/welcome.tsx';
import { TryPause } from '../../../src/ui/visits/try-pause.tsx';
import { draw, linksOf, press } from '../draw.ts';

test('the welcome shows a pause, after the one thing to do, and it can be tried', async () => {
  const page = await draw(Welcome, {});
  expect(linksOf(page)).toEqual(['#/people/add', '#/try']);
  const shown = page.querySelector('a[href="#/try"]')?.textContent;
  for (const part of ['Let this one go by.', 'Leave', 'Continue in']) expect(shown).toContain(part);
});

test('a pause that is tried waits, goes on to nothing, and tells nobody', async () => {
  const told = vi.spyOn(browser.runtime, 'sendMessage');
  const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
  const waiting = await draw(TryPause, {});
  expect(waiting.querySelector('[role="timer"]')?.textContent).toContain('10');
  expect(waiting.querySelector('button')).toBeNull();
  expect(linksOf(waiting)).toEqual(['#/welcome', '#/welcome']);
  clock.mockReturnValueOnce(0).mockReturnValue(10_000);
  const over = await draw(TryPause, {});
  await press(over, 'Continue');
  expect(over.textContent).toContain('Here, nothing does.');
  expect(told).not.toHaveBeenCalled();
});
