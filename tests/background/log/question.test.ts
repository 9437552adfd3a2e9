/** Whether a look helped: one question, told later, until it is answered somewhere. */
import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { records } from '../../../src/background/change/records.ts';
import { noteAnswers } from '../../../src/background/log/answers.ts';
import { asked } from '../../../src/background/log/question.ts';
import { askAfter, keepReminders } from '../../../src/background/reminders/reminders.ts';
import { asksWhetherHelped } from '../../../src/model/log/asks-whether-helped.ts';
import { entryOn } from '../../../src/model/log/entry.ts';
import { EMPTY_QUEUE, reminderQueue } from '../../../src/model/reminders/queue.ts';
import { reminderSettings } from '../../../src/model/reminders/reminder-settings.ts';
import { writeEntry } from '../../../src/storage/log/checks.ts';
import { ours, send } from '../ask.ts';
import { keepPeople, keepSetting } from '../records.ts';

const NOON = Date.UTC(2026, 10, 18, 12);
const MINUTE = 60_000;

const unheard = { addListener: () => undefined, hasListener: () => true };
Object.assign(fakeBrowser.permissions, { contains: async () => true, onAdded: unheard });
Object.assign(fakeBrowser.notifications, { onClicked: unheard, onButtonClicked: unheard });
noteAnswers();
keepReminders();

/** Ids of notifications shown and taken away, in order. */
let shown: string[] = [];

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(NOON);
  await Promise.all([fakeBrowser.storage.local.clear(), fakeBrowser.storage.session.clear()]);
  await deleteDB('log');
  shown = [];
  Object.assign(fakeBrowser.action, { setBadgeText: async () => undefined });
  Object.assign(fakeBrowser.notifications, {
    create: async (id: string) => void shown.push(id),
    clear: async (id: string) => void shown.push(`not ${id}`),
  });
  await keepPeople([
    {
      ...{ id: 'sam-00000001', nickname: 'Sam', response: 'notice', veil: 'soft' as const },
      identities: [{ network: 'x', kind: 'handle', value: 'sam', key: 'k', label: 'sam' }],
    },
  ]);
  await keepSetting(asksWhetherHelped, true);
  await keepSetting(reminderQueue, EMPTY_QUEUE);
  await keepSetting(reminderSettings, reminderSettings.initial);
});

/** A look that went on, so many minutes from noon. */
async function look(id: string, minutes: number): Promise<void> {
  const at = NOON + minutes * MINUTE;
  const seen = { kind: 'seen' as const, visit: id, at, day: '2026-11-18', hour: 12 };
  const where = { network: 'x', surface: 'profile' as const, origin: 'link' as const };
  const events = [
    { ...seen, ...where },
    { kind: 'gone-on' as const, visit: id, at },
  ];
  await writeEntry({ ...entryOn(id, { events }), person: 'sam-00000001' });
}

const waiting = async () => (await records()).setting(reminderQueue).waiting;
const later = (minutes: number) => vi.setSystemTime(NOON + minutes * MINUTE);

test('the latest look is asked about, ten minutes later, and not where the user wants no asking', async () => {
  await look('visit-0001', 0);
  await look('visit-0002', 5);
  expect(await asked(NOON + 14 * MINUTE)).toBeNull();
  expect(await asked(NOON + 15 * MINUTE)).toEqual({
    ...{ visit: 'visit-0002', nickname: 'Sam', at: NOON + 5 * MINUTE, when: 'soon', hope: null },
  });
  await keepSetting(asksWhetherHelped, false);
  expect(await asked(NOON + 15 * MINUTE)).toBeNull();
  await keepSetting(asksWhetherHelped, true);
  await keepPeople([]);
  expect(await asked(NOON + 15 * MINUTE)).toBeNull();
});

test('a later look takes the place of the one asked about, and is told once', async () => {
  await look('visit-0001', 0);
  await askAfter('visit-0001');
  later(5);
  await look('visit-0002', 5);
  await askAfter('visit-0002');
  expect(await waiting()).toMatchObject([{ about: 'visit-0002', at: NOON + 15 * MINUTE }]);
  later(16);
  shown = [];
  const alarm = { name: 'reminders', scheduledTime: NOON, persistAcrossSessions: false };
  await fakeBrowser.alarms.onAlarm.trigger(alarm);
  await fakeBrowser.alarms.onAlarm.trigger(alarm);
  expect([shown, await waiting()]).toEqual([['asked'], []]);
});

test('what was answered before it was told is not told', async () => {
  await look('visit-0001', 0);
  await askAfter('visit-0001');
  await writeEntry(entryOn('visit-0001', { said: { helped: { value: 'same', at: NOON } } }));
  later(16);
  shown = [];
  const alarm = { name: 'reminders', scheduledTime: NOON, persistAcrossSessions: false };
  await fakeBrowser.alarms.onAlarm.trigger(alarm);
  expect([shown, await waiting()]).toEqual([[], []]);
});

test.each([
  ['answered', { helped: 'same' as const }],
  ['corrected', { outcome: 'stopped' as const }],
  ['taken out', { removed: 1 as const }],
])('a question is taken back, told or not, once its look is %s', async (_name, answers) => {
  await look('visit-0001', 0);
  await askAfter('visit-0001');
  shown = [];
  await send(ours(), 'answerCheck', { visit: 'visit-0001', answers: { hope: 'habit' } });
  expect([shown, (await waiting()).length]).toEqual([[], 1]);
  await send(ours(), 'answerCheck', { visit: 'visit-0001', answers });
  expect([shown, await waiting()]).toEqual([['not asked'], []]);
});

test('an answer on an earlier look leaves the question', async () => {
  await look('visit-0001', 0);
  await look('visit-0002', 5);
  await askAfter('visit-0002');
  shown = [];
  await send(ours(), 'answerCheck', { visit: 'visit-0001', answers: { helped: 'worse' } });
  expect([shown, (await waiting()).length]).toEqual([[], 1]);
});

test('an answer is kept though the question cannot be taken back', async () => {
  await look('visit-0001', 0);
  Object.assign(fakeBrowser.notifications, { clear: () => Promise.reject(new Error('gone')) });
  await send(ours(), 'answerCheck', { visit: 'visit-0001', answers: { helped: 'worse' } });
  expect(await asked(NOON + 15 * MINUTE)).toBeNull();
});
