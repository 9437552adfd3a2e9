/** Who was forgotten in one browser: known until all have heard of it, and by nobody after that. */
import { expect, test } from 'vitest';
import { person } from '../../../src/model/people/person.ts';
import { Draft } from '../../../src/model/records/draft.ts';
import type { Stored } from '../../../src/model/records/kind.ts';
import { recordsOf } from '../../../src/model/records/rows.ts';
import { nextStamp } from '../../../src/model/records/stamp.ts';
import {
  forgotten,
  forgottenBefore,
  forgottenEverywhere,
  type Heard,
  heardIn,
  withoutForgotten,
} from '../../../src/model/sync/forgotten.ts';
import type { Told } from '../../../src/model/sync/sealed-rows.ts';
import { linesFor } from '../../../src/model/sync/synced-rows.ts';
import { applied, NOTHING, valuesOf } from '../change/memory.ts';
import { SAM, SYNCING } from '../change/samples.ts';

const [A, B] = ['aaaaaaaa', 'bbbbbbbb'];
const stamp = (minute: number, device = A) => nextStamp('', minute * 60_000, device);

const row = (type: string, id: string, value: unknown, at = stamp(1)): Stored => ({
  ...{ type, id, version: 0, made: at, stamp: at, value },
  ...(value === null && { deleted: true as const }),
});
const mark = (id: string, at = stamp(1)) => row(forgotten.type, id, true, at);
const tomb = (id: string, at = stamp(1)) => row(person.type, id, null, at);
const sam = row(person.type, SAM.id, SAM);

const draft = (...rows: readonly Stored[]) => new Draft(recordsOf(rows));
const told = (heard: Heard | null, ...rows: readonly Stored[]): Told => ({
  ...{ rows, heard, figures: null },
});
const idsOf = (rows: readonly Stored[]) => rows.map(({ type, id }) => `${type} ${id}`);

test('forgetting leaves a mark where the browser syncs, once, and none where it does not', () => {
  const listed = applied(NOTHING, { do: 'addPerson', with: SAM });
  const forget = { do: 'forgetPerson', with: { id: SAM.id } } as const;
  expect(valuesOf(applied(listed, forget))).not.toHaveProperty(['forgotten sam']);
  const on = applied(listed, { do: 'setSyncing', with: { syncing: SYNCING } });
  const once = applied(on, forget);
  expect(valuesOf(once)).toHaveProperty(['forgotten sam'], true);
  expect(applied(once, forget).get('forgotten')?.get('sam')).toBe(
    once.get('forgotten')?.get('sam'),
  );
  const asked = applied(on, { do: 'askToForget', with: { id: SAM.id, nickname: 'Sam' } });
  expect(valuesOf(applied(asked, forget))).not.toHaveProperty(['forgottenElsewhere sam']);
  expect(valuesOf(applied(asked, { do: 'keepNoted', with: { id: SAM.id } }))).toEqual(valuesOf(on));
});

test('marks go first and in their order, and which were heard of at the end', () => {
  const rows = [tomb('x'), sam, mark('late', stamp(2)), mark('z', stamp(1)), mark('a', stamp(3))];
  const heard = heardIn(draft(...rows));
  expect(heard).toEqual({ [A]: stamp(3) });
  const lines = linesFor(rows, null, heard);
  expect(idsOf(lines.slice(0, -1) as Stored[])).toEqual([
    ...['forgotten z', 'forgotten late', 'forgotten a', 'person sam', 'person x'],
  ]);
  expect(lines.at(-1)).toEqual({ heard });
});

test('it is over once each other browser has heard of it, and lists them no more', () => {
  const here = draft(mark('sam'), tomb('sam'));
  const heard = told({ [A]: stamp(1) });
  expect(forgottenEverywhere(here, [heard, heard])).toEqual(['sam']);
  // None is known yet; one cannot be read; one did not tell all; one heard of an earlier mark, or of another browser's.
  expect(forgottenEverywhere(here, [])).toEqual([]);
  expect(forgottenEverywhere(here, [heard, null])).toEqual([]);
  expect(forgottenEverywhere(here, [heard, told(null)])).toEqual([]);
  expect(forgottenEverywhere(here, [heard, told({ [A]: stamp(0) })])).toEqual([]);
  expect(forgottenEverywhere(here, [heard, told({ [B]: stamp(9, B) })])).toEqual([]);
  // It waits there, or they are listed here again.
  expect(forgottenEverywhere(here, [heard, told({ [A]: stamp(1) }, sam)])).toEqual([]);
  expect(forgottenEverywhere(draft(mark('sam'), sam), [heard])).toEqual([]);
});

test('what is over here is not taken from who has not let go of it yet', () => {
  const before = row(forgottenBefore.type, '', { [A]: stamp(5) });
  const there = [mark('sam', stamp(4)), tomb('sam', stamp(4)), row('waitSeconds', '', 3)];
  expect(idsOf(withoutForgotten(draft(before), there))).toEqual(['waitSeconds ']);
  // A later mark, or of another browser, is news; so is who is listed.
  for (const news of [mark('kim', stamp(6)), mark('kim', stamp(1, B))])
    expect(withoutForgotten(draft(before), [news])).toEqual([news]);
  expect(idsOf(withoutForgotten(draft(before), [mark('sam', stamp(4)), sam]))).toEqual([
    'person sam',
  ]);
  // Who is here by an older text is taken off by what is newer, and the mark is there until all of it goes.
  expect(withoutForgotten(draft(before, sam), there)).toEqual(there);
  expect(withoutForgotten(draft(before, tomb('sam', stamp(3))), there)).toEqual(there);
  // Of who was listed anew since it is not.
  const anew = row(person.type, SAM.id, SAM, stamp(7));
  expect(idsOf(withoutForgotten(draft(before, anew), there))).toEqual([
    ...['person sam', 'waitSeconds '],
  ]);
});
