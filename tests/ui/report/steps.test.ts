import { expect, test } from 'vitest';
import { Draft } from '../../../src/model/records/draft.ts';
import type { Report } from '../../../src/model/report/report.ts';
import type { Suggestion } from '../../../src/model/report/suggestion.ts';
import { stepOf } from '../../../src/ui/report/steps.ts';
import { recordsAfter } from '../../model/change/memory.ts';
import { JOHN, SAM } from '../../model/change/samples.ts';

const records = recordsAfter([
  { do: 'addPerson', with: SAM },
  {
    do: 'addPerson',
    with: { ...SAM, id: 'kim', nickname: 'Kim', identities: [{ ...JOHN, network: 'x' }] },
  },
]);

/** A report of eight sittings at one hour, and four looks that went on. */
const report = (hour: number) => {
  const hours = [Array.from({ length: 24 }, (_, one) => (one === hour ? 8 : 0))];
  const people = ['sam', 'kim'].map((id) => ({ id, tally: { 'went-on': 2 } }));
  return { sittings: { finished: hours }, total: { 'went-on': 4 }, people } as unknown as Report;
};

const step = (suggestion: Suggestion, hour = 21) =>
  stepOf(suggestion, report(hour), new Draft(records));
const plain = (text = '') => text.replaceAll(/[\u2068\u2069]/g, '').replaceAll('\u202f', ' ');

test.each([
  [
    7,
    '8 of 8 times, you went to look between 7:00 AM and 9:00 AM. A daily reminder at 6:30 AM, for something warm before any screen?',
  ],
  [
    13,
    '8 of 8 times, you went to look between 1:00 PM and 3:00 PM. A daily reminder at 12:30 PM, for ten minutes outside without the phone?',
  ],
  [
    19,
    '8 of 8 times, you went to look between 7:00 PM and 9:00 PM. A daily reminder at 6:30 PM, for a book and the phone in another room?',
  ],
  [
    23,
    '8 of 8 times, you went to look between 11:00 PM and 1:00 AM. A daily reminder at 10:30 PM, for a dim light and the phone in another room?',
  ],
])('a reminder fits its hour: %i', (hour, text) => {
  const found = step({ kind: 'before-hour', hour }, hour);
  expect(plain(found?.text)).toBe(text);
  const [reminder] = found?.changes(new Draft(records)) ?? [];
  expect(reminder?.do).toBe('putReminder');
});

test('keeping closed says whom and for how long, names no network, and does that alone', () => {
  const found = step({ kind: 'close-network', network: 'x', times: 3 });
  expect(plain(found?.text)).toBe(
    '3 of the 4 that went on were on one network. Keep the pages of Kim closed, on every network, until you open them again?',
  );
  // Somebody else who is on that network by now is not among those named.
  const more = {
    do: 'addIdentities',
    with: { id: 'sam', identities: [{ ...JOHN, network: 'x', value: 'j' }] },
  } as const;
  expect(found?.changes(new Draft(recordsAfter([more], records)))).toEqual([
    { do: 'editPerson', with: { id: 'kim', response: 'block' } },
  ]);
});

test('what would do nothing is not offered', () => {
  const asNow = new Draft(
    recordsAfter([{ do: 'set', with: { setting: 'waitsLongerAtNight', value: true } }], records),
  );
  expect(step({ kind: 'bedtime' })).not.toBeNull();
  expect(stepOf({ kind: 'bedtime' }, report(23), asNow)).toBeNull();
});
