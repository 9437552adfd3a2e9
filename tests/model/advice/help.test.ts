import { expect, test } from 'vitest';
import {
  CHECKED,
  COUNTRY_CODES,
  countryIn,
  ELSEWHERE,
  linesOf,
  NEEDS,
} from '../../../src/model/advice/help.ts';
import { ZONES } from '../../../src/model/advice/time-zones.ts';

const NUMBER = /^[*\d][\d -]+\d$/;

test.each(COUNTRY_CODES)('%s: a number in danger, and a line for one need at least', (code) => {
  const { emergency, harm, crisis } = linesOf(code);
  expect(new Intl.DisplayNames('en', { type: 'region' }).of(code)).not.toBe(code);
  expect(emergency.length).toBeGreaterThan(0);
  for (const number of emergency) expect(number).toMatch(/^\d{2,5}$/);
  expect(harm.length + crisis.length).toBeGreaterThan(0);
});

const every = COUNTRY_CODES.flatMap((code) => NEEDS.flatMap((need) => linesOf(code)[need]));

test.each(every)('$name can be reached, and says where its number is from', (line) => {
  const { name, number, text, whatsapp, chat, hours = [] } = line;
  expect(name).not.toBe('');
  expect(number ?? text?.to ?? chat).toBeDefined();
  for (const dialled of [number, text?.to, whatsapp]) {
    if (dialled !== undefined) expect(dialled).toMatch(NUMBER);
  }
  for (const { from, to } of hours) {
    for (const time of [from, to]) expect(time).toMatch(/^([01]\d|2[0-4]):[0-5]\d$/);
  }
  const addresses = [chat, line.page ?? line.listed].filter((one) => one !== undefined);
  for (const address of addresses) {
    expect(URL.canParse(`https://${address}`)).toBe(true);
    expect(address).toMatch(/^[a-z\d-]+(\.[a-z\d-]+)+(\/.*[^/])?$/i);
  }
});

test('no line is dated later than the list', () => {
  for (const line of every) {
    if (!line.page || !line.dated) continue;
    expect(line.dated).toMatch(/^20\d\d(-[01]\d(-[0-3]\d)?)?$/);
    expect(line.dated <= CHECKED).toBe(true);
  }
});

test('the names of a country’s lines tell them apart', () => {
  for (const code of COUNTRY_CODES) {
    for (const need of NEEDS) {
      const names = linesOf(code)[need].map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
  }
});

test.each([
  ['Europe/London', 'GB'],
  ['Europe/Vienna', 'AT'],
  ['Asia/Kolkata', 'IN'],
  ['Asia/Calcutta', 'IN'],
  ['America/Argentina/Buenos_Aires', 'AR'],
  ['America/Buenos_Aires', 'AR'],
  ['Europe/Malta', ''],
  ['UTC', ''],
])('clocks at %s are in %j', (zone, country) => {
  expect(countryIn(zone)).toBe(country);
});

test('every country with lines has time zones, each in one country', () => {
  expect(Object.keys(ZONES).sort()).toEqual([...COUNTRY_CODES].sort());
  const zones = Object.values(ZONES).flatMap((of) => of.split(' '));
  expect(new Set(zones).size).toBe(zones.length);
  for (const timeZone of zones) {
    expect(() => new Intl.DateTimeFormat('en', { timeZone })).not.toThrow();
  }
});

test('elsewhere there is still a number, and the list is dated', () => {
  expect(linesOf('')).toBe(ELSEWHERE);
  expect(ELSEWHERE.emergency).toEqual(['112']);
  expect(Temporal.PlainDate.from(CHECKED).toString()).toBe(CHECKED);
});
