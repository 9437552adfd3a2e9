import { expect, test } from 'vitest';
import { CARRIED, carriedOf, LEFT_HERE } from '../../../src/model/copy/carried.ts';
import { RECORDS } from '../../../src/model/records/places.ts';

const types = (kinds: readonly { type: string }[]) => kinds.map(({ type }) => type).sort();

test('of every kind it is said whether it goes along, once', () => {
  expect(types([...CARRIED, ...LEFT_HERE])).toEqual(types(RECORDS.map(([kind]) => kind)));
});

const row = (type: string, more = {}) => ({
  ...{ type, id: '', version: 0, value: 1, made: 'a', stamp: 'a', ...more },
});

test('secrets, the log’s own, what was taken away and what is of no kind stay', () => {
  const rows = [
    ...[row('person'), row('pin'), row('passphrase'), row('worries'), row('of a later version')],
    ...[row('person', { id: 'gone', deleted: true }), row('waitSeconds')],
  ];
  expect(carriedOf(rows)).toEqual([row('person'), row('waitSeconds')]);
});
