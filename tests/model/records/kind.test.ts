import * as v from 'valibot';
import { expect, test } from 'vitest';
import { Draft } from '../../../src/model/records/draft.ts';
import { kind, readValue, type Stored, setting } from '../../../src/model/records/kind.ts';

type Shape = Record<string, unknown>;

/** A kind in its third version: first a bare text, then `name`, now `first` and `names`. */
const named = kind('named', v.looseObject({ first: v.string(), names: v.array(v.string()) }), [
  (name) => ({ name }),
  (old) => ({ ...(old as Shape), first: (old as Shape).name, names: [(old as Shape).name] }),
]);

const stored = (version: number, value: unknown, more: Partial<Stored> = {}): Stored => ({
  ...{ type: 'named', id: 'a', version, value, made: '1', stamp: '1' },
  ...more,
});

test('a record of any older shape takes the steps it has not taken, in their order', () => {
  expect(readValue(named, stored(0, 'Sam'))).toEqual({ name: 'Sam', first: 'Sam', names: ['Sam'] });
  expect(readValue(named, stored(1, { name: 'Sam', since: 7 }))).toEqual({
    ...{ name: 'Sam', since: 7 },
    ...{ first: 'Sam', names: ['Sam'] },
  });
  const now = { first: 'Sam', names: ['Sam'] };
  expect(readValue(named, stored(2, now))).toEqual(now);
});

test.each([
  ['of a later version', stored(3, { first: 'Sam', names: [] })],
  ['not of its shape', stored(2, { first: 7, names: [] })],
  ['taken away', stored(2, { first: 'Sam', names: [] }, { deleted: true })],
  ['not there', undefined],
])('a record that is %s has no value', (_name, one) => {
  expect(readValue(named, one)).toBeUndefined();
});

test('a setting that cannot be read is as at first', () => {
  const wait = setting('wait', v.number(), 10);
  const draft = (value: unknown) =>
    new Draft(new Map([['wait', new Map([['', stored(0, value, { type: 'wait', id: '' })]])]]));
  expect(draft('soon').setting(wait)).toBe(10);
  expect(draft(30).setting(wait)).toBe(30);
});

test('a draft reads what was written to it, and keeps the order of what there was', () => {
  const rows = ['a', 'b', 'c'].map(
    (id) => [id, stored(2, { first: id, names: [] }, { id })] as const,
  );
  const draft = new Draft(new Map([['named', new Map(rows)]]));
  draft.put(named, 'b', { first: 'changed', names: [] });
  draft.put(named, 'd', { first: 'd', names: [] });
  draft.remove(named, 'a');
  expect([...draft.all(named)].map(([id, { first }]) => `${id} ${first}`)).toEqual([
    'b changed',
    'c c',
    'd d',
  ]);
  expect(draft.has(named, 'a')).toBe(true);
  expect(draft.has(named, 'e')).toBe(false);
  expect(draft.writes).toHaveLength(3);
});
