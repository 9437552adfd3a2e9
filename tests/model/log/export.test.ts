import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvOf, jsonOf, type NamedCheck } from '../../../src/model/log/export.ts';
import { RATING } from '../change/samples.ts';

const NO_RATINGS = new Map();

const check = (over: Partial<NamedCheck> = {}): NamedCheck => ({
  ...{
    id: 'a',
    visits: ['a'],
    at: 0,
    seen: 0,
    day: '1970-01-01',
    hour: 1,
    person: 'sam',
    nickname: 'Sam',
  },
  ...{ network: 'x', surface: 'post', outcome: 'stopped', origin: 'link' },
  ...over,
});

/** Reads RFC 4180, as a spreadsheet does. */
function cells(csv: string): string[][] {
  const rows = csv.match(/(?:"(?:[^"]|"")*"|[^\r\n])+\r\n/g) ?? [];
  return rows.map((row) =>
    [...row.slice(0, -2).matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
      ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
    ),
  );
}

test('a table names its columns, and has a row for each check', () => {
  const csv = csvOf([
    check({ outcome: 'went-on', triggers: ['bored', 'alcohol'], stays: { a: 40 } }),
  ]);
  const [names = [], row = []] = cells(csv);
  const named = Object.fromEntries(names.map((name, index) => [name, row[index]]));
  expect(named).toMatchObject({
    at: '1970-01-01T00:00:00.000Z',
    person: 'Sam',
    network: 'x',
    triggers: 'bored; alcohol',
    seconds: '40',
    hope: '',
  });
});

test('whatever is noted comes back out, and no spreadsheet runs it', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (note) => {
      const table = cells(csvOf([check({ note })]));
      expect(table).toHaveLength(2);
      const cell = table[1]?.[(table[0] ?? []).indexOf('note')] ?? '';
      expect([note, `'${note}`]).toContain(cell);
      expect(cell).not.toMatch(/^[=+\-@]/);
    }),
    { examples: [['=1+1'], ['a "b", c'], ['one\r\ntwo'], ['@x']] },
  );
});

test('JSON holds every field, and tells two people apart who are called the same', () => {
  const one = check({ note: 'a', nickname: 'Somebody no longer listed' });
  const other = { ...one, id: 'b', person: 'kim' };
  expect(JSON.parse(jsonOf([one, other], NO_RATINGS))).toEqual({
    format: 'breathing-room-log',
    version: 3,
    checks: [one, other],
    months: {},
  });
});

test('JSON holds how the user was doing, by month', () => {
  const ratings = new Map([['2026-11', RATING]]);
  expect(JSON.parse(jsonOf([], ratings))).toMatchObject({
    checks: [],
    months: { '2026-11': RATING },
  });
});
