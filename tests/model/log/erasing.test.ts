/** What erasing the log, and forgetting somebody, does to the records. */
import { expect, test } from 'vitest';
import type { Intent } from '../../../src/model/change/intents.ts';
import { EMPTY_QUEUE } from '../../../src/model/reminders/queue.ts';
import { applied, NOW, recordsAfter, recordsOf, valuesOf } from '../change/memory.ts';
import { DAILY_REMINDER, HARD_DATE, JOHN, RATING, SAM, WORRY } from '../change/samples.ts';

const KIM = { ...SAM, id: 'kim', nickname: 'Kim', identities: [{ ...JOHN, value: 'jane.roe' }] };
const asked = { kind: 'asked', about: 'check-1', at: NOW.at, from: NOW.at } as const;
const due = { kind: 'reminder', about: 'reminder-1', at: NOW.at, from: NOW.at } as const;

const intents: Intent[] = [
  { do: 'addPerson', with: SAM },
  { do: 'addPerson', with: { ...KIM, link: { to: 'sam', relation: 'friend' } } },
  { do: 'setLastContact', with: { person: 'sam', on: '2026-11-01' } },
  { do: 'setLastContact', with: { person: 'kim', on: '2026-11-02' } },
  { do: 'openPass', with: { person: 'sam', check: 'check-1', at: NOW.at, minutes: 10 } },
  { do: 'addTrigger', with: { name: 'the party' } },
  { do: 'noteNudge', with: { occasion: 'visit-1', id: 'n1' } },
  { do: 'noteReading', with: { reading: 'signs/contact', times: 1, day: '2026-11-24' } },
  { do: 'noteHardHour', with: { hour: 22, on: '2026-11-24' } },
  { do: 'putReminder', with: DAILY_REMINDER },
  { do: 'setPlan', with: { for: 'general', plan: { deed: 'walk' } } },
  { do: 'set', with: { setting: 'someone', value: { name: 'Robin', reach: '5550100' } } },
  { do: 'putOff', with: WORRY },
  { do: 'putHardDate', with: HARD_DATE },
  { do: 'rateMonth', with: { month: '2026-11', rating: RATING } },
  {
    do: 'setReminderQueue',
    with: {
      ...EMPTY_QUEUE,
      waiting: [
        { ...asked, id: 'asked' },
        { ...due, id: 'due' },
      ],
    },
  },
];
const before = recordsAfter(intents);
const later = { ...NOW, day: '2026-12-24' };

/** The names of the records that an intent takes away, and the values of those that it changes. */
function changedBy(intent: Intent, records = before) {
  const [from, to] = [valuesOf(records), valuesOf(applied(records, intent, later))];
  const gone = Object.keys(from).filter((name) => !(name in to));
  const changed = Object.keys(to).filter(
    (name) => JSON.stringify(from[name]) !== JSON.stringify(to[name]),
  );
  return { gone, changed: Object.fromEntries(changed.map((name) => [name, to[name]])) };
}

test('erasing the log takes away what tells of looks and contact, and nothing the user made', () => {
  expect(changedBy({ do: 'eraseLog', with: {} })).toEqual({
    gone: [
      ...['lastContact sam', 'lastContact kim'],
      ...['ownTriggers ', 'shownNudges ', 'readingsToday ', 'hardHour ', `worry ${WORRY.id}`],
      'selfRating 2026-11',
    ],
    changed: {
      'countedSince ': '2026-12-24',
      'reminderQueue ': { ...EMPTY_QUEUE, waiting: [{ ...due, id: 'due' }] },
      'erased  2026-12-24': { from: '', until: '2026-12-24', at: NOW.at },
      'erasing ': { log: true, people: [] },
    },
  });
});

test('what cannot be read of days without contact is erased too', () => {
  const odd = recordsOf(['lastContact', 'odd', {}], ['a later kind', 'odd', {}]);
  expect(changedBy({ do: 'eraseLog', with: {} }, odd).gone).toEqual(['lastContact odd']);
});

test('forgetting somebody takes them off the list with what was noted, and unlinks others', () => {
  expect(changedBy({ do: 'forgetPerson', with: { id: 'sam' } })).toEqual({
    gone: [
      ...['person sam', 'lastContact sam', 'pass sam'],
      ...['shownNudges ', 'readingsToday ', 'hardHour ', `worry ${WORRY.id}`],
      `hardDate ${HARD_DATE.id}`,
    ],
    changed: {
      'person kim': KIM,
      'reminderQueue ': { ...EMPTY_QUEUE, waiting: [{ ...due, id: 'due' }] },
      'erasing ': { log: false, people: ['sam'] },
    },
  });
});

test('letting go of some days takes away what was read of looks, and what is dated on them', () => {
  const erase = (from: string, until: string): Intent => ({
    ...{ do: 'eraseDays', with: { from, until } },
  });
  const read = ['shownNudges ', 'readingsToday ', 'hardHour '];
  expect(changedBy(erase('2026-11-01', '2026-11-02'))).toEqual({
    gone: read,
    changed: {
      'reminderQueue ': { ...EMPTY_QUEUE, waiting: [{ ...due, id: 'due' }] },
      'erasing ': { log: false, people: [], days: [{ from: '2026-11-01', until: '2026-11-02' }] },
      'erased 2026-11-01 2026-11-02': { from: '2026-11-01', until: '2026-11-02', at: NOW.at },
    },
  });
  expect(changedBy(erase(NOW.day, NOW.day)).gone).toEqual([...read, `worry ${WORRY.id}`]);
});

test('days that are gone are taken off, and others stay to be erased', () => {
  const [one, other] = ['2026-11-01', '2026-11-02'].map((day) => ({ from: day, until: day }));
  const both = recordsAfter([one, other].map((days) => ({ do: 'eraseDays', with: days as never })));
  const gone = { log: false, people: [], days: [one as never] };
  const some = applied(both, { do: 'noteErased', with: gone });
  expect(valuesOf(some)).toMatchObject({ 'erasing ': { days: [other] } });
});

test('somebody who is off the list already can be forgotten', () => {
  const removed = applied(before, { do: 'removePerson', with: { id: 'sam' } });
  const { gone, changed } = changedBy({ do: 'forgetPerson', with: { id: 'sam' } }, removed);
  expect(gone).toContain('lastContact sam');
  expect(changed).toMatchObject({ 'erasing ': { people: ['sam'] } });
});

test('what is done is taken off, and what was let go of meanwhile stays to be done', () => {
  const both = recordsAfter([
    { do: 'eraseLog', with: {} },
    { do: 'forgetPerson', with: { id: 'sam' } },
    { do: 'forgetPerson', with: { id: 'kim' } },
  ]);
  const some = applied(both, { do: 'noteErased', with: { log: false, people: ['sam'] } });
  expect(valuesOf(some)).toMatchObject({ 'erasing ': { log: true, people: ['kim'] } });
  const all = applied(some, { do: 'noteErased', with: { log: true, people: ['kim'] } });
  expect(valuesOf(all)).toMatchObject({ 'erasing ': { log: false, people: [] } });
});

test('words that went are offered no more, and others stay', () => {
  const words = recordsAfter(
    ['rain', 'the party'].map((name) => ({ do: 'addTrigger', with: { name } })),
  );
  const left = applied(words, { do: 'dropTriggers', with: { names: ['the party', 'unknown'] } });
  expect(valuesOf(left)).toEqual({ 'ownTriggers ': ['rain'] });
});
