import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  type Intent,
  type IntentName,
  pageIntentSchema,
} from '../../../src/model/change/intents.ts';
import type { Pass } from '../../../src/model/visits/pass.ts';
import { applied, NOTHING, NOW, recordsAfter, valuesOf } from './memory.ts';
import { anyIntent, dataOf, NAMES } from './random.ts';
import { DAILY_REMINDER, JOHN, SAM } from './samples.ts';

/** What pages never ask for: the background alone finds it out. */
const OF_BACKGROUND: readonly IntentName[] = [
  ...(['openPass', 'endPasses', 'setReminderQueue', 'noteHardHour', 'noteUnread'] as const),
  ...(['restorePeople', 'countFrom', 'reachDay'] as const),
];

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
  editPerson: [{ nickname: 'Sam' }, { id: 'sam', veil: 'on' }, { id: 'sam', identities: [] }],
  addIdentities: [{ id: 'sam' }, { id: 'sam', identities: [{ ...JOHN, value: '' }] }],
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
  noteUnread: [{ network: 'x'.repeat(41), isUnread: true }, { network: 'x' }],
  setLastContact: [{ person: 'sam', on: 'yesterday' }, { person: 'sam' }],
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
  addTrigger: [{ name: '' }, { name: 'x'.repeat(31) }],
  setSuggestionAside: [{ kind: 'wait', until: '2026-13-01' }, { kind: 'wait' }],
  set: [
    { setting: 'nonsense', value: 1 },
    { setting: 'waitSeconds', value: 0 },
    { setting: 'retention', value: { months: 2, keepsSums: true } },
    { setting: 'plan', value: { deed: 'look' } },
    { setting: 'constructor', value: 1 },
  ],
  openPass: [{ person: 'sam' }, { person: 'sam', check: 'a', until: 9e15 }],
  endPasses: [{ all: true }],
};

/** Of no intent's shape. Only the hard hour may be null. */
const NONSENSE = [undefined, 7, 'x', true];

const isOfPages = (name: unknown, data: unknown) =>
  v.is(pageIntentSchema, { do: name, with: data });

describe.each(NAMES)('%s', (name) => {
  const intent = (data: unknown) => ({ do: name, with: data }) as Intent;

  test('applied twice is applied once', () => {
    fc.assert(
      fc.property(fc.array(anyIntent, { maxLength: 25 }), dataOf[name], (before, data) => {
        const once = applied(recordsAfter(before), intent(data));
        expect(valuesOf(applied(once, intent(data)))).toEqual(valuesOf(once));
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

test('a list that was emptied is not brought back', () => {
  const emptied = recordsAfter([
    { do: 'addPerson', with: SAM },
    { do: 'removePerson', with: { id: 'sam' } },
  ]);
  const back = applied(emptied, { do: 'restorePeople', with: { people: [SAM] } });
  expect(valuesOf(back)).toEqual(valuesOf(emptied));
});

test('nothing that pages ask for opens a pass or makes one longer', () => {
  const pass = { do: 'openPass', with: { person: 'sam', check: 'check-1' } } as const;
  const passesOf = (records: ReturnType<typeof recordsAfter>) =>
    Object.entries(valuesOf(records))
      .filter(([name]) => name.startsWith('pass '))
      .map(([name, one]) => [name, (one as Pass).until] as const);
  const later = { ...NOW, at: NOW.at + 60_000 };
  const fromPages = anyIntent.filter(({ do: name, with: data }) => isOfPages(name, data));
  fc.assert(
    fc.property(fc.array(fromPages, { maxLength: 30 }), (intents) => {
      const before = new Map(passesOf(recordsAfter([pass])));
      for (const [name, until] of passesOf(recordsAfter(intents, recordsAfter([pass]), later)))
        expect(until).toBeLessThanOrEqual(before.get(name) ?? 0);
    }),
  );
});
