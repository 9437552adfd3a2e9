/** The steps on the phone: offered once somebody is listed, and ticked to stay. */
import { expect, test } from 'vitest';
import { until } from '../browsers/prompt.ts';
import { putRecords, recordsOf, settingOf } from '../browsers/records.ts';
import { change, listJohn, press, says, show, textOf, useBrowser } from './support.ts';

const held = useBrowser();
const OFFER = 'People get looked up in apps, too.';

const ticks = async () => Object.keys(await recordsOf(held.driver, 'phoneStep')).sort();

/** The tick of a step, by what the step does, in an app's part of the page. */
const tickOf = (app: string, does: string) =>
  until(`the step “${does}” is there`, () =>
    held.driver.home.$(
      `::-p-xpath(//section[.//h2 = "${app}"]//label[.//strong = "${does}"]//input)`,
    ),
  );

const isTicked = async (app: string, does: string) =>
  (await tickOf(app, does)).evaluate((input) => (input as HTMLInputElement).checked);

test('offered once somebody is listed, until it is answered; then no more', async () => {
  const { driver } = held;
  await show(driver, 'phone');
  await says(driver.home, 'Add someone');
  await show(driver, 'people');
  expect(await textOf(driver.home)).not.toContain(OFFER);
  await putRecords(driver, [{ type: 'planOffered', value: true }]);
  await listJohn(driver, 'instagram');
  await change(driver, { forSafety: false });
  await show(driver, 'people');
  await says(driver.home, OFFER);
  await press(driver.home, 'Leave it for now');
  await until('the offer is gone', async () => !(await textOf(driver.home)).includes(OFFER));
  await show(driver, 'people');
  await driver.home.waitForSelector('.person');
  expect(await textOf(driver.home)).not.toContain(OFFER);
});

test('the offer leads to the steps, and is answered by that', async () => {
  const { driver } = held;
  await listJohn(driver, 'instagram');
  await change(driver, { forSafety: false });
  await putRecords(driver, [{ type: 'setAside', value: {} }]);
  await show(driver, 'people');
  await driver.home.bringToFront();
  await (await driver.home.waitForSelector('.phone-offer a'))?.focus();
  await driver.home.keyboard.press('Enter');
  await driver.home.waitForSelector('.home.phone .phone-steps');
  await until('the offer is answered', async () => {
    return (await settingOf<Record<string, string>>(driver, 'setAside'))?.phone;
  });
  await show(driver, 'people');
  await driver.home.waitForSelector('.person');
  expect(await textOf(driver.home)).not.toContain(OFFER);
});

test('a step is ticked by keyboard, stays over a reload, and is taken back', async () => {
  const { driver } = held;
  await listJohn(driver, 'instagram');
  await show(driver, 'phone');
  await driver.home.bringToFront();
  await (await tickOf('Instagram', 'Mute them')).focus();
  await driver.home.keyboard.press(' ');
  await until('the tick is kept', async () => (await ticks()).includes('instagram-mute'));
  await says(driver.home, '1 of 8 done');
  await show(driver, 'phone');
  await until('it is still ticked', () => isTicked('Instagram', 'Mute them'));
  expect(await isTicked('Instagram', 'Mute their stories')).toBe(false);
  await (await tickOf('Instagram', 'Mute them')).click();
  await says(driver.home, '0 of 8 done');
});

test('a step from an old guide says so, and what others posted is waited for', async () => {
  const { driver } = held;
  await show(driver, 'phone/instagram');
  await says(driver.home, 'This is from a guide of 2019. It may look different now.');
  await show(driver, 'phone/x');
  await says(driver.home, 'When a post of theirs comes up by itself,');
});
