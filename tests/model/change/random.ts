/** Intents of every name at random, about few people and things, so that they get in each other's way. */

import fc from 'fast-check';
import { THEMES } from '../../../src/model/advice/nudges.ts';
import { TRIGGERS } from '../../../src/model/care/plan.ts';
import type { Intent, IntentName } from '../../../src/model/change/intents.ts';
import { UNREAD_PARTS } from '../../../src/model/cover/unread.ts';
import { RELATIONS, RESPONSES, VEILS } from '../../../src/model/people/person.ts';
import { PASS } from '../../../src/model/visits/limits.ts';
import { NEEDS } from '../../../src/model/visits/need.ts';
import { NOW } from './memory.ts';
import { AUTO, DAILY_REMINDER, HARD_DATE, PIN, RATING, SYNCING, WORRY } from './samples.ts';

type Data<Name extends IntentName> = Extract<Intent, { do: Name }>['with'];

const person = fc.constantFrom('sam', 'kim', 'alex');
const day = fc.constantFrom('2026-11-20', '2026-11-24');
const isSo = fc.boolean();
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });

const identity = fc.integer({ min: 0, max: 8 }).map((index) => ({
  ...{ network: 'instagram', kind: 'handle', value: `name${index}` },
  ...{ key: `key${index}`, label: `Name${index}` },
}));
const identities = fc.array(identity, { maxLength: 4 });
const link = fc.record({ to: person, relation: fc.constantFrom(...RELATIONS) });
const viewer = fc.constantFrom('a', 'b', 'c').map((name) => ({
  ...{ network: 'instagram', hosts: [`${name}.example`], routes: ['/{handle}'] },
}));
const reminder = fc.constantFrom('reminder-1', 'reminder-2', 'reminder-3');
const waiting = fc.record({
  ...{ id: fc.string({ maxLength: 5 }), kind: fc.constantFrom('reminder' as const, 'week') },
  ...{ about: reminder, at: fc.nat(), from: fc.nat() },
});

const setting = fc.oneof(
  fc.record({ setting: fc.constant('waitSeconds' as const), value: fc.constantFrom(3, 10, 60) }),
  fc.record({ setting: fc.constant('showsLearnt' as const), value: isSo }),
  fc.record({ setting: fc.constant('waitGrows' as const), value: isSo }),
  fc.record({
    setting: fc.constant('longestPass' as const),
    value: fc.constantFrom(...PASS.minutes),
  }),
  fc.record({
    setting: fc.constant('switchedOff' as const),
    value: fc.constantFrom(null, { from: 1, until: 2 }),
  }),
  fc.record({
    setting: fc.constant('logLoss' as const),
    value: fc.constantFrom(null, { lost: 'all', held: null }),
  }),
  fc.record({
    setting: fc.constant('retention' as const),
    value: fc.record({ months: fc.constantFrom(0, 1, 3, 12), keepsSums: isSo }),
  }),
  fc.record({
    setting: fc.constant('someone' as const),
    value: fc.constantFrom(null, { name: 'Robin', reach: '5550100' }),
  }),
);

const listed = fc.record({
  ...{ id: person, nickname: fc.constantFrom('Sam', 'Kim'), identities, link: maybe(link) },
  ...{ response: fc.constantFrom(...RESPONSES), veil: fc.constantFrom(...VEILS) },
});

/** No more of them than there is room for. */
const words = fc.constantFrom('Rest.', 'Sing.', 'Walk.');

/** A stamp of one of a few moments and browsers. */
export const stamp = fc
  .tuple(fc.integer({ min: 0, max: 9 }), fc.constantFrom('aaaaaaaa', 'bbbbbbbb'))
  .map(([minute, device]) => `0mhx2yk8${minute}-0000-${device}`);

const rowOfType = (type: string, id: fc.Arbitrary<string>, value: fc.Arbitrary<unknown>) =>
  fc.record({ id, value, made: stamp, stamp, isGone: fc.boolean() }).map(({ isGone, ...row }) => ({
    ...{ type, version: 0, ...row },
    ...(row.made > row.stamp && { made: row.stamp, stamp: row.made }),
    ...(isGone && { value: null, deleted: true as const }),
  }));

/** What was erased in another browser, now or a minute later. */
const erasedDays = fc.record({
  ...{
    from: fc.constantFrom('', '2026-11-20'),
    until: fc.constantFrom('2026-11-20', '2026-11-24'),
  },
  at: fc.constantFrom(NOW.at, NOW.at + 60_000),
});

/** What takes a change back, later today or tomorrow. */
const wayBack = fc.record({
  intent: fc.constantFrom(
    { do: 'editPerson', with: { id: 'sam', response: 'block' } },
    { do: 'editPerson', with: { id: 'sam', response: 'notice' } },
    { do: 'set', with: { setting: 'waitSeconds', value: 60 } },
  ),
  until: fc.constantFrom(NOW.at + 3_600_000, NOW.at + 24 * 3_600_000),
});

/** A row as a copy may have it. */
export const row = fc.oneof(
  {
    weight: 3,
    arbitrary: listed.chain((one) => rowOfType('person', fc.constant(one.id), fc.constant(one))),
  },
  rowOfType('waitSeconds', fc.constant(''), fc.constantFrom(3, 10, 60)),
  rowOfType('softeningDelay', fc.constant(''), fc.constantFrom(0, 1, 24)),
  rowOfType('countedSince', fc.constant(''), day),
  rowOfType(
    'doors',
    fc.constant(''),
    fc.record({ mirrors: isSo, search: isSo, engines: fc.constant([]), viewers: fc.constant([]) }),
  ),
  erasedDays.chain((mark) =>
    rowOfType('erased', fc.constant(`${mark.from} ${mark.until}`), fc.constant(mark)),
  ),
  rowOfType('brief', fc.constantFrom('sam response', 'set waitSeconds'), wayBack),
  rowOfType('later-kind', fc.constantFrom('a', 'b'), fc.nat()),
);

const series = fc.constantFrom(AUTO.series, 'zz99');

/** What each intent may carry. */
export const dataOf: { readonly [Name in IntentName]: fc.Arbitrary<Data<Name>> } = {
  addPerson: listed,
  addPeople: fc.record({ people: fc.array(listed, { maxLength: 4 }) }),
  editPerson: fc.record(
    {
      ...{ id: person, nickname: fc.constantFrom('S', 'K'), link: fc.option(link) },
      ...{ response: fc.constantFrom(...RESPONSES), veil: fc.constantFrom(...VEILS) },
      fullName: fc.constantFrom(null, '', 'John Doe'),
      ...{ staysInTouch: isSo, forSafety: isSo, isArchived: isSo },
    },
    { requiredKeys: ['id'] },
  ),
  addIdentities: fc.record({ id: person, identities }),
  noteAlias: fc.record({ id: person, alias: identity }),
  answerAlias: fc.record({ id: person, key: identity.map(({ key }) => key), isTheirs: isSo }),
  removeIdentity: fc.record({ id: person, key: identity.map(({ key }) => key) }),
  restorePeople: fc.record({ people: fc.array(listed) }),
  removePerson: fc.record({ id: person }),
  setDoor: fc.record({ door: fc.constantFrom('mirrors', 'search'), isClosed: isSo }),
  setEngine: fc.record({ engine: fc.constantFrom('google', 'bing', 'kagi'), isClosed: isSo }),
  addViewer: fc.record({ viewer }),
  removeViewer: fc.record({ host: viewer.map(({ hosts }) => hosts[0] ?? '') }),
  noteUnread: fc.record({
    network: fc.constantFrom('instagram', 'x'),
    part: fc.constantFrom(...UNREAD_PARTS),
    isUnread: isSo,
  }),
  addOwnWords: fc.record({ words, at: maybe(fc.integer({ min: 0, max: 3 })) }),
  removeOwnWords: fc.record({ words }),
  setLastContact: fc.record({ person, on: fc.option(day) }),
  setPlan: fc.record({
    for: fc.constantFrom(...TRIGGERS),
    plan: fc.constantFrom(null, { deed: 'walk' as const }, { deed: 'own' as const, words: 'Sing' }),
  }),
  putOff: fc.constantFrom('18:00', '20:30').map((time) => ({ ...WORRY, time })),
  letWorryGo: fc.constant({ id: WORRY.id }),
  putHardDate: fc
    .record({ on: fc.constantFrom('12-03', '2026-11-24'), waitsLonger: isSo })
    .map((how) => ({ ...HARD_DATE, ...how })),
  removeHardDate: fc.constant({ id: HARD_DATE.id }),
  rateMonth: fc.record({
    month: fc.constantFrom('2026-10', '2026-11'),
    rating: fc.constantFrom(null, RATING, { ...RATING, sleep: 1 as const }),
  }),
  putReminder: fc.record({ id: reminder, isOn: isSo }).map((how) => ({
    ...DAILY_REMINDER,
    ...how,
  })),
  removeReminder: fc.record({ id: reminder }),
  setReminderSettings: fc.record(
    {
      ...{ isDiscreet: isSo, hasBadge: isSo, pausedOn: fc.option(day) },
      quiet: fc.constantFrom(null, { from: '22:00', to: '07:00' }),
      weekly: fc.constantFrom(null, { weekday: 1, time: '09:00' }),
    },
    { requiredKeys: [] },
  ),
  setReminderQueue: fc.record({
    told: fc.dictionary(reminder, fc.record({ since: day, through: day })),
    waiting: fc.array(waiting, { maxLength: 3 }),
    looked: fc.nat(),
  }),
  noteHardHour: fc.record({ hour: fc.option(fc.integer({ min: 0, max: 23 })), on: day }),
  countFrom: day,
  reachDay: day,
  wantLess: fc.record({ theme: fc.constantFrom(...THEMES), isLess: isSo }),
  noteNudge: fc.record({
    ...{ occasion: fc.constantFrom('a', 'b', 'c', 'd'), id: fc.constantFrom('n1', 'n2', 'n3') },
  }),
  noteReading: fc.record({
    ...{ reading: fc.constantFrom('signs/cold', 'questions/miss'), day },
    times: fc.integer({ min: 1, max: 3 }),
  }),
  addTrigger: fc.record({ name: fc.integer({ min: 0, max: 20 }).map((index) => `word ${index}`) }),
  dropTriggers: fc.record({ names: fc.array(fc.constantFrom('word 1', 'word 2')) }),
  keepAsIs: fc.constant({ id: 'waiting-1' }),
  limitToADay: fc.constant({ id: 'waiting-1' }),
  goBackInADay: fc.record({
    ways: fc.array(
      fc.constantFrom(
        {
          id: 'sam response',
          intent: { do: 'editPerson', with: { id: 'sam', response: 'block' } },
        },
        { id: 'door search', intent: { do: 'setDoor', with: { door: 'search', isClosed: true } } },
      ),
      { maxLength: 4 },
    ),
  }),
  eraseLog: fc.constant({}),
  eraseDays: day.map((from) => ({ from, until: from })),
  deleteEverything: fc.constant({}),
  keepEverything: fc.constant({}),
  forgetPin: fc.constant({}),
  setPin: fc.record({ pin: fc.constantFrom(null, PIN) }),
  setSyncing: fc.record({ syncing: fc.constantFrom(null, SYNCING) }),
  askToForget: fc.record({ id: person, nickname: fc.constantFrom(null, 'Sam') }),
  keepNoted: fc.record({ id: person }),
  noteForgottenBefore: fc.constantFrom({}, { '0a0b0c0d': '0mhx2yk80-0000-0a0b0c0d' }),
  noteHeard: fc.constantFrom({}, { '7c41d2e8': { revision: 2, on: '2026-11-24' } }),
  forgetPerson: fc.record({ id: person }),
  noteErased: fc.record({ log: isSo, people: fc.array(person) }),
  setSuggestionAside: fc.record({ kind: fc.constantFrom('wait', 'plan'), until: fc.option(day) }),
  askLess: fc.constant({}),
  askAsBefore: fc.constant({}),
  taper: fc.record({ seconds: fc.constantFrom(3, 5, 60) }),
  tickPhoneStep: fc.record({
    step: fc.constantFrom('instagram-mute', 'iphone-limit'),
    isDone: isSo,
  }),
  set: setting,
  openPass: fc.record(
    {
      person,
      check: fc.constantFrom('check-1', 'check-2'),
      at: fc.constantFrom(NOW.at - 60_000, NOW.at),
      // One of a minute would be over when a message is heard again.
      minutes: fc.constantFrom(3, 10),
      need: fc.constantFrom(...NEEDS),
    },
    { requiredKeys: ['person', 'check', 'at', 'minutes'] },
  ),
  closePass: fc.record({ person }),
  endPasses: fc.constant({}),
  takeRecords: fc.record({
    rows: fc.uniqueArray(row, { maxLength: 4, selector: ({ type, id }) => `${type} ${id}` }),
  }),
  wantCopies: fc.record({
    wanted: fc.constantFrom(null, AUTO, { ...AUTO, every: 'week' as const, lock: null }),
  }),
  noteCopy: fc.record({ series, made: fc.constantFrom(1, 2), at: fc.constantFrom(1, NOW.at) }),
  noteMissedCopy: fc.record({ series, why: fc.constantFrom('room' as const, 'permission') }),
  readMissedCopy: fc.constant({}),
};

export const NAMES = Object.keys(dataOf) as IntentName[];

/** Any intent, at random. */
export const anyIntent: fc.Arbitrary<Intent> = fc.oneof(
  ...NAMES.map((name) =>
    (dataOf[name] as fc.Arbitrary<unknown>).map((data) => ({ do: name, with: data }) as Intent),
  ),
);
