import { expect, test } from 'vitest';
import type { Check } from '../../../src/model/log/check.ts';
import { ASKED_MS, askedOf, outstanding } from '../../../src/model/log/follow-up.ts';

const at = (moment: string) => Date.parse(`${moment}Z`);

const look = (moment: string, over: Partial<Check> = {}): Check => ({
  ...{ id: moment, visits: [moment], at: at(moment), seen: at(moment), hour: 0 },
  ...{ day: moment.slice(0, 10), person: 'sam', network: 'x', surface: 'profile' },
  ...{ outcome: 'went-on', origin: 'link' },
  ...over,
});

test.each([
  ['2026-11-18T12:00', '2026-11-18T12:09', null],
  ['2026-11-18T12:00', '2026-11-18T12:10', 'soon'],
  ['2026-11-18T12:00', '2026-11-18T23:59', 'soon'],
  ['2026-11-18T12:00', '2026-11-19T00:01', 'next-day'],
  ['2026-11-18T23:55', '2026-11-19T00:10', 'soon'],
  ['2026-11-18T23:55', '2026-11-19T07:54', 'soon'],
  ['2026-11-18T23:55', '2026-11-19T07:55', 'next-day'],
  ['2026-11-18T00:01', '2026-11-19T23:59', 'next-day'],
  ['2026-11-18T12:00', '2026-11-20T00:00', null],
  ['2026-11-18T23:55', '2026-11-20T00:00', null],
])('of a look at %s, at %s: %s', (moment, now, when) => {
  expect(askedOf(look(moment), at(now), now.slice(0, 10))).toBe(when);
});

const [early, late] = ['2026-11-18T12:00', '2026-11-18T12:20'] as const;

test.each<[string, readonly Check[], string | undefined]>([
  ['nothing', [], undefined],
  ['one look', [look(early)], early],
  ['the latest of two', [look(early), look(late)], late],
  [
    'none before it, once it was answered',
    [look(early), look(late, { helped: 'same' })],
    undefined,
  ],
  ['none once more the next day', [look(early, { helpedLater: 'same' })], undefined],
  [
    'the latest, though the one before was answered',
    [look(early, { helped: 'same' }), look(late)],
    late,
  ],
  ['what was answered and taken back', [look(early, { helped: null })], early],
  [
    'the one before a look that was stopped',
    [look(early), look(late, { outcome: 'stopped' })],
    early,
  ],
  ['the one before somebody else’s', [look(early), look(late, { isNotMe: true })], early],
  ['the one before what was taken out', [look(early), look(late, { removed: 1 })], early],
  ['the one before running into somebody', [look(early), look(late, { origin: 'feed' })], early],
])('one question stands at a time: %s', (_name, checks, id) => {
  expect(outstanding(checks)?.id).toBe(id);
});

test('every look that can be asked about is read, however the clocks change', () => {
  const first = Temporal.ZonedDateTime.from('2026-10-25T00:00[Europe/Berlin]');
  const end = first.add({ days: 2 }).epochMilliseconds;
  expect(end - first.epochMilliseconds).toBeLessThanOrEqual(ASKED_MS);
});
