import * as act from '../browsers/actions.ts';
import type { Driver } from '../browsers/driver.ts';
import { until } from '../browsers/prompt.ts';
import { putRecords, recordsOf } from '../browsers/records.ts';
import type { Screen } from './screen.ts';

/** Further presets, by what their chips say. */
const PRESETS = ['Sleep', 'Someone you trust', 'Move'];

const says = (driver: Driver, text: string) =>
  until(`the page says ${text}`, async () => (await act.textOf(driver.home)).includes(text));

const none: Screen = {
  show: async (driver) => {
    await act.show(driver, 'reminders');
    await says(driver, 'Nothing planned yet');
    return driver.home;
  },
};

const making: Screen = {
  show: async (driver) => {
    await act.press(driver.home, 'Eat');
    return driver.home;
  },
};

const isFolded = ({ home }: Driver) =>
  until('the form is folded', async () => !(await home.$('.reminder-form')));

const some: Screen = {
  show: async (driver) => {
    await driver.allowing(() => act.press(driver.home, 'Add'));
    await isFolded(driver);
    for (const preset of PRESETS) {
      await act.press(driver.home, preset);
      await act.press(driver.home, 'Add');
      await isFolded(driver);
    }
    await says(driver, '“Move a little” is on your list.');
    // As on the second day: all of today is there.
    const reminders = Object.entries(await recordsOf<object>(driver, 'reminder'));
    await putRecords(
      driver,
      reminders.map(([id, one]) => ({
        ...{ type: 'reminder', id },
        value: { ...one, since: '2026-01-01T12:00' },
      })),
    );
    await says(driver, 'Tick what you did.');
    await (await driver.home.waitForSelector('.tick input'))?.click();
    return driver.home;
  },
};

/** The Reminders page: empty, at the first one, and with a day of them. */
export const reminderScreens: Readonly<Record<string, Screen>> = {
  'reminders-none': none,
  'reminders-making': making,
  reminders: some,
};
