import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { change } from '../../../src/background/change/change.ts';
import { records } from '../../../src/background/change/records.ts';
import { done, open, showNotifications } from '../../../src/background/reminders/delivery.ts';
import { onMomentsChanged } from '../../../src/messages/moments-changed.ts';
import { eveOf } from '../../../src/model/care/hard-date.ts';
import { asReminder, type Worry, worry } from '../../../src/model/care/worry.ts';
import { entryOn } from '../../../src/model/log/entry.ts';
import type { Waiting } from '../../../src/model/reminders/queue.ts';
import { reminder } from '../../../src/model/reminders/reminder.ts';
import { reminderSettings } from '../../../src/model/reminders/reminder-settings.ts';
import { listMoments } from '../../../src/storage/care/moments.ts';
import { writeEntry } from '../../../src/storage/log/checks.ts';
import { HARD_DATE, SAM, WORRY } from '../../model/change/samples.ts';
import { waitFor } from '../../wait-for.ts';
import { keepAll, keepPeople, keepSetting } from '../records.ts';
import { allowNotifications, closeLog, goTo, noon, shown, startAt } from './notified.ts';

const TODAY = '2026-11-24';
const NOON = `reminder-1@${TODAY}T12:00`;

beforeEach(() => startAt(`${TODAY}T12:30`));

const waiting = (over: Partial<Waiting> = {}): Waiting => ({
  ...{ id: NOON, kind: 'reminder', about: 'reminder-1', at: Date.now(), from: Date.now() },
  ...over,
});

const other = noon({ id: 'reminder-2', text: 'Move a little' });

/** Shows these, of reminders to eat and to move. */
const show = (each: Waiting[], folded: Waiting[] = [], isDiscreet = false) =>
  showNotifications({ each, folded, later: [] }, [noon(), other], isDiscreet);

/** A look of today's that went on, of which to ask. */
async function goOn(): Promise<void> {
  await keepPeople([SAM]);
  const [visit, at] = ['visit-0001', Date.now() - 20 * 60_000];
  const where = { network: 'instagram', surface: 'profile', origin: 'opened' } as const;
  const seen = { kind: 'seen', visit, at, day: TODAY, hour: 12, ...where } as const;
  const events = [seen, { kind: 'let-by', visit, at } as const];
  await writeEntry({ ...entryOn(visit, { events }), person: SAM.id });
}

test('where notifications are not allowed, none shows', async () => {
  await show([waiting()]);
  expect(shown()).toEqual({});
});

test('a reminder shows its own words, and what came meanwhile is one note that names each once', async () => {
  await allowNotifications();
  const missed = ['reminder-1', 'reminder-2', 'reminder-1'].map((about) => waiting({ about }));
  await show([waiting()], missed);
  expect(shown()).toMatchObject({
    [NOON]: { title: 'Eat something warm' },
    away: { message: 'Eat something warm, Move a little. Nothing to catch up on.' },
  });
});

test('discreet ones say that there is a reminder, and nothing else: no name of ours, no icon', async () => {
  await allowNotifications();
  const week = waiting({ id: `week@${TODAY}T12:30`, kind: 'week', about: 'week' });
  await show([waiting(), week], [waiting({ about: 'reminder-2' })], true);
  expect(Object.keys(shown())).toEqual([NOON, week.id, 'away']);
  for (const { title, message, iconUrl } of Object.values(shown()))
    expect([title, message, iconUrl]).toEqual([
      'Notes',
      'A reminder',
      expect.stringContaining('plain'),
    ]);
});

test('the week’s report is told of, and whether a look helped is asked while it is open', async () => {
  await allowNotifications();
  const week = waiting({ id: `week@${TODAY}T12:30`, kind: 'week', about: 'week' });
  const asked = waiting({ id: 'asked:visit-0001:1', kind: 'asked', about: 'visit-0001' });
  await show([week, asked]);
  expect(Object.keys(shown())).toEqual([week.id]);
  await goOn();
  await show([asked]);
  expect(Object.keys(shown())).toEqual([week.id, asked.id]);
});

test('while the log cannot be read nothing is asked, and all else is told', async () => {
  await allowNotifications();
  await closeLog();
  await show([waiting({ id: 'asked:visit-0001:1', kind: 'asked' }), waiting()]);
  expect(Object.keys(shown())).toEqual([NOON]);
});

test.each([
  ['a reminder opens the reminders', NOON, '#/reminders'],
  ['the week opens the report', `week@${TODAY}T12:30`, '#/report'],
  ['a question opens the report', 'asked:visit-0001:1', '#/report'],
  ['what came meanwhile opens the reminders', 'away', '#/reminders'],
])('%s', async (_name, id, page) => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  await open(id);
  expect(create.mock.calls).toEqual([[{ url: expect.stringContaining(page) }]]);
});

test('what was done is kept once, by what it was, and leaves the badge', async () => {
  await keepAll(reminder, { 'reminder-1': noon() });
  await keepSetting(reminderSettings, { ...reminderSettings.initial, hasBadge: true });
  await done(NOON);
  await done(NOON);
  await done(`gone@${TODAY}T12:00`);
  const kept = await listMoments('reminder', TODAY, TODAY);
  expect(kept.map(({ id, what }) => [id, what])).toEqual([
    [`gone@${TODAY}T12:00`, 'own'],
    [NOON, 'eat'],
  ]);
  expect(await fakeBrowser.action.getBadgeText({})).toBe('');
});

test('past midnight it is noted as done on the day that it was of, and open pages hear of it', async () => {
  await keepAll(reminder, { 'reminder-1': noon() });
  const heard = vi.fn();
  onMomentsChanged(heard);
  goTo('2026-11-25T00:05');
  await done(NOON);
  expect(await listMoments('reminder', TODAY, TODAY)).toMatchObject([{ id: NOON }]);
  await waitFor(() => heard.mock.calls.length === 1);
});

test('what cannot be kept is said to whoever asked for it', async () => {
  await closeLog();
  await expect(done(NOON)).rejects.toThrow('log: newer');
});

describe('a worry that was put off', () => {
  const id = `worry:${WORRY.id}@${TODAY}T18:00`;
  const about = `worry:${WORRY.id}`;
  const show = (words: Partial<Worry>, isDiscreet = false, folded = false) => {
    const { text: _text, ...rest } = WORRY;
    const reminders = [asReminder({ ...rest, ...words, since: `${TODAY}T12:00` })];
    const one = waiting({ id, about });
    const [each, late] = folded ? [[], [one]] : [[one], []];
    return showNotifications({ each, folded: late, later: [] }, reminders, isDiscreet);
  };

  test('comes back in its own words, in ours, or discreetly', async () => {
    await allowNotifications();
    await show({ text: 'What they meant' });
    expect(shown()[id]).toMatchObject({ title: 'What they meant' });
    expect(shown()[id]?.message).toMatch(/^You put it off until now/);
    await show({});
    expect(shown()[id]).toMatchObject({ title: 'Something you put off' });
    await show({ text: 'What they meant' }, true);
    expect(JSON.stringify(shown())).not.toMatch(/meant|put off/);
    await show({}, false, true);
    expect(shown().away?.message).toBe('Something you put off. Nothing to catch up on.');
  });

  test('is gone once it is done, and is no moment', async () => {
    await change({ do: 'putOff', with: WORRY });
    await done(id);
    await done(id);
    expect((await records()).all(worry).size).toBe(0);
    expect(await listMoments('reminder', TODAY, TODAY)).toEqual([]);
  });
});

describe('a hard date', () => {
  const id = `hard-date:${HARD_DATE.id}@2026-12-02T18:00`;
  const named = { ...HARD_DATE, label: 'john.doe', since: `${TODAY}T12:00` };
  const show = (isDiscreet: boolean, folded = false) => {
    const one = waiting({ id, about: `hard-date:${HARD_DATE.id}` });
    const [each, late] = folded ? [[], [one]] : [[one], []];
    const told = { each, folded: late, later: [] };
    return showNotifications(told, [eveOf(named, '2026-12-02')], isDiscreet);
  };

  test.each([false, true])(
    'is told without its name, discreetly or not: %s',
    async (isDiscreet) => {
      await allowNotifications();
      await show(isDiscreet);
      const says = isDiscreet ? /^A reminder$/ : /^Tomorrow may be a harder day/;
      expect(shown()[id]?.message).toMatch(says);
      // There is nothing to be done, and nothing to snooze.
      expect(shown()[id]).not.toHaveProperty('buttons');
      await show(isDiscreet, true);
      expect(JSON.stringify(shown())).not.toContain('john.doe');
    },
  );
});
