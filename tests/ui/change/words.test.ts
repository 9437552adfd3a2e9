/** What a change that waits will do, in words: each kind of it has its own. */
import { expect, test } from 'vitest';
import { Draft } from '../../../src/model/records/draft.ts';
import { wordsFor } from '../../../src/ui/change/words.ts';
import { recordsOf, rowOf } from '../../model/change/memory.ts';
import { SAM } from '../../model/change/samples.ts';

const STAMP = '0mhx2yk80-0000-7c41d2e8';
const draft = new Draft(recordsOf(['person', 'sam', SAM]));

const wordsOfRow = (type: string, id: string, value: unknown) => {
  const row = { ...rowOf(type, id, value), made: STAMP, stamp: STAMP };
  return wordsFor({ intent: { do: 'takeRecords', with: { rows: [row] } } }, draft);
};

test.each([
  [
    'erased',
    ' 2026-11-24',
    { from: '', until: '2026-11-24', at: 1 },
    /^The log up to .*24.* is deleted, as in a copy/,
  ],
  [
    'erased',
    'some days',
    { from: '2026-11-20', until: '2026-11-24', at: 1 },
    /20.* to .*24.* is deleted from the log, as in a copy/,
  ],
  ['person', 'sam', { ...SAM, response: 'notice' }, /^Less is covered for Sam, as in a copy/],
  ['waitSeconds', '', 3, /^Something becomes less strict, as in a copy/],
] as const)('what waits of a copy says what it is: %s %s', (type, id, value, words) => {
  expect(wordsOfRow(type, id, value)).toMatch(words);
});

test('what a later version wrote there is told in general', () => {
  const later = { intent: { do: 'takeRecords', with: { sheets: [] } } };
  expect(wordsFor(later, draft)).toBe('Something becomes less strict');
});
