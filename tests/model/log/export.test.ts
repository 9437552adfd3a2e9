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

const BOM = '\ufeff';

/** Reads RFC 4180, as a spreadsheet does. */
function cells(csv: string): string[][] {
  expect(csv.startsWith(BOM)).toBe(true);
  const rows = csv.slice(BOM.length).match(/(?:"(?:[^"]|"")*"|[^\r\n])+\r\n/g) ?? [];
  return rows.map((row) =>
    [...row.slice(0, -2).matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
      ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
    ),
  );
}

test('a table names its columns, and has a row for each check', async () => {
  const csv = await csvOf([
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

/** The cell of a note, as the table has it. */
async function cellOf(note: string): Promise<string> {
  const table = cells(await csvOf([check({ note })]));
  expect(table).toHaveLength(2);
  return table[1]?.[(table[0] ?? []).indexOf('note')] ?? '';
}

/** Cells as a spreadsheet has them that ends cells with another sign, and so finds no quote where one begins. */
const cutBy = (csv: string, ends: RegExp): string[] =>
  csv
    .slice(BOM.length)
    .split(ends)
    .map((cell) => cell.replace(/^[\s"]+/, ''));

const RUNS = /^[=+\-@\t\r＝＋－＠]/;

test.each([
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(1)', "'@SUM(1)"],
  ['\t=1', "'\t'=1"],
  ['\r=1', "'\r'=1"],
  ['\n=1', "\n'=1"],
  ['＝1+1', "'＝1+1"],
  ['＋1', "'＋1"],
  ['－1', "'－1"],
  ['＠SUM(1)', "'＠SUM(1)"],
  ['a;=1+1', "a;'=1+1"],
  ['a;"=1+1', 'a;"\'=1+1'],
  ['a|+1', "a|'+1"],
  ['a\r\n-1', "a\r\n'-1"],
  ['a, - b = c', 'a, - b = c'],
  ['we met; fine', 'we met; fine'],
  ['a "b", c', 'a "b", c'],
  ['=HYPERLINK("https://example.com?"&A1,"x")', '\'=HYPERLINK("https://example.com?"&A1,"x")'],
])('no spreadsheet runs %j', async (note, cell) => {
  expect(await cellOf(note)).toBe(cell);
  const csv = await csvOf([check({ note })]);
  expect(
    cells(csv)
      .flat()
      .filter((one) => RUNS.test(one)),
  ).toEqual([]);
  for (const ends of [/[;\r\n]/, /[|\r\n]/, /[\t\r\n]/])
    expect(cutBy(csv, ends).filter((one) => RUNS.test(one))).toEqual([]);
});

test('whatever is noted comes back out', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ minLength: 1, unit: 'grapheme' }), async (note) => {
      const cell = await cellOf(note);
      expect(cell.replace(/'(?=[=+\-@\t\r＝＋－＠])/g, '')).toBe(
        note.replace(/'(?=[=+\-@\t\r＝＋－＠])/g, ''),
      );
      expect(cell).not.toMatch(RUNS);
    }),
    { examples: [['one\r\ntwo'], ['a,b'], ['"']] },
  );
});

test('a number stays one', async () => {
  const [names = [], row = []] = cells(
    await csvOf([check({ stays: { a: 40 }, outcome: 'went-on' })]),
  );
  expect(row[names.indexOf('seconds')]).toBe('40');
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
