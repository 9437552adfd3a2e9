import { expect, test } from 'vitest';
import type { Intent, PageIntent } from '../../../src/model/change/intents.ts';
import type { Person } from '../../../src/model/people/person.ts';
import { Draft, type StoredRecords } from '../../../src/model/records/draft.ts';
import type { Report } from '../../../src/model/report/report.ts';
import {
  closing,
  openOn,
  reminding,
  showingLearnt,
  takingBack,
  waitingLonger,
} from '../../../src/model/report/take-up.ts';
import { recordsAfter, valuesOf } from '../change/memory.ts';
import { DAILY_REMINDER, JOHN, SAM } from '../change/samples.ts';

const listing = (more: Partial<Person> = {}): Intent => ({
  do: 'addPerson',
  with: { ...SAM, ...more },
});
const setting = (
  name: 'showsLearnt' | 'waitsLongerAtNight' | 'waitSeconds',
  value: unknown,
): Intent => ({
  do: 'set',
  with: { setting: name, value },
});
const quiet = (from: string, to: string): Intent => ({
  do: 'setReminderSettings',
  with: { quiet: { from, to } },
});
const hardHour: Intent = { do: 'noteHardHour', with: { hour: 21, on: '2026-11-24' } };
const daily = (more: object): Intent => ({
  do: 'putReminder',
  with: { ...DAILY_REMINDER, ...more },
});

const remindingAt = (draft: Draft) => reminding(draft, '20:30', 'reminder-9', 'A book');

test.each<[string, (draft: Draft) => PageIntent[], readonly Intent[], boolean]>([
  ['what was learnt', showingLearnt, [listing()], true],
  ['what was learnt, at a closed door', showingLearnt, [listing({ response: 'block' })], true],
  [
    'what was learnt, shown already',
    showingLearnt,
    [listing(), setting('showsLearnt', true)],
    false,
  ],
  [
    'what was learnt, where no pause comes',
    showingLearnt,
    [listing({ response: 'notice' })],
    false,
  ],
  ['what was learnt, with nobody listed', showingLearnt, [], false],
  ['a longer wait', waitingLonger, [listing()], true],
  [
    'a longer wait, set already',
    waitingLonger,
    [listing(), setting('waitsLongerAtNight', true)],
    false,
  ],
  [
    'a longer wait, of a minute anyway',
    waitingLonger,
    [listing(), setting('waitSeconds', 60)],
    false,
  ],
  ['a longer wait, where nobody waits', waitingLonger, [listing({ response: 'block' })], false],
  ['a reminder', remindingAt, [], true],
  ['a reminder, in quiet hours', remindingAt, [quiet('20:00', '07:00')], false],
  ['a reminder, before quiet hours', remindingAt, [quiet('21:00', '07:00')], true],
  ['a reminder, where one comes then', remindingAt, [daily({ times: ['08:00', '20:30'] })], false],
  [
    'a reminder, where one came then',
    remindingAt,
    [daily({ times: ['20:30'], isOn: false })],
    true,
  ],
  [
    'a reminder, where one comes on Mondays',
    remindingAt,
    [daily({ times: ['20:30'], weekdays: [1] })],
    true,
  ],
  [
    'a reminder, where one follows the hard hour',
    remindingAt,
    [hardHour, daily({ times: [], beforeHardHour: true })],
    false,
  ],
])('a suggestion is made where it does something: %s', (_name, changes, before, is) => {
  expect(changes(new Draft(recordsAfter(before))).length > 0).toBe(is);
});

const X = { ...JOHN, network: 'x', key: 'x-key' };
const kim: Partial<Person> = { id: 'kim', nickname: 'Kim', identities: [X] };
const lookedAt = (...ids: readonly string[]) =>
  ({ people: ids.map((id) => ({ id, tally: { 'went-on': 1 } })) }) as unknown as Report;

test('those are closed who are on the network, were looked at, and are not closed yet', () => {
  const draft = new Draft(recordsAfter([listing(), listing(kim)]));
  const open = (network: string, ...ids: readonly string[]) =>
    openOn(draft, network, lookedAt(...ids)).map(({ id }) => id);
  expect(open('x', 'sam', 'kim')).toEqual(['kim']);
  expect(open('x', 'sam')).toEqual([]);
  const closed = new Draft(recordsAfter([listing({ response: 'block' })]));
  expect(openOn(closed, 'instagram', lookedAt('sam'))).toEqual([]);
  const three = recordsAfter([listing(), listing({ ...kim, response: 'block' })]);
  expect(closing(new Draft(three), ['sam', 'kim', 'gone'])).toEqual([
    { do: 'editPerson', with: { id: 'sam', response: 'block' } },
  ]);
});

/** What is kept after a suggestion was taken up, something else was done, and it was undone. */
function undone(
  records: StoredRecords,
  changes: (draft: Draft) => PageIntent[],
  meanwhile: readonly Intent[] = [],
) {
  const before = new Draft(records);
  const taken = changes(before);
  expect(taken).not.toEqual([]);
  const after = recordsAfter([...taken, ...meanwhile], records);
  expect(valuesOf(after)).not.toEqual(valuesOf(records));
  return valuesOf(recordsAfter(takingBack(taken, before, new Draft(after)), after));
}

test('Undo takes back what was done, and nothing else', () => {
  const records = recordsAfter([listing(), listing({ ...kim, response: 'notice' })]);
  const both = (draft: Draft) => closing(draft, ['sam', 'kim']);
  expect(undone(records, both)).toEqual(valuesOf(records));
  expect(undone(records, remindingAt)).toEqual(valuesOf(records));
  const isOff = (name: string) => ({ ...valuesOf(records), [`${name} `]: false });
  expect(undone(records, showingLearnt)).toEqual(isOff('showsLearnt'));
  expect(undone(records, waitingLonger)).toEqual(isOff('waitsLongerAtNight'));
});

test('Undo of keeping closed leaves people as they were made since', () => {
  const records = recordsAfter([listing(), listing(kim)]);
  const both = (draft: Draft) => closing(draft, ['sam', 'kim']);
  const since: readonly Intent[] = [
    { do: 'editPerson', with: { id: 'sam', nickname: 'Sammy', response: 'notice' } },
    { do: 'removePerson', with: { id: 'kim' } },
  ];
  expect(undone(records, both, since)).toEqual(valuesOf(recordsAfter(since, records)));
});
