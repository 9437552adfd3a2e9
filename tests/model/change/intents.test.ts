import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  type Intent,
  type IntentName,
  pageIntentSchema,
} from '../../../src/model/change/intents.ts';
import { RESPONSES } from '../../../src/model/people/person.ts';
import { takesPass } from '../../../src/model/visits/may-open.ts';
import type { Pass } from '../../../src/model/visits/pass.ts';
import { applied, NOTHING, NOW, recordsAfter, valuesOf } from './memory.ts';
import { anyIntent, dataOf, NAMES } from './random.ts';
import { DAILY_REMINDER, HARD_DATE, JOHN, RATING, SAM, WORRY } from './samples.ts';

/** What pages never ask for: the background alone finds it out. */
const OF_BACKGROUND: readonly IntentName[] = [
  ...([
    'openPass',
    'closePass',
    'endPasses',
    'setReminderQueue',
    'noteHardHour',
    'noteUnread',
    'setPin',
    'setSyncing',
    'noteHeard',
    'askToForget',
    'noteForgottenBefore',
  ] as const),
  ...(['restorePeople', 'dropTriggers', 'noteErased'] as const),
  ...(['noteCopy', 'noteMissedCopy'] as const),
  ...(['noteAlias', 'countFrom', 'reachDay', 'takeRecords'] as const),
];

/** A minute after: a message that was not answered is sent again. */
const LATER = { ...NOW, at: NOW.at + 60_000, wall: '2026-11-24T12:01:00' };

const LONG = 'x'.repeat(3_000);

/** Data that each intent has to refuse, besides what no intent takes. */
const WRONG: Readonly<Record<IntentName, readonly unknown[]>> = {
  addPerson: [
    { ...SAM, id: '' },
    { ...SAM, nickname: LONG },
    { ...SAM, response: 'open' },
    { ...SAM, identities: [{ ...JOHN, key: undefined }] },
    { ...SAM, listedOn: '2026-02-31' },
    { ...SAM, link: { to: 'kim', relation: 'enemy' } },
  ],
  addPeople: [{ people: SAM }, { people: [{ ...SAM, id: '' }] }, { people: Array(201).fill(SAM) }],
  editPerson: [{ nickname: 'Sam' }, { id: 'sam', veil: 'on' }, { id: 'sam', identities: [] }],
  addIdentities: [{ id: 'sam' }, { id: 'sam', identities: [{ ...JOHN, value: '' }] }],
  noteAlias: [{ id: 'sam' }, { id: 'sam', alias: { ...JOHN, value: '' } }],
  answerAlias: [
    { id: 'sam', key: 'john-key' },
    { id: '', key: 'john-key', isTheirs: true },
  ],
  removeIdentity: [{ id: 'sam' }, { id: 'sam', key: 7 }],
  restorePeople: [{ people: SAM }, { people: [{ ...SAM, id: '' }] }],
  removePerson: [{ id: '' }, { id: 'sam', more: true }],
  setDoor: [
    { door: 'window', isClosed: true },
    { door: 'mirrors', isClosed: 1 },
  ],
  setEngine: [{ engine: '', isClosed: true }, { engine: 'google' }],
  addViewer: [{ viewer: { network: 'instagram', hosts: 'a.example', routes: [] } }],
  removeViewer: [{ host: LONG }, { viewer: 'a.example' }],
  noteUnread: [
    { network: 'x'.repeat(41), part: 'posts', isUnread: true },
    { network: 'x', part: 'posts' },
    { network: 'x', isUnread: true },
  ],
  addOwnWords: [{ words: ' ' }, { words: 'x'.repeat(201) }, { words: 'Rest.', at: 0.5 }],
  removeOwnWords: [{ words: '' }, {}],
  setLastContact: [{ person: 'sam', on: 'yesterday' }, { person: 'sam' }],
  setPlan: [
    { for: 'general', plan: { deed: 'look' } },
    { for: 'noon', plan: { deed: 'walk' } },
    { for: 'seen' },
  ],
  putOff: [
    { ...WORRY, id: 'short' },
    { ...WORRY, text: '' },
    { ...WORRY, text: 'x'.repeat(81) },
    { ...WORRY, day: '2026-02-31' },
    { ...WORRY, time: '24:00' },
  ],
  letWorryGo: [{ id: '' }, { id: 'x'.repeat(41) }],
  putHardDate: [
    { ...HARD_DATE, id: 'short' },
    { ...HARD_DATE, id: 'hard@date-1' },
    { ...HARD_DATE, label: '' },
    { ...HARD_DATE, label: 'x'.repeat(41) },
    { ...HARD_DATE, on: '02-30' },
    { ...HARD_DATE, on: '2027-02-29' },
    { ...HARD_DATE, on: 'today' },
    { ...HARD_DATE, waitsLonger: 1 },
  ],
  removeHardDate: [{ id: '' }, { id: 'x'.repeat(41) }],
  rateMonth: [
    { month: '2026-13', rating: RATING },
    { month: '2026-11-01', rating: RATING },
    { month: '2026-11', rating: { ...RATING, sleep: 6 } },
    { month: '2026-11', rating: { sleep: 3 } },
    { month: '2026-11' },
  ],
  putReminder: [
    { ...DAILY_REMINDER, id: 'short' },
    { ...DAILY_REMINDER, times: ['25:00'] },
    { ...DAILY_REMINDER, weekdays: [0] },
    { ...DAILY_REMINDER, text: '' },
  ],
  removeReminder: [{ id: '' }, { id: 'x'.repeat(41) }],
  setReminderSettings: [{ quiet: { from: '22:00' } }, { sound: 'loud' }, { pausedOn: 'today' }],
  setReminderQueue: [{ told: {} }, { told: {}, waiting: [{ id: 'a' }] }],
  noteHardHour: [{ hour: 24, on: '2026-11-24' }, { hour: 3 }],
  countFrom: ['yesterday', '2026-02-31'],
  reachDay: ['today', '2026-13-01'],
  wantLess: [{ theme: 'nonsense', isLess: true }, { theme: 'signs' }],
  noteNudge: [{ occasion: 'a' }, { occasion: '', id: 'b' }],
  noteReading: [
    { reading: 'signs/cold', times: 4, day: '2026-11-24' },
    { reading: 'signs/cold', times: 0, day: '2026-11-24' },
    { reading: 'signs/cold', times: 1, day: 'today' },
    { reading: '', times: 1, day: '2026-11-24' },
  ],
  addTrigger: [{ name: '' }, { name: 'x'.repeat(31) }],
  dropTriggers: [{ names: 'a' }, {}],
  keepAsIs: [{ id: '' }, {}],
  limitToADay: [{ id: 'a', forADay: false }, { id: '' }],
  goBackInADay: [
    { ways: [{ id: 'pin', intent: { do: 'setPin', with: { pin: null } } }] },
    { ways: [{ id: '', intent: { do: 'setDoor', with: {} } }] },
    { ways: Array(5).fill({ id: 'a', intent: { do: 'setDoor', with: {} } }) },
  ],
  eraseLog: [{ also: 'the list' }],
  eraseDays: [{ from: '2026-11-02', until: '2026-11-01' }, { from: '2026-11-01' }, {}],
  deleteEverything: [{ also: 'the browser' }],
  keepEverything: [{ but: 'the log' }],
  setPin: [{ pin: '1234' }, { pin: { salt: '00' } }],
  askToForget: [{ id: 'sam' }, { id: '', nickname: null }],
  keepNoted: [{ id: '' }, {}],
  noteForgottenBefore: [{ '0a0b0c0d': 7 }],
  noteHeard: [{ '7c41d2e8': { revision: 1 } }, { '7c41d2e8': { revision: 1, on: '31' } }],
  setSyncing: [{ syncing: 'on' }, { syncing: { device: '0a0b0c0d', salt: '00', key: '00' } }],
  forgetPin: [{ pin: null }],
  forgetPerson: [{ id: '' }, {}],
  noteErased: [{ log: true }, { log: true, people: 'sam' }],
  setSuggestionAside: [{ kind: 'wait', until: '2026-13-01' }, { kind: 'wait' }],
  askLess: [{ much: true }],
  askAsBefore: [{ much: true }],
  taper: [{ seconds: 2 }, { seconds: 5.5 }, {}],
  tickPhoneStep: [
    { step: '', isDone: true },
    { step: 'x'.repeat(61), isDone: true },
    { step: 'a' },
  ],
  set: [
    { setting: 'nonsense', value: 1 },
    { setting: 'waitSeconds', value: 0 },
    { setting: 'retention', value: { months: 2, keepsSums: true } },
    { setting: 'someone', value: { name: 'Robin', reach: 'javascript:alert(1)' } },
    { setting: 'someone', value: { name: '', reach: '5550100' } },
    { setting: 'constructor', value: 1 },
  ],
  openPass: [
    { person: 'sam', check: 'a' },
    { person: 'sam', check: 'a', at: -1, minutes: 10 },
    { person: 'sam', check: 'a', at: NOW.at, minutes: 60 },
    { person: 'sam', check: 'a', at: NOW.at, minutes: 10, until: 9e15 },
  ],
  closePass: [{ person: '' }, { person: 'sam', until: 0 }],
  endPasses: [{ all: true }],
  takeRecords: [{}, { rows: [{ type: 'person', id: 'sam' }] }],
  wantCopies: [
    {},
    { wanted: { every: 'hour', series: 'ab12', lock: null } },
    { wanted: { every: 'day', series: '../a', lock: null } },
    { wanted: { every: 'day', series: 'ab12', lock: { header: 'age', key: '' } } },
  ],
  noteCopy: [
    { series: 'ab12', made: 0, at: 1 },
    { series: 'ab12', made: 1 },
  ],
  noteMissedCopy: [{ series: 'ab12', why: 'rain' }, { why: 'room' }],
  readMissedCopy: [{ series: 'ab12' }],
};

/** Of no intent's shape. */
const NONSENSE = [undefined, null, 7, 'x', true];

const isOfPages = (name: unknown, data: unknown) =>
  v.is(pageIntentSchema, { do: name, with: data });

describe.each(NAMES)('%s', (name) => {
  const intent = (data: unknown) => ({ do: name, with: data }) as Intent;

  test('heard twice, the second time later, is heard once', () => {
    fc.assert(
      fc.property(fc.array(anyIntent, { maxLength: 25 }), dataOf[name], (before, data) => {
        const once = applied(recordsAfter(before), intent(data));
        expect(valuesOf(applied(once, intent(data), LATER))).toEqual(valuesOf(once));
      }),
    );
  });

  test('takes data of its shape, and refuses any other', () => {
    for (const wrong of [...NONSENSE, ...WRONG[name]]) {
      expect(() => applied(NOTHING, intent(wrong)), JSON.stringify(wrong)).toThrow();
      // What a setting may be, the setting alone can say.
      if (name !== 'set') expect(isOfPages(name, wrong), JSON.stringify(wrong)).toBe(false);
    }
    fc.assert(
      fc.property(dataOf[name], (data) => {
        applied(NOTHING, intent(data));
        expect(isOfPages(name, data)).toBe(!OF_BACKGROUND.includes(name));
      }),
    );
  });
});

const passAt = (minute: number): Intent => ({
  do: 'openPass',
  with: { person: 'sam', check: `check-${minute}`, at: NOW.at + minute * 60_000, minutes: 10 },
});

test('a pass from a clock that was ahead gives way to one that is given now, and is cleared', () => {
  const ahead = recordsAfter([passAt(120)]);
  expect(valuesOf(recordsAfter([passAt(0)], ahead))).toEqual({
    'pass sam': { until: NOW.at + 10 * 60_000, check: 'check-0', minutes: 10 },
  });
  expect(valuesOf(recordsAfter([{ do: 'endPasses', with: {} }], ahead))).toEqual({});
});

test('a reminder that is changed, and the week’s report, count from then on', () => {
  const put = (how: object): Intent => ({ do: 'putReminder', with: { ...DAILY_REMINDER, ...how } });
  const weekly = (weekday: number, time: string): Intent => ({
    do: 'setReminderSettings',
    with: { weekly: { weekday, time } },
  });
  const made = recordsAfter([put({}), weekly(1, '09:00')]);
  for (const other of [weekly(1, '10:00'), weekly(2, '09:00')]) {
    expect(valuesOf(recordsAfter([put({ isOn: false }), other], made, LATER))).toMatchObject({
      'reminder reminder-1': { since: LATER.wall },
      'reminderSettings ': { weekly: { since: LATER.wall } },
    });
  }
});

test.each(['unknown', 'constructor', '__proto__', 7, undefined])('%s is no intent', (name) => {
  expect(isOfPages(name, {})).toBe(false);
});

test('an intent with more than its name and its data is refused', () => {
  expect(v.is(pageIntentSchema, { do: 'removePerson', with: { id: 'sam' }, also: 1 })).toBe(false);
});

test('a list that is brought back holds each identity once, with whom it came first', () => {
  const kim = { ...SAM, id: 'kim', identities: [JOHN, { ...JOHN, value: 'jane.roe' }] };
  const back = recordsAfter([{ do: 'restorePeople', with: { people: [SAM, kim] } }]);
  expect(valuesOf(back)).toMatchObject({
    'person sam': { identities: [JOHN] },
    'person kim': { identities: [{ value: 'jane.roe' }] },
  });
});

test('of a list that is brought back, two under one id are one, with the identities of both', () => {
  const jane = { ...JOHN, value: 'jane.roe' };
  const again = { ...SAM, nickname: 'Another', identities: [JOHN, jane] };
  const back = recordsAfter([{ do: 'restorePeople', with: { people: [SAM, again] } }]);
  expect(valuesOf(back)['person sam']).toEqual({
    ...SAM,
    isNameless: true,
    identities: [JOHN, jane],
  });
});

test('a list that was emptied is not brought back', () => {
  const emptied = recordsAfter([
    { do: 'addPerson', with: SAM },
    { do: 'removePerson', with: { id: 'sam' } },
  ]);
  const back = applied(emptied, { do: 'restorePeople', with: { people: [SAM] } });
  expect(valuesOf(back)).toEqual(valuesOf(emptied));
});

test.each(RESPONSES)('a pass goes on only where it can hold: %s', (response) => {
  const edited = recordsAfter([
    { do: 'addPerson', with: SAM },
    { do: 'openPass', with: { person: 'sam', check: 'check-1', at: NOW.at, minutes: 10 } },
    { do: 'editPerson', with: { id: 'sam', response } },
  ]);
  expect('pass sam' in valuesOf(edited)).toBe(takesPass({ response }));
});

test.each(RESPONSES)('one for a need goes on wherever pages are stopped: %s', (response) => {
  const given = { person: 'sam', check: 'check-1', at: NOW.at, minutes: 10 } as const;
  const edited = recordsAfter([
    { do: 'addPerson', with: SAM },
    { do: 'openPass', with: { ...given, need: 'children' } },
    { do: 'editPerson', with: { id: 'sam', response } },
  ]);
  expect('pass sam' in valuesOf(edited)).toBe(response !== 'notice');
});

test('nothing that pages ask for opens a pass or makes one longer', () => {
  const pass = {
    do: 'openPass',
    with: { person: 'sam', check: 'check-1', at: NOW.at, minutes: 10 },
  } as const;
  const passesOf = (records: ReturnType<typeof recordsAfter>) =>
    Object.entries(valuesOf(records))
      .filter(([name]) => name.startsWith('pass '))
      .map(([name, one]) => [name, (one as Pass).until] as const);
  const fromPages = anyIntent.filter(({ do: name, with: data }) => isOfPages(name, data));
  fc.assert(
    fc.property(fc.array(fromPages, { maxLength: 30 }), (intents) => {
      const before = new Map(passesOf(recordsAfter([pass])));
      for (const [name, until] of passesOf(recordsAfter(intents, recordsAfter([pass]), LATER)))
        expect(until).toBeLessThanOrEqual(before.get(name) ?? 0);
    }),
  );
});
