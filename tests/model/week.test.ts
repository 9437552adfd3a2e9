import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calmDays, localDay, mondayOf, plusDays } from '../../src/model/calm.ts';
import { countOf, type Origin, type Outcome } from '../../src/model/check.ts';
import { glance, type WeekLog, weekReport } from '../../src/model/week.ts';

const tally = (turnedAway: number, stopped: number, wentOn: number) => ({
  'turned-away': turnedAway,
  stopped,
  'went-on': wentOn,
  'ran-into': 0,
});

const check = (network: string, person: string, outcome: Outcome, origin: Origin) => ({
  ...{ id: network + person, at: 0, day: '2026-11-16', surface: 'profile' as const },
  ...{ network, person, outcome, origin },
});

/** Wednesday 18 November 2026 is today; someone was first listed on Friday the 6th. */
const TODAY = '2026-11-18';
const log: WeekLog = {
  since: '2026-11-06',
  lookedDays: 2,
  days: [
    { day: '2026-11-10', tally: tally(1, 0, 2) },
    { day: '2026-11-16', tally: tally(0, 3, 1) },
    { day: '2026-11-18', tally: tally(2, 0, 1) },
  ],
  checks: [
    check('x', 'sam', 'stopped', 'link'),
    check('instagram', 'sam', 'went-on', 'opened'),
    check('instagram', 'kim', 'turned-away', 'opened'),
    check('threads', 'kim', 'turned-away', 'advance'),
  ],
};

test('a week holds seven days, its total and the week before', () => {
  const report = weekReport(log, '2026-11-16', TODAY);
  expect(report.days.map(({ day }) => day)).toEqual([
    ...['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19'],
    ...['2026-11-20', '2026-11-21', '2026-11-22'],
  ]);
  expect(report.total).toEqual(tally(2, 3, 2));
  expect(report.before).toEqual(tally(1, 0, 2));
  expect(report.networks.map(({ network }) => network)).toEqual(['instagram', 'x']);
  expect(report.people.map(({ person }) => person)).toEqual(['sam', 'kim']);
  expect(report.firstMonday).toBe('2026-11-02');
});

test('calm days are finished days without a look that went on', () => {
  const report = weekReport(log, '2026-11-16', TODAY);
  expect(report.calmDays).toBe(1); // Tuesday; Monday had a look, Wednesday is not over
  expect(report.calmDaysInAll).toBe(10); // twelve finished days since the 6th, two with a look
});

test('the popup sees today apart from the week', () => {
  const seen = glance(weekReport(log, '2026-11-16', TODAY), TODAY);
  expect(seen).toEqual({
    today: tally(2, 0, 1),
    week: tally(2, 3, 2),
    calmDaysInAll: 10,
    calmDaysThisWeek: 1,
  });
});

test('on the first day there is no calm day yet, and none is owed', () => {
  expect(calmDays(TODAY, plusDays(TODAY, 1), 0, TODAY)).toBe(0);
});

test('calm days in all never fall, whatever comes', () => {
  const day = fc.record({ looked: fc.boolean() });
  fc.assert(
    fc.property(fc.array(day, { maxLength: 60 }), (days) => {
      let looked = 0;
      let before = 0;
      days.forEach((one, index) => {
        const today = plusDays('2026-01-01', index);
        const now = calmDays('2026-01-01', today, looked, today);
        expect(now).toBeGreaterThanOrEqual(before);
        before = now;
        if (one.looked) looked += 1;
      });
    }),
  );
});

test('a local day is the one on the wall, and weeks start on Monday', () => {
  const lateSunday = Date.UTC(2026, 10, 22, 23, 30);
  expect(localDay(lateSunday, 'UTC')).toBe('2026-11-22');
  expect(localDay(lateSunday, 'Europe/Berlin')).toBe('2026-11-23');
  expect(mondayOf('2026-11-22')).toBe('2026-11-16');
  expect(mondayOf('2026-11-23')).toBe('2026-11-23');
});

test('running into someone is counted apart, until one chooses to go on', () => {
  const met = check('threads', 'kim', 'turned-away', 'advance');
  expect(countOf(met)).toBe('ran-into');
  expect(countOf({ ...met, origin: 'feed' })).toBe('ran-into');
  expect(countOf({ ...met, origin: 'link' })).toBe('turned-away');
  expect(countOf({ ...met, outcome: 'went-on', isChosen: true })).toBe('went-on');
});
