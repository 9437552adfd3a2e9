/** A change leaves what it is not about as it was: fields of a later version, and what cannot be read. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Intent } from '../../../src/model/change/intents.ts';
import { type Person, person } from '../../../src/model/people/person.ts';
import { Draft } from '../../../src/model/records/draft.ts';
import { collect } from '../../../src/model/reminders/queue.ts';
import { reminderSettings } from '../../../src/model/reminders/reminder-settings.ts';
import { identityKey } from '../../../src/networks/addresses/lookup.ts';
import { applied, NOW, recordsAfter, recordsOf, valuesOf } from './memory.ts';
import { anyIntent } from './random.ts';
import { AUTO, DAILY_REMINDER, HARD_DATE, JOHN, RATING, SAM, WORRY } from './samples.ts';

const LATER = { later: { version: 'says', this: [1, 2] } };

/** The paths at which a value holds a field of a later version. */
function laterIn(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) =>
    name === 'later' ? [`${path}${name}`] : laterIn(one, `${path}${name}.`),
  );
}

const viewer = { network: 'instagram', hosts: ['a.example'], routes: ['/{handle}'], ...LATER };
const kept = recordsOf(
  [
    'person',
    'sam',
    {
      ...{ ...SAM, ...LATER, link: { to: 'kim', relation: 'friend', ...LATER } },
      identities: [{ ...JOHN, ...LATER }],
    },
  ],
  ['doors', '', { mirrors: true, search: false, engines: ['bing'], viewers: [viewer], ...LATER }],
  ['reminder', 'reminder-1', { ...DAILY_REMINDER, since: NOW.wall, ...LATER }],
  [
    'reminderSettings',
    '',
    {
      ...{ pausedOn: null, isDiscreet: false, hasBadge: false, ...LATER },
      quiet: { from: '22:00', to: '07:00', ...LATER },
      weekly: { weekday: 1, time: '09:00', since: NOW.wall, ...LATER },
    },
  ],
  ['lastContact', 'sam', { on: '2026-11-01', ...LATER }],
  ['unread', 'instagram', { on: '2026-11-01', ...LATER }],
  ['plan', '', { general: { deed: 'own', words: 'Sing', ...LATER }, ...LATER }, 1],
  ['worry', WORRY.id, { ...WORRY, since: NOW.wall, ...LATER }],
  ['hardDate', HARD_DATE.id, { ...HARD_DATE, since: NOW.wall, ...LATER }],
  ['selfRating', '2026-11', { ...RATING, ...LATER }],
  ['someone', '', { name: 'Robin', reach: '5550100', ...LATER }],
  [
    'autoCopy',
    '',
    { ...AUTO, made: 1, at: 1, missed: { why: 'room', isRead: false, ...LATER }, ...LATER },
  ],
  ['lessened', '', { on: '2026-11-01', asked: true, weekdays: {}, ...LATER }],
  ['goneOn', '', { day: NOW.day, times: 2, ...LATER }],
  ['switchedOff', '', { from: 1, until: 2, ...LATER }],
  ['logLoss', '', { lost: 'all', held: null, ...LATER }],
  ['waitGrows', '', true],
  ['retention', '', { months: 3, keepsSums: true, ...LATER }],
  ['hardHour', '', { hour: 3, on: '2026-11-01', ...LATER }],
  ['shownNudges', '', [{ occasion: 'a', id: 'n1', ...LATER }]],
  ['readingsToday', '', { day: '2026-11-01', times: { 'signs/cold': 2 }, ...LATER }],
);

test.each<Intent>([
  { do: 'editPerson', with: { id: 'sam', nickname: 'S', response: 'block', veil: 'off' } },
  { do: 'addIdentities', with: { id: 'sam', identities: [{ ...JOHN, value: 'another' }] } },
  { do: 'setDoor', with: { door: 'search', isClosed: true } },
  { do: 'setEngine', with: { engine: 'google', isClosed: true } },
  { do: 'addViewer', with: { viewer: { network: 'x', hosts: ['b.example'], routes: [] } } },
  { do: 'openPass', with: { person: 'sam', check: 'a', at: NOW.at, minutes: 3 } },
  { do: 'putReminder', with: { ...DAILY_REMINDER, text: 'Eat' } },
  { do: 'setReminderSettings', with: { isDiscreet: true } },
  { do: 'setReminderSettings', with: { quiet: { from: '23:00', to: '07:00' } } },
  { do: 'setReminderSettings', with: { weekly: { weekday: 2, time: '09:00' } } },
  { do: 'setLastContact', with: { person: 'sam', on: '2026-11-20' } },
  { do: 'noteUnread', with: { network: 'instagram', part: 'posts', isUnread: true } },
  { do: 'noteHardHour', with: { hour: 4, on: '2026-11-20' } },
  { do: 'noteNudge', with: { occasion: 'b', id: 'n2' } },
  { do: 'noteReading', with: { reading: 'signs/cold', times: 3, day: '2026-11-01' } },
  { do: 'setPlan', with: { for: 'general', plan: { deed: 'walk' } } },
  { do: 'setPlan', with: { for: 'seen', plan: { deed: 'walk' } } },
  { do: 'putOff', with: { ...WORRY, time: '20:30' } },
  { do: 'putHardDate', with: { ...HARD_DATE, on: '2027-12-03' } },
  { do: 'rateMonth', with: { month: '2026-11', rating: { ...RATING, calm: 5 } } },
  { do: 'set', with: { setting: 'someone', value: { name: 'Kim', reach: '112' } } },
  { do: 'readMissedCopy', with: {} },
  { do: 'set', with: { setting: 'retention', value: { months: 1, keepsSums: false } } },
  { do: 'editPerson', with: { id: 'sam', link: { to: 'alex', relation: 'family' } } },
])('$do keeps the fields of a later version, nested ones too', (intent) => {
  const changed = applied(kept, intent);
  expect(valuesOf(changed)).not.toEqual(valuesOf(kept));
  expect(laterIn(valuesOf(changed)).toSorted()).toEqual(laterIn(valuesOf(kept)).toSorted());
});

test('what is left out of a plan or a reminder is gone, fields of a later version stay', () => {
  const dated = { ...DAILY_REMINDER, from: '2026-11-01', ...LATER };
  const changed = recordsAfter(
    [
      { do: 'putReminder', with: dated },
      { do: 'putReminder', with: DAILY_REMINDER },
      { do: 'setPlan', with: { for: 'general', plan: { deed: 'walk' } } },
    ],
    kept,
  );
  expect(valuesOf(changed)).toMatchObject({
    'plan ': { general: { deed: 'walk', ...LATER }, ...LATER },
    'reminder reminder-1': { ...DAILY_REMINDER, ...LATER },
  });
  expect(valuesOf(changed)['plan ']).not.toHaveProperty('general.words');
  expect(valuesOf(changed)['reminder reminder-1']).not.toHaveProperty('from');
});

test('somebody who is put back is as they were, fields of a later version too', () => {
  const sam = (valuesOf(kept)['person sam'] ?? SAM) as Person;
  const back = recordsAfter(
    [
      { do: 'removePerson', with: { id: 'sam' } },
      { do: 'addPerson', with: sam },
    ],
    kept,
  );
  expect(valuesOf(back)['person sam']).toEqual(sam);
});

test('what cannot be read survives every change of other things', () => {
  const odd = recordsOf(
    ['person', 'odd', { id: 7, nickname: null }],
    ['pass', 'odd', 'soon'],
    ['reminder', 'odd', { id: 'odd', text: 7 }],
    ['lastContact', 'odd', {}],
    ['unread', 'odd', []],
    ['a kind of a later version', 'odd', { is: 'kept' }],
  );
  // Erasing the log is about days without contact too, read or not.
  const others = anyIntent.filter((intent) => intent.do !== 'eraseLog');
  fc.assert(
    fc.property(fc.array(others, { maxLength: 40 }), (intents) => {
      expect(valuesOf(recordsAfter(intents, odd))).toMatchObject(valuesOf(odd));
    }),
  );
});

test('the queue of reminders keeps the fields of a later version as it moves on', () => {
  const told = { 'reminder-1': { since: NOW.wall, through: NOW.wall, ...LATER } };
  const week = { id: 'w', kind: 'week', about: 'week', at: NOW.at, from: NOW.at } as const;
  const queue = { told, waiting: [{ ...week, ...LATER }], looked: 0, ...LATER };
  const settings = reminderSettings.initial;
  const around = { settings, hardHour: null, now: NOW.at, zone: 'UTC' };
  const moved = collect(queue, [{ ...DAILY_REMINDER, since: NOW.wall }], around);
  expect(laterIn(moved).toSorted()).toEqual(laterIn(queue).toSorted());
});

test('an identity is listed once, whatever is asked for', () => {
  fc.assert(
    fc.property(fc.array(anyIntent, { maxLength: 40 }), (intents) => {
      const all = [...new Draft(recordsAfter(intents)).all(person).values()];
      const keys = all.flatMap(({ identities }) => identities.map(identityKey));
      expect(new Set(keys).size).toBe(keys.length);
    }),
  );
});
