/** What was made softer waits for the log: so many at most, and what is let go of meanwhile is not told, the rest is. */
import { expect, test } from 'vitest';
import { apply } from '../../../src/model/change/intents.ts';
import { noteSoftened } from '../../../src/model/change/note-softened.ts';
import { MOST_UNTOLD_EVENTS, type Untold, untold } from '../../../src/model/change/untold.ts';
import { takeRecords } from '../../../src/model/copy/intents.ts';
import { joinPeople } from '../../../src/model/copy/join-people.ts';
import { person } from '../../../src/model/people/person.ts';
import { Draft } from '../../../src/model/records/draft.ts';
import { applied, NOTHING, NOW, recordsOf, rowOf, valuesOf } from './memory.ts';
import { SAM } from './samples.ts';

const row = (id: string, day: string, person?: string): Untold => ({
  ...{ id, at: Date.parse(`${day}T12:00Z`), day, what: 'response' },
  ...(person && { person }),
});
const ROWS = [
  row('of sam', '2026-11-20', 'sam'),
  row('of kim', '2026-11-21', 'kim'),
  row('of the wait', '2026-11-22'),
];
const waiting = recordsOf(['untold', '', ROWS]);
const idsAfter = (records: typeof waiting) =>
  new Draft(records).setting(untold).map(({ id }) => id);

test('forgetting somebody takes out what was theirs alone', () => {
  const after = applied(waiting, { do: 'forgetPerson', with: { id: 'sam' } });
  expect(idsAfter(after)).toEqual(['of kim', 'of the wait']);
});

test('of people who turn out to be one it is told under the id that stays, and forgotten with it', () => {
  const draft = new Draft(waiting);
  draft.put(person, 'first', { ...SAM, id: 'first' });
  draft.put(person, 'sam', SAM);
  joinPeople(draft);
  const [[id = '', { joined = [] }] = ['', { joined: [] }]] = draft.all(person);
  const whose = () => draft.setting(untold).map((one) => one.person);
  expect(whose()).toEqual([id, 'kim', undefined]);
  expect(joined).toHaveLength(1);
  apply(draft, { do: 'forgetPerson', with: { id } }, NOW);
  expect(whose()).toEqual(['kim', undefined]);
});

test('letting go of days takes out what was of those days alone', () => {
  const days = { from: '2026-11-21', until: '2026-11-22' };
  expect(idsAfter(applied(waiting, { do: 'eraseDays', with: days }))).toEqual(['of sam']);
});

test('what another browser erased is not told here either, what came later is', () => {
  const mark = { from: '2026-11-20', until: '2026-11-21', at: ROWS[0]?.at ?? 0 };
  const draft = new Draft(waiting);
  const earlier = { ...mark, at: mark.at + 1 };
  const rows = [rowOf('erased', 'a', earlier)];
  takeRecords.apply(draft, { rows: rows as never }, NOW);
  expect(draft.setting(untold).map(({ id }) => id)).toEqual(['of kim', 'of the wait']);
});

test('what cannot be read goes as a whole, as it may name anybody', () => {
  const odd = recordsOf(['untold', '', [{ person: 'sam' }]]);
  const after = applied(odd, { do: 'forgetPerson', with: { id: 'sam' } });
  expect(JSON.stringify(valuesOf(after))).not.toContain('untold');
});

test('while the log is out of reach for good, the newest of it wait and no more', () => {
  const draft = new Draft(NOTHING);
  for (let times = 0; times < MOST_UNTOLD_EVENTS + 5; times += 1)
    noteSoftened(draft, [{ do: 'editPerson', with: { id: `p${times}`, response: 'notice' } }], NOW);
  const left = draft.setting(untold);
  expect(left).toHaveLength(MOST_UNTOLD_EVENTS);
  expect([left[0]?.person, left.at(-1)?.person]).toEqual(['p5', `p${MOST_UNTOLD_EVENTS + 4}`]);
});

test.each<[string, readonly string[], number]>([
  ['erased days alone leave no trace', ['erased'], 0],
  ['a softer setting is noted', ['waitSeconds'], 1],
  ['a softer setting beside erased days is noted', ['erased', 'waitSeconds'], 1],
])('of what comes from elsewhere, %s', (_, types, noted) => {
  const draft = new Draft(NOTHING);
  const rows = types.map((type) => rowOf(type, '', {})) as never;
  noteSoftened(draft, [{ do: 'takeRecords', with: { rows } }], NOW);
  expect(draft.setting(untold)).toHaveLength(noted);
});
