/** Whether the browser may clear the log by itself: what our page says is what the browser says. */
import { expect, test } from 'vitest';
import { named, press, says, show, useBrowser } from './support.ts';

/** With a browser of its own: what it has promised, it keeps to. */
const held = useBrowser({});

const ASK = 'Ask the browser to keep it';
const MAY_GO = 'the browser may clear your log to make room.';
const KEPT = 'The browser has agreed not to clear your log by itself.';

const isKept = () => held.driver.home.evaluate(() => navigator.storage.persisted());

const isOffered = () => held.driver.home.$('.keep-it').then(Boolean);

/** Opens the part of the settings anew, in a tab of its own: Firefox (153) remembers a no for the tab alone. */
async function look(): Promise<void> {
  await held.driver.openHome();
  await show(held.driver, 'settings/keeping');
}

/** Follows what the page says of it from now on. @returns what gives it, line by line */
async function following() {
  const { home } = held.driver;
  const all = await home.evaluateHandle(() => {
    const lines: (string | null)[] = [];
    const place = document.querySelector('.keeping') as Element;
    const write = () => lines.push(place.querySelector('p[role="status"]')?.textContent ?? null);
    new MutationObserver(write).observe(place, {
      ...{ childList: true, subtree: true, characterData: true },
    });
    return lines;
  });
  return { said: () => all.evaluate((lines) => lines.join('\n')) };
}

test('it is asked at a tap; a no and a yes are told as the browser has them, then and when one looks again', async () => {
  const { driver } = held;
  await look();
  await says(driver.home, MAY_GO);
  expect(await isKept()).toBe(false);
  await driver.promising(false, () => press(driver.home, ASK));
  await says(driver.home, 'The browser did not agree.');
  expect(await isKept()).toBe(false);
  expect(await isOffered()).toBe(false);

  await look();
  await says(driver.home, MAY_GO);
  const { said } = await following();
  // A second tap while the question stands.
  await driver.promising(true, async () => {
    const button = await named(driver.home, 'button', ASK);
    await button.evaluate((one) => [one, one].map((each) => (each as HTMLElement).click()));
  });
  await says(driver.home, KEPT);
  expect(await said()).not.toContain('did not agree');
  expect(await isKept()).toBe(true);
  expect(await isOffered()).toBe(false);

  await look();
  await says(driver.home, KEPT);
  expect(await isKept()).toBe(true);
  expect(await isOffered()).toBe(false);
});
