/** The popup over a real tab. In Chromium alone: Firefox lets no test press the toolbar's button. */
import { expect, test } from 'vitest';
import { until } from '../browsers/prompt.ts';
import { sites } from '../stand-in/sites.ts';
import { moved } from './moved.ts';
import { people, press, textOf, useBrowser } from './support.ts';

const held = useBrowser();

test('the open tab is listed from the popup, without visiting it again', async () => {
  const { browser, origin, standIn } = held.driver;
  const page = await browser.newPage();
  await page.goto(`https://${sites.x.host}${sites.x.profile}`);
  standIn.takeNaming();
  const extension = (await browser.extensions()).get(new URL(origin).host);
  if (!extension) throw new Error('the extension is not there');
  await page.triggerExtensionAction(extension);
  const target = await browser.waitForTarget((one) => one.url().includes('/popup.html'));
  const popup = await target.asPage();
  await until('the offer is made', async () => (await textOf(popup)).includes('This tab shows'));
  expect(await moved(popup)).toBeLessThanOrEqual(0.01);
  // The popup closes over the browser's question, often before the click is reported.
  let pressed = 'pressed';
  await press(popup, 'Add this profile').catch((error) => {
    pressed = String(error);
  });
  await until(
    () => `the person is stored: ${pressed}`,
    async () =>
      (await people(held.driver)).some(({ identities }) => identities[0]?.value === 'johndoe'),
  );
  expect(standIn.takeNaming()).toEqual([]);
});

test('a quick exit closes the popup, and leaves the page below it', async () => {
  const { browser, origin } = held.driver;
  const page = await browser.newPage();
  await page.goto(`https://${sites.x.host}${sites.x.profile}`);
  const extension = (await browser.extensions()).get(new URL(origin).host);
  if (!extension) throw new Error('the extension is not there');
  await page.triggerExtensionAction(extension);
  const isPopup = (one: { url(): string }) => one.url().includes('/popup.html');
  const popup = await (await browser.waitForTarget(isPopup)).asPage();
  await until('it is drawn', async () => (await textOf(popup)).includes('Quick exit'));
  await popup.$eval('.quick-exit button', (button) => (button as HTMLElement).click());
  await until('it is closed', () => !browser.targets().some(isPopup));
  expect(page.url()).toContain(sites.x.profile);
});
