/** How often the user went on in a day: by passes, for anybody, and by no clock that was set back. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Intent } from '../../../src/model/change/intents.ts';
import { Draft, type StoredRecords } from '../../../src/model/records/draft.ts';
import { plusDays } from '../../../src/model/time/day.ts';
import { goneOn, timesGoneOn } from '../../../src/model/visits/gone-on.ts';
import { applied, NOW, recordsAfter } from '../change/memory.ts';

const grows: Intent = { do: 'set', with: { setting: 'waitGrows', value: true } };
const pass = (person: string, check: string): Intent => ({
  do: 'openPass',
  with: { person, check, at: NOW.at, minutes: 3 },
});
const on = (day: string) => ({ ...NOW, day });
const times = (records: StoredRecords, day: string) =>
  timesGoneOn(new Draft(records).setting(goneOn), day);

test('counts the passes of a day, whoever they are for, and each once', () => {
  const records = recordsAfter([grows, pass('sam', 'a'), pass('kim', 'b'), pass('kim', 'b')]);
  expect(times(records, NOW.day)).toBe(2);
  expect(times(records, plusDays(NOW.day, 1))).toBe(0);
});

test('keeps nothing where the wait does not grow', () => {
  expect(new Draft(recordsAfter([pass('sam', 'a')])).setting(goneOn)).toBeNull();
});

test('a clock that was set back takes nothing away, on any day it shows', () => {
  const back = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(back, (days) => {
      let records = recordsAfter([grows, pass('sam', 'first')]);
      let day = NOW.day;
      for (const [index, less] of days.entries()) {
        day = plusDays(day, -less);
        expect(times(records, day)).toBe(index + 1);
        records = applied(records, pass('sam', `${index}`), on(day));
      }
    }),
  );
});

test('begins anew with the next day', () => {
  const tomorrow = plusDays(NOW.day, 1);
  const records = applied(recordsAfter([grows, pass('sam', 'a')]), pass('sam', 'b'), on(tomorrow));
  expect(times(records, tomorrow)).toBe(1);
});
