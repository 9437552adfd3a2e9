import { expect, test } from 'vitest';
import {
  CHECKED,
  COUNTRY_CODES,
  countryOf,
  ELSEWHERE,
  linesOf,
  NEEDS,
} from '../../../src/model/advice/help.ts';

test.each(COUNTRY_CODES)(
  '%s: a number in danger, someone to talk to, and no number in doubt',
  (code) => {
    const country = linesOf(code);
    expect(new Intl.DisplayNames('en', { type: 'region' }).of(code)).not.toBe(code);
    expect(country.emergency.length).toBeGreaterThan(0);
    expect(country.crisis.length).toBeGreaterThan(0);
    for (const { name, number, hours = '00:00–24:00' } of NEEDS.flatMap((need) => country[need])) {
      expect(name).not.toBe('');
      expect(number).toMatch(/^\d[\d -]+\d$/);
      expect(hours).toMatch(/^\d\d:\d\d–\d\d:\d\d$/);
    }
  },
);

test.each([
  ['en-GB', 'GB'],
  ['de', 'DE'],
  ['de-AT', 'AT'],
  ['pt-BR', 'BR'],
  ['mt', ''],
])('%s speaks of %j', (language, country) => {
  expect(countryOf(language)).toBe(country);
});

test('elsewhere there is still a number, and the list is dated', () => {
  expect(linesOf('')).toBe(ELSEWHERE);
  expect(ELSEWHERE.emergency).toEqual(['112']);
  expect(Temporal.PlainDate.from(CHECKED).toString()).toBe(CHECKED);
});
