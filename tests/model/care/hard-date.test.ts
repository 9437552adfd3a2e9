/** Hard dates: which day they are on, that the word before comes once, and that all goes by the date on the wall. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  eveOf,
  type HardDate,
  hardDate,
  hardDateOf,
  inComing,
  isLongerOn,
  isOn,
  isYearly,
  nearTo,
  nextOn,
  on,
} from '../../../src/model/care/hard-date.ts';
import { Draft } from '../../../src/model/records/draft.ts';
import { collect, EMPTY_QUEUE, sort } from '../../../src/model/reminders/queue.ts';
import { reminderSettings } from '../../../src/model/reminders/reminder-settings.ts';
import { toTell } from '../../../src/model/reminders/to-tell.ts';
import { localDay, plusDays } from '../../../src/model/time/day.ts';
import { applied, NOW, recordsAfter, valuesOf } from '../change/memory.ts';
import { HARD_DATE } from '../change/samples.ts';

const dateOn = (on: string, how: Partial<HardDate> = {}): HardDate => ({
  ...{ ...HARD_DATE, id: `hard-date-${on}`, on, since: '2026-01-01T12:00:00' },
  ...how,
});

describe('which day it is', () => {
  test.each([
    ['12-03', '2026-11-24', '2026-12-03'],
    ['12-03', '2026-12-03', '2026-12-03'],
    ['12-03', '2026-12-04', '2027-12-03'],
    ['01-01', '2026-12-31', '2027-01-01'],
    ['2026-12-03', '2026-12-03', '2026-12-03'],
    ['2026-12-03', '2026-12-04', null],
    ['02-29', '2027-01-01', '2027-02-28'],
    ['02-29', '2028-01-01', '2028-02-29'],
    ['02-29', '2028-02-29', '2028-02-29'],
    ['02-29', '2028-03-01', '2029-02-28'],
    ['02-29', '2100-02-01', '2100-02-28'],
  ])('%s is next, from %s on, on %s', (on, from, next) => {
    expect(nextOn({ on }, from)).toBe(next);
  });

  const dayOfYear = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2000-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(5, 10));
  const day = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  test('each year has a day of the year once, and the next is the first there is', () => {
    fc.assert(
      fc.property(dayOfYear, fc.integer({ min: 2020, max: 2060 }), (on, year) => {
        const days: string[] = [];
        for (let one = `${year}-01-01`; one <= `${year}-12-31`; one = plusDays(one, 1))
          if (isOn({ on }, one)) days.push(one);
        expect(days).toEqual([nextOn({ on }, `${year}-01-01`)]);
      }),
      { numRuns: 20 },
    );
    fc.assert(
      fc.property(dayOfYear, day, (on, from) => {
        const next = nextOn({ on }, from) ?? '';
        expect(next >= from && next <= plusDays(from, 366)).toBe(true);
        expect(nextOn({ on }, next)).toBe(next);
        expect(isYearly(on)).toBe(true);
      }),
    );
  });

  test('one that comes once is on that day alone', () => {
    fc.assert(
      fc.property(day, day, (on, other) => {
        expect(isOn({ on }, on)).toBe(true);
        expect(isOn({ on }, other)).toBe(on === other);
        expect(isYearly(on)).toBe(false);
      }),
    );
  });
});

test('the next to come is first; those that are over last', () => {
  const dates = ['2025-01-01', '11-20', '2026-11-25', '11-24', '2026-01-01'].map((on) =>
    dateOn(on),
  );
  expect(inComing(dates, '2026-11-24').map(({ on }) => on)).toEqual([
    ...['11-24', '2026-11-25', '11-20'],
    ...['2026-01-01', '2025-01-01'],
  ]);
});

describe('a longer wait', () => {
  const dates = [dateOn('12-03'), dateOn('2026-12-05', { waitsLonger: false })];
  test('is for the days it is wanted for', () => {
    const longer = ['2026-12-02', '2026-12-03', '2026-12-04', '2026-12-05', '2027-12-03'].map(
      (day) => isLongerOn(dates, day),
    );
    expect(longer).toEqual([false, true, false, false, true]);
    expect(isLongerOn([...dates, dateOn('12-05')], '2026-12-05')).toBe(true);
  });

  test.each(['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/Berlin'])(
    'in %s it begins and ends at midnight on the wall, also where the clock changes that day',
    (zone) => {
      // In 2026 clocks go forward on 29 March in Berlin, on 8 March in Los Angeles.
      for (const day of ['2026-03-29', '2026-03-08', '2026-10-25']) {
        const midnight = Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds;
        const next = Temporal.PlainDate.from(plusDays(day, 1)).toZonedDateTime(zone);
        const isLongerAt = (at: number) => isLongerOn([dateOn(day)], localDay(at, zone));
        const seen = [midnight - 1, midnight, next.epochMilliseconds - 1, next.epochMilliseconds];
        expect(seen.map(isLongerAt)).toEqual([false, true, true, false]);
      }
    },
  );
});

describe('what is said of it', () => {
  const [day, once] = [dateOn('12-03'), dateOn('2026-12-05')];
  test.each([
    ['2026-12-01', null],
    ['2026-12-02', { when: 'tomorrow', dates: [day] }],
    ['2026-12-03', { when: 'today', dates: [day] }],
    // The next is nearer than the one that is over.
    ['2026-12-04', { when: 'tomorrow', dates: [once] }],
    ['2026-12-05', { when: 'today', dates: [once] }],
    ['2026-12-06', { when: 'yesterday', dates: [once] }],
    ['2026-12-07', null],
  ])('on %s', (today, near) => {
    expect(nearTo([day, once], today)).toEqual(near);
  });

  test('two on one day are told together', () => {
    const same = dateOn('2026-12-03');
    expect(nearTo([day, same], '2026-12-03')?.dates).toEqual([day, same]);
    expect(on([day, once, same], '2026-12-03')).toEqual([day, same]);
  });
});

const around = (wall: string, zone = 'UTC') => ({
  settings: reminderSettings.initial,
  hardHour: null,
  now: Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).epochMilliseconds,
  zone,
});

describe('the word on the day before', () => {
  const yearly = recordsAfter([{ do: 'putHardDate', with: HARD_DATE }]);
  const once = recordsAfter([{ do: 'putHardDate', with: { ...HARD_DATE, on: '2026-12-03' } }]);
  const ID = `hard-date:${HARD_DATE.id}`;
  /** Ids of all that is told by looking at these wall times, one after the other. */
  const toldOf = (records: typeof yearly, walls: readonly string[]) => {
    const kept = new Draft(records);
    let queue = EMPTY_QUEUE;
    return walls.flatMap((wall) => {
      const { now, zone } = around(wall);
      const due = collect(queue, toTell(kept, localDay(now, zone)), around(wall));
      const { each, folded, later } = sort(due, around(wall));
      queue = { ...due, waiting: later };
      return [...each, ...folded].map(({ id }) => id);
    });
  };
  const toldAt = (...walls: readonly string[]) => toldOf(yearly, walls);

  test('comes once a year, at six', () => {
    expect(toldAt('2026-12-01T18:00', '2026-12-02T17:59')).toEqual([]);
    const first = `${ID}@2026-12-02T18:00`;
    expect(toldAt('2026-12-02T18:00', '2026-12-02T18:05', '2026-12-03T10:00')).toEqual([first]);
    expect(toldAt('2026-12-02T18:00', '2026-12-05T10:00', '2027-12-02T18:01')).toEqual([
      first,
      `${ID}@2027-12-02T18:00`,
    ]);
  });

  test('is still told on the day itself to who was away, and not after', () => {
    expect(toldAt('2026-12-02T12:00', '2026-12-03T09:00')).toEqual([`${ID}@2026-12-02T18:00`]);
    expect(toldAt('2026-12-02T12:00', '2026-12-04T09:00')).toEqual([]);
  });

  test('is told once, however the clock moves around it', () => {
    // Set back by more than two days, a clock was wrong, and all it told starts anew.
    const minute = fc.integer({ min: -12 * 60, max: 36 * 60 });
    const dates = fc.constantFrom(yearly, once);
    fc.assert(
      fc.property(dates, fc.array(minute, { minLength: 1, maxLength: 12 }), (kept, minutes) => {
        const eve = Temporal.PlainDateTime.from('2026-12-02T18:00');
        const walls = minutes.map((some) => eve.add({ minutes: some }).toString());
        expect(toldOf(kept, ['2026-11-30T12:00', ...walls]).length).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('given on that evening, or on the day, nothing is told late', () => {
    for (const wall of ['2026-12-02T18:30:00', '2026-12-03T09:00:00']) {
      const late = applied(new Map(), { do: 'putHardDate', with: HARD_DATE }, { ...NOW, wall });
      const reminders = toTell(new Draft(late), wall.slice(0, 10));
      const due = collect(EMPTY_QUEUE, reminders, around('2026-12-03T12:00'));
      expect(due.waiting).toEqual([]);
    }
  });

  test('has no word of the user’s own, and none once the day is over for good', () => {
    const eve = eveOf(dateOn('2026-12-03', { label: 'john.doe' }), '2026-12-03');
    expect(eve).toMatchObject({ text: '', from: '2026-12-02', until: '2026-12-02' });
    expect(JSON.stringify({ ...eve, id: '' })).not.toContain('john.doe');
    expect(eveOf(dateOn('2026-12-03'), '2026-12-04').times).toEqual([]);
    expect(hardDateOf(`${eve.id}@2026-12-02T18:00`)).toBe('hard-date-2026-12-03');
    expect(hardDateOf('worry:worry-0001@2026-12-02T18:00')).toBeUndefined();
  });
});

test('changed on the day, the new day counts at once; removed, nothing of it stays', () => {
  const put = recordsAfter([{ do: 'putHardDate', with: { ...HARD_DATE, on: NOW.day } }]);
  const longer = (records: typeof put) =>
    isLongerOn(new Draft(records).all(hardDate).values(), NOW.day);
  expect(longer(put)).toBe(true);
  const moved = applied(put, { do: 'putHardDate', with: { ...HARD_DATE, on: '2026-11-25' } });
  expect(longer(moved)).toBe(false);
  const back = applied(moved, { do: 'putHardDate', with: { ...HARD_DATE, on: NOW.day } });
  expect(longer(back)).toBe(true);
  const gone = applied(back, { do: 'removeHardDate', with: { id: HARD_DATE.id } });
  expect(valuesOf(gone)).toEqual({});
});
