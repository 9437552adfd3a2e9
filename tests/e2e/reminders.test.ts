/** Reminders in a real browser: asked for, told once, done, and what happens without notifications. */
import { expect, test } from 'vitest';
import { wallAt } from '../../src/model/reminders/due.ts';
import { EMPTY_QUEUE, type ReminderQueue } from '../../src/model/reminders/queue.ts';
import type { Reminder } from '../../src/model/reminders/reminder.ts';
import { until } from '../browsers/prompt.ts';
import { putRecords, recordsOf, settingOf } from '../browsers/records.ts';
import { ask, press, show, textOf, useBrowser } from './support.ts';

const held = useBrowser();
const MINUTE = 60_000;

/** The wall clock of the browser, so many minutes ago. */
const wall = (minutesAgo: number) =>
  wallAt(Date.now() - minutesAgo * MINUTE, Temporal.Now.timeZoneId());

/** A reminder that was made so long before it is due, and is due so long ago. Minutes. */
const dueAgo = (id: string, ago: number): Reminder => ({
  id,
  preset: 'eat',
  text: 'Eat something warm',
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  times: [wall(ago).slice(11, 16)],
  beforeHardHour: false,
  isOn: true,
  since: wall(ago + 2),
});

const idOf = ({ id, times, since }: Reminder) => `${id}@${since.slice(0, 10)}T${times[0]}`;

/** Keeps these in place of all others, as if the browser had been closed since before they were made. */
async function store(type: 'reminder' | 'worry', kept: readonly { id: string }[]): Promise<void> {
  const queue = await settingOf<ReminderQueue>(held.driver, 'reminderQueue');
  const looked = Date.now() - 24 * 60 * MINUTE;
  await putRecords(held.driver, [
    ...kept.map((one) => ({ type, id: one.id, value: one })),
    { type: 'reminderQueue', value: { ...EMPTY_QUEUE, ...queue, looked } },
  ]);
}

/** Remembers closed notifications: without a screen Firefox closes each as soon as it is shown (153). */
const rememberClosed = () =>
  held.driver.home.evaluate(() => {
    document.body.dataset.closed = '';
    chrome.notifications.onClosed.addListener((id) => {
      document.body.dataset.closed += `${id} `;
    });
  });

/** Ids of every notification told so far, as often as it was. */
const notified = () =>
  held.driver.home.evaluate(async () => {
    const open = Object.keys(await chrome.notifications.getAll());
    const closed = document.body.dataset.closed?.split(' ').filter(Boolean) ?? [];
    return [...open, ...closed].sort();
  });

const today = () => wall(0).slice(0, 10);
const doneToday = async () =>
  (await ask(held.driver, 'moments', { kind: 'reminder', from: today(), to: today() })).map(
    ({ id }) => id,
  );

test('the first reminder asks for notifications; each is told once, late ones in one note', async () => {
  const { driver } = held;
  await show(driver, 'reminders');
  await press(driver.home, 'Eat');
  await driver.allowing(() => press(driver.home, 'Add'));
  await until('notifications are allowed', () =>
    driver.home.evaluate(() => chrome.permissions.contains({ permissions: ['notifications'] })),
  );
  await until('it is listed', async () => (await textOf(driver.home)).includes('Your reminders'));
  await rememberClosed();
  await driver.stopWorker();
  const [first, next] = [dueAgo('due-just-now', 0), dueAgo('due-after-it', 0)];
  const late = [dueAgo('due-long-ago', 120), dueAgo('due-longer-ago', 180)];
  await store('reminder', [first, ...late]);
  await until('all are told', async () => (await notified()).length === 2);
  // Ended before that is kept, the background tells them again, in the place of the same.
  await until('that is kept', async () => {
    const queue = await settingOf<ReminderQueue>(driver, 'reminderQueue');
    return queue?.waiting.length === 0;
  });
  await driver.home.evaluate((id) => chrome.notifications.clear(id), idOf(first));
  await driver.stopWorker();
  await store('reminder', [first, ...late, next]);
  await until('the next is told', async () => (await notified()).includes(idOf(next)));
  expect(await notified()).toEqual(['away', idOf(next), idOf(first)]);
});

test('what is done is ticked and kept, and can be taken back', async () => {
  const { driver } = held;
  const due = dueAgo('due-to-tick', 0);
  await store('reminder', [due]);
  await show(driver, 'reminders');
  await driver.home.waitForSelector('.tick input');
  // Not by its place: what stands above it may come meanwhile.
  const tick = () => driver.home.$eval('.tick input', (box) => (box as HTMLElement).click());
  await tick();
  await until('it is kept', async () => (await doneToday()).join() === idOf(due));
  await tick();
  await until('it is taken back', async () => (await doneToday()).length === 0);
  // As Done in a notification or another window does.
  await ask(driver, 'moment', { id: idOf(due), kind: 'reminder', what: 'eat', day: today() });
  await until('the box follows', () =>
    driver.home.$eval('.tick input', (box) => (box as HTMLInputElement).checked),
  );
});

test('a worry that was put off is told at its time, and let go in one tap', async () => {
  const { driver } = held;
  await rememberClosed();
  await driver.stopWorker();
  const [day, time] = [today(), wall(0).slice(11, 16)];
  const worry = { id: 'worry-0001', text: 'What they meant', day, time, since: wall(2) };
  await store('worry', [worry]);
  await until('it is told', async () =>
    (await notified()).includes(`worry:${worry.id}@${day}T${time}`),
  );
  await show(driver, 'reminders');
  await press(driver.home, 'Let it go: What they meant');
  await until('nothing of it is left', async () => {
    const open = await driver.home.evaluate(() => chrome.notifications.getAll());
    const kept = await recordsOf(driver, 'worry');
    return [...Object.keys(open), ...Object.keys(kept)].every((id) => !id.includes(worry.id));
  });
});

test('without notifications it is said, and the list does their work', async () => {
  const { driver } = held;
  await driver.home.evaluate(() => chrome.permissions.remove({ permissions: ['notifications'] }));
  await store('reminder', [dueAgo('due-unseen', 0)]);
  await show(driver, 'reminders');
  const text = await until('it is said', async () => {
    const said = await textOf(driver.home);
    return said.includes('Notifications are not allowed') && said;
  });
  expect(text).toContain('Eat something warm');
  await press(driver.home, 'Change Eat something warm');
  await press(driver.home, 'Remove Eat something warm');
  await until('the list is empty', async () =>
    (await textOf(driver.home)).includes('Nothing planned yet'),
  );
  await press(driver.home, 'Undo');
  await until('it is back', async () => (await textOf(driver.home)).includes('Your reminders'));
});
