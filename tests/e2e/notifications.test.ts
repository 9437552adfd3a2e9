/** What a notification's buttons do. In Chromium alone: Firefox's notifications have none. */
import { beforeAll, expect, test } from 'vitest';
import type { ReminderQueue } from '../../src/model/reminders/queue.ts';
import { until } from '../browsers/prompt.ts';
import { recordsOf, settingOf } from '../browsers/records.ts';
import { arrived, ask, press, show, textOf, useBrowser } from './support.ts';

const held = useBrowser();

beforeAll(async () => {
  const { driver } = held;
  await show(driver, 'reminders');
  await press(driver.home, 'Move');
  await driver.allowing(() => press(driver.home, 'Add'));
  await until('it is listed', async () => (await textOf(driver.home)).includes('Your reminders'));
});

/** The notification of the reminder, as the user would answer it: the browser draws it where no test reaches. */
async function answer(id: string, how: 'open' | 'done' | 'snooze'): Promise<void> {
  const { browser, origin } = held.driver;
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(origin),
  );
  const worker = await target.worker();
  await worker?.evaluate(
    (to, button) => {
      type Event = { dispatch: (...args: unknown[]) => void };
      const { onClicked, onButtonClicked } = chrome.notifications as unknown as Record<
        string,
        Event
      >;
      if (button === -1) onClicked?.dispatch(to);
      else onButtonClicked?.dispatch(to, button);
    },
    id,
    ['open', 'done', 'snooze'].indexOf(how) - 1,
  );
}

const stored = async () => {
  const [id] = Object.keys(await recordsOf(held.driver, 'reminder'));
  const queue = await settingOf<ReminderQueue>(held.driver, 'reminderQueue');
  return { id: `${id}@${DAY}T17:30`, waiting: queue?.waiting ?? [] };
};

/** Done counts for the day that it was due on, whenever it is pressed. */
const DAY = '2026-01-01';

test('Done is kept, once; Snooze brings it again in ten minutes; a click opens the day', async () => {
  await ask(held.driver, 'glance', undefined);
  const { id } = await stored();
  await answer(id, 'done');
  await answer(id, 'done');
  const done = await until('it is kept', async () => {
    const all = await ask(held.driver, 'moments', { kind: 'reminder', from: DAY, to: DAY });
    return all.length > 0 && all;
  });
  expect(done).toEqual([expect.objectContaining({ id, what: 'move' })]);
  const before = Date.now();
  await answer(id, 'snooze');
  const snoozed = await until('it waits', async () => (await stored()).waiting[0]);
  expect(snoozed.id).toBe(id);
  expect(Math.round((snoozed.at - before) / 60_000)).toBe(10);
  await until('the alarm is set', async () => {
    const alarm = await held.driver.home.evaluate(() => chrome.alarms.get('reminders'));
    // The reminder's own time may come before.
    return alarm && alarm.scheduledTime <= snoozed.at;
  });
  await answer(id, 'open');
  const page = await until('a tab opens', async () =>
    (await held.driver.pages()).find(
      (one) => one !== held.driver.home && one.url().includes('home.html'),
    ),
  );
  await arrived(page, '#/reminders');
});
