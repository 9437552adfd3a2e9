import { describe, expect, test } from 'vitest';
import { apply, type Intent } from '../../../src/model/change/intents.ts';
import {
  type Direction,
  directionOf,
  protectionOf,
  touchedBy,
} from '../../../src/model/change/protection.ts';
import { person, RESPONSES, VEILS } from '../../../src/model/people/person.ts';
import { Draft, type StoredRecords } from '../../../src/model/records/draft.ts';
import type { PassMinutes } from '../../../src/model/visits/pass.ts';
import { NOW, recordsAfter, recordsOf } from './memory.ts';
import { HARD_DATE, JOHN, SAM } from './samples.ts';

const protection = (records: StoredRecords, at = NOW.at) => {
  const draft = new Draft(records);
  return protectionOf(draft, at, draft.all(person).keys());
};

/** One of each thing that protects, in every state. */
const STATES = RESPONSES.flatMap((response) =>
  VEILS.flatMap((veil) =>
    [0, 5, 10].flatMap((pass) =>
      [false, true].flatMap((door) =>
        [3, 60].flatMap((wait) =>
          [0, 12, 1].map((months) => ({ response, veil, pass, door, wait, months })),
        ),
      ),
    ),
  ),
);
type State = (typeof STATES)[number];

const stored = ({ response, veil, pass, door, wait, months }: State): StoredRecords =>
  recordsOf(
    ['person', 'sam', { ...SAM, response, veil }],
    ['pass', 'sam', { until: NOW.at + pass * 60_000, check: 'check' }],
    ['doors', '', { mirrors: door, search: false, engines: [], viewers: [] }],
    ['waitSeconds', '', wait],
    ['retention', '', { months, keepsSums: true }],
  );

/** How strict a state is in each way there is, said anew: by what their pages do now, what is chosen, and so on. */
function strictness({ response, veil, pass, door, wait, months }: State): number[] {
  const closed = { notice: 0, pause: pass === 0 ? 100 : 100 - pass, block: 200 }[response];
  return [closed, VEILS.indexOf(veil), Number(door), wait, months === 0 ? 1_000 : months];
}

function expected(a: State, b: State): Direction {
  const from = strictness(a);
  const steps = strictness(b).map((to, index) => to - (from[index] ?? 0));
  if (steps.some((step) => step < 0)) return 'softer';
  return steps.some((step) => step > 0) ? 'stricter' : 'neither';
}

test('every pair of states has its direction, and the way back of a stricter one is softer', () => {
  const known = STATES.map((state) => [state, protection(stored(state))] as const);
  const wrong: unknown[] = [];
  for (const [a, from] of known) {
    for (const [b, to] of known) {
      const [there, back] = [directionOf(from, to), directionOf(to, from)];
      if (there !== expected(a, b)) wrong.push([a, b, there]);
      if (there === 'stricter' && back !== 'softer') wrong.push([a, b, there, back]);
      if ((there === 'neither') !== (back === 'neither')) wrong.push([a, b, there, back]);
    }
  }
  expect(wrong.slice(0, 5)).toEqual([]);
});

const KIM = { ...SAM, id: 'kim', identities: [{ ...JOHN, value: 'kim', key: 'kim-key' }] };
const LEE = { ...SAM, id: 'lee', identities: [{ ...JOHN, value: 'lee', key: 'lee-key' }] };
const viewer = { network: 'instagram', hosts: ['a.example'], routes: ['/{handle}'] };
const addViewer = (route = '/{handle}', network = 'instagram'): Intent => ({
  do: 'addViewer',
  with: { viewer: { network, hosts: ['a.example'], routes: [route] } },
});
const listed: Intent = { do: 'addPerson', with: SAM };
const edit = (how: object): Intent => ({ do: 'editPerson', with: { id: 'sam', ...how } });
const openedFor = (minutes: PassMinutes): Intent<'openPass'> => ({
  do: 'openPass',
  with: { person: 'sam', check: 'check', at: NOW.at, minutes },
});
const opened = openedFor(10);
const set = (
  setting:
    | 'waitSeconds'
    | 'retention'
    | 'showsLearnt'
    | 'waitsLongerAtNight'
    | 'softeningDelay'
    | 'waitGrows'
    | 'longestPass',
) => ({
  to: (value: unknown): Intent => ({ do: 'set', with: { setting, value } }),
});
const door = (isClosed: boolean): Intent => ({ do: 'setDoor', with: { door: 'search', isClosed } });
const engine = (isClosed: boolean): Intent => ({
  do: 'setEngine',
  with: { engine: 'google', isClosed },
});
const more: Intent = {
  do: 'addIdentities',
  with: { id: 'sam', identities: [{ ...JOHN, network: 'x', key: 'x-key' }] },
};
const keep = (months: number, keepsSums = true) => set('retention').to({ months, keepsSums });

const hard = (how: object): Intent => ({ do: 'putHardDate', with: { ...HARD_DATE, ...how } });

/** What else can be chosen one by one: what makes it softer, and what stricter. */
const CHOICES: Readonly<Record<string, readonly [softer: Intent, stricter: Intent]>> = {
  chats: [edit({ staysInTouch: true }), edit({ staysInTouch: false })],
  'full name': [edit({ fullName: null }), edit({ fullName: 'John Doe' })],
  searches: [door(false), door(true)],
  'search engine': [engine(false), engine(true)],
  'longer nights': [set('waitsLongerAtNight').to(false), set('waitsLongerAtNight').to(true)],
  'growing wait': [set('waitGrows').to(false), set('waitGrows').to(true)],
  'longest pass': [set('longestPass').to(10), set('longestPass').to(1)],
  'hard date': [hard({ waitsLonger: false }), hard({ waitsLonger: true })],
  delay: [set('softeningDelay').to(0), set('softeningDelay').to(24)],
  sums: [keep(12, false), keep(12)],
};

test('of any two choices: softer in one is softer, else stricter in one is stricter', () => {
  const all = Object.values(CHOICES);
  const ways = [0, 1].flatMap((first) => [0, 1].map((second) => [first, second] as const));
  const wrong: unknown[] = [];
  for (const [index, one] of all.entries()) {
    for (const other of all.slice(index + 1)) {
      const states = ways.map(
        ([first, second]) =>
          [
            [first, second],
            protection(recordsAfter([listed, one[first] as Intent, other[second] as Intent])),
          ] as const,
      );
      for (const [a, from] of states)
        for (const [b, to] of states) {
          const steps = b.map((step, at) => step - (a[at] ?? 0));
          const wanted =
            Math.min(...steps) < 0 ? 'softer' : Math.max(...steps) > 0 ? 'stricter' : 'neither';
          if (directionOf(from, to) !== wanted) wrong.push([one, other, a, b, wanted]);
        }
    }
  }
  expect(wrong.slice(0, 5)).toEqual([]);
});

/** What comes first, the change, and which way it goes. */
const EXAMPLES: Readonly<Record<string, readonly [readonly Intent[], Intent, Direction]>> = {
  'listing somebody': [[], listed, 'stricter'],
  'listing another': [[listed], { do: 'addPerson', with: KIM }, 'stricter'],
  'listing somebody only to be counted': [
    [],
    { do: 'addPerson', with: { ...SAM, response: 'notice', veil: 'off' } },
    'stricter',
  ],
  'listing who is listed': [[listed], listed, 'neither'],
  'taking somebody off': [[listed], { do: 'removePerson', with: { id: 'sam' } }, 'softer'],
  'taking off who has a pass': [
    [listed, opened],
    { do: 'removePerson', with: { id: 'sam' } },
    'softer',
  ],
  'a further identity': [[listed], more, 'stricter'],
  'one identity less': [
    [listed, more],
    { do: 'removeIdentity', with: { id: 'sam', key: 'x-key' } },
    'softer',
  ],
  'another nickname': [[listed], edit({ nickname: 'S' }), 'neither'],
  'a link to somebody': [[listed], edit({ link: { to: 'kim', relation: 'friend' } }), 'neither'],
  'leaving chats open': [[listed], edit({ staysInTouch: true }), 'softer'],
  'closing chats again': [
    [listed, edit({ staysInTouch: true })],
    edit({ staysInTouch: false }),
    'stricter',
  ],
  'leaving chats open of who is only counted': [
    [listed, edit({ response: 'notice' })],
    edit({ staysInTouch: true }),
    'softer',
  ],
  'from pause to block': [[listed], edit({ response: 'block' }), 'stricter'],
  'from pause to notice': [[listed], edit({ response: 'notice' }), 'softer'],
  'from block to pause': [
    [listed, edit({ response: 'block' })],
    edit({ response: 'pause' }),
    'softer',
  ],
  'from block to notice': [
    [listed, edit({ response: 'block' })],
    edit({ response: 'notice' }),
    'softer',
  ],
  'from notice to pause': [
    [listed, edit({ response: 'notice' })],
    edit({ response: 'pause' }),
    'stricter',
  ],
  'from notice to pause under a pass': [
    [listed, opened, edit({ response: 'notice' })],
    edit({ response: 'pause' }),
    'stricter',
  ],
  'from pause under a pass to block': [[listed, opened], edit({ response: 'block' }), 'stricter'],
  'from pause under a pass to notice': [[listed, opened], edit({ response: 'notice' }), 'softer'],
  'veiling more': [[listed], edit({ veil: 'removed' }), 'stricter'],
  'veiling less': [[listed], edit({ veil: 'off' }), 'softer'],
  'veiling less whom one only counts': [
    [listed, edit({ response: 'notice' })],
    edit({ veil: 'off' }),
    'softer',
  ],
  'what is stricter in one way and softer in another': [
    [listed],
    edit({ response: 'block', veil: 'off' }),
    'softer',
  ],
  'a full name': [[listed], edit({ fullName: 'John Doe' }), 'stricter'],
  'no full name': [[listed, edit({ fullName: 'John Doe' })], edit({ fullName: null }), 'softer'],
  'another full name': [
    [listed, edit({ fullName: 'John Doe' })],
    edit({ fullName: 'J. Doe' }),
    'softer',
  ],
  'a full name that no search tells': [
    [listed, edit({ fullName: 'John Doe' })],
    edit({ fullName: 'x' }),
    'softer',
  ],
  'the same full name in other letters': [
    [listed, edit({ fullName: 'John Doe' })],
    edit({ fullName: ' john, DOE' }),
    'neither',
  ],
  'one word as a full name, which no search tells': [
    [listed],
    edit({ fullName: 'John' }),
    'neither',
  ],
  'closing a door': [[], door(true), 'stricter'],
  'opening a door': [[door(true)], door(false), 'softer'],
  'closing a closed door': [[door(true)], door(true), 'neither'],
  'closing an engine': [[], engine(true), 'stricter'],
  'opening an engine': [[engine(true)], engine(false), 'softer'],
  'a viewer': [[], { do: 'addViewer', with: { viewer } }, 'stricter'],
  'the same viewer once more': [[addViewer()], addViewer(), 'neither'],
  'a further place in a viewer': [[addViewer()], addViewer('/zzz/{handle}'), 'stricter'],
  'another network in a viewer': [[addViewer()], addViewer('/{handle}', 'tiktok'), 'stricter'],
  'no viewer': [
    [{ do: 'addViewer', with: { viewer } }],
    { do: 'removeViewer', with: { host: 'a.example' } },
    'softer',
  ],
  'a longer wait': [[], set('waitSeconds').to(60), 'stricter'],
  'a shorter wait': [[], set('waitSeconds').to(3), 'softer'],
  'a longer wait at night': [[], set('waitsLongerAtNight').to(true), 'stricter'],
  'no longer wait at night': [
    [set('waitsLongerAtNight').to(true)],
    set('waitsLongerAtNight').to(false),
    'softer',
  ],
  'archiving somebody': [[listed], edit({ isArchived: true }), 'neither'],
  'bringing somebody back': [
    [listed, edit({ isArchived: true })],
    edit({ isArchived: false }),
    'neither',
  ],
  'tapering off': [[], { do: 'taper', with: { seconds: 5 } }, 'softer'],
  'tapering off where the wait is the shortest': [
    [set('waitSeconds').to(3)],
    { do: 'taper', with: { seconds: 3 } },
    'neither',
  ],
  'a wait that grows': [[], set('waitGrows').to(true), 'stricter'],
  'a wait that grows no more': [[set('waitGrows').to(true)], set('waitGrows').to(false), 'softer'],
  'shorter passes at most': [[], set('longestPass').to(3), 'stricter'],
  'longer passes': [[set('longestPass').to(1)], set('longestPass').to(10), 'softer'],
  'a hard date with a longer wait': [[], hard({}), 'stricter'],
  'a hard date without': [[], hard({ waitsLonger: false }), 'neither'],
  'a hard date with a longer wait no more': [[hard({})], hard({ waitsLonger: false }), 'softer'],
  'the name of a hard date': [[hard({})], hard({ label: 'The day' }), 'neither'],
  'a hard date of today, put to another day': [
    [hard({ on: NOW.day })],
    hard({ on: '2026-12-24' }),
    'softer',
  ],
  'a hard date of tomorrow, put to another day': [
    [hard({ on: '2026-11-25' })],
    hard({ on: '2026-12-24' }),
    'softer',
  ],
  'a hard date that is over, as a clock set ahead has it, put to another day': [
    [hard({ on: '2026-11-23' })],
    hard({ on: '2026-12-24' }),
    'softer',
  ],
  'a hard date that comes every year from now on': [
    [hard({ on: '2026-12-24' })],
    hard({ on: '12-24' }),
    'stricter',
  ],
  'a hard date that comes this year alone from now on': [
    [hard({ on: '12-24' })],
    hard({ on: '2026-12-24' }),
    'softer',
  ],
  'one of two hard dates of a day': [
    [hard({}), hard({ id: 'hard-date-2' })],
    { do: 'removeHardDate', with: { id: HARD_DATE.id } },
    'neither',
  ],
  'a hard date removed': [
    [hard({})],
    { do: 'removeHardDate', with: { id: HARD_DATE.id } },
    'softer',
  ],
  'keeping looks for a month': [[], keep(1), 'softer'],
  'keeping looks for a year instead of three months': [[keep(3)], keep(12), 'stricter'],
  'keeping looks always': [[keep(12)], keep(0), 'stricter'],
  'keeping no sums': [[keep(12)], keep(12, false), 'softer'],
  'a pass': [[listed], opened, 'softer'],
  'a longer delay': [[], set('softeningDelay').to(24), 'stricter'],
  'a shorter delay': [[set('softeningDelay').to(72)], set('softeningDelay').to(24), 'softer'],
  'deleting the log': [[], { do: 'eraseLog', with: {} }, 'softer'],
  'deleting some days': [
    [],
    { do: 'eraseDays', with: { from: '2026-11-01', until: '2026-11-02' } },
    'softer',
  ],
  'forgetting somebody': [[listed], { do: 'forgetPerson', with: { id: 'sam' } }, 'softer'],
  'deleting everything': [[listed], { do: 'deleteEverything', with: {} }, 'softer'],
  'keeping everything after all': [
    [listed, { do: 'deleteEverything', with: {} }],
    { do: 'keepEverything', with: {} },
    'stricter',
  ],
  'a longer pass': [[listed, openedFor(1)], openedFor(3), 'softer'],
  'a shorter pass': [[listed, openedFor(3)], openedFor(1), 'stricter'],
  'closing a pass early': [
    [listed, opened],
    { do: 'closePass', with: { person: 'sam' } },
    'stricter',
  ],
  'showing what was learnt': [[], set('showsLearnt').to(true), 'neither'],
  'a contact': [[], { do: 'setLastContact', with: { person: 'sam', on: NOW.day } }, 'neither'],
};

describe('which way', () => {
  test.each(Object.entries(EXAMPLES))('%s', (_name, [before, change, way]) => {
    const records = recordsAfter(before);
    expect(directionOf(protection(records), protection(recordsAfter([change], records)))).toBe(way);
  });

  test.each(Object.entries(EXAMPLES))('%s, as seen in whom it touches', (_name, example) => {
    const [before, change, way] = example;
    const draft = new Draft(recordsAfter([...before, { do: 'addPerson', with: LEE }]));
    apply(draft, change, NOW);
    const touched = touchedBy(draft);
    const [from, to] = [draft.before, draft].map((one) => protectionOf(one, NOW.at, touched));
    expect(directionOf(from ?? {}, to ?? {})).toBe(way);
  });
});

test('a pass that was open longer is softer, and one that is over is none', () => {
  const records = recordsAfter([listed, opened]);
  const at = NOW.at + 60_000;
  const later = recordsAfter([{ ...opened, with: { ...opened.with, at } }], records);
  expect(directionOf(protection(records, at), protection(later, at))).toBe('softer');
  const over = NOW.at + 11 * 60_000;
  expect(protection(records, over)).toEqual(protection(recordsAfter([listed]), over));
});
