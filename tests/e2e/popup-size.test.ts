/** How wide the popup is, in a window with the toolbar that it opens from. */
import { expect, test } from 'vitest';
import { until } from '../browsers/prompt.ts';
import { useBrowser } from './support.ts';

const held = useBrowser({ hasToolbar: true });

test('the popup is 380 pixels wide inside, and nothing in it is wider', async () => {
  const { home } = held.driver;
  await home.bringToFront();
  await home.evaluate(() => chrome.action.openPopup());
  const size = () =>
    home.evaluate(() => {
      const [popup] = chrome.extension.getViews({ type: 'popup' });
      const isThere = popup?.document.querySelector('.nobody');
      const { clientWidth = 0, scrollWidth = 0 } = popup?.document.documentElement ?? {};
      return isThere && clientWidth > 100 && { clientWidth, scrollWidth };
    });
  expect(await until('it is drawn in its window', size)).toEqual({
    clientWidth: 380,
    scrollWidth: 380,
  });
});
