import { expect, test } from 'vitest';
import {
  COUNTRY_CODES,
  comparedOn,
  countryIn,
  ELSEWHERE,
  linesOf,
  reachOf,
} from '../../../src/model/advice/help.ts';
import { NEEDS, type Need } from '../../../src/model/advice/help-line.ts';
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

test.each(every)('$name can be reached', (line) => {
  const { name, otherName, number, text, whatsapp, chat, hours } = line;
  for (const one of [name, otherName ?? name]) expect(one).toMatch(/^[^·]+$/);
  expect(number ?? text?.to ?? chat).toBeDefined();
  for (const dialled of [number, text?.to, whatsapp]) {
    if (dialled !== undefined) expect(dialled).toMatch(NUMBER);
  }
  if (chat) expect(URL.canParse(`https://${chat}`)).toBe(true);
  if (hours === 'always') return;
  for (const { from, to } of hours ?? []) {
    for (const time of [from, to]) expect(time).toMatch(/^([01]\d|2[0-4]):[0-5]\d$/);
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

test.each<[string, Need, string]>([
  ['GB', 'harm', 'everybody'],
  ['ID', 'crisis', 'everybody'],
  ['CA', 'crisis', 'everybody'],
  ['CA', 'harm', 'some'],
  ['NG', 'harm', 'some'],
  ['CO', 'crisis', 'some'],
  ['CN', 'harm', 'nobody'],
  ['', 'harm', 'nobody'],
])('in %j the lines for %s reach %s', (code, need, whom) => {
  expect(reachOf(linesOf(code)[need])).toBe(whom);
});

test('a list is as old as its line that was compared first', () => {
  expect(comparedOn('DE')).toBe('2026-11-28');
  expect(comparedOn('PL')).toBe('2026-11-29');
  expect(comparedOn('')).toBe('');
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

test('elsewhere there is still a number', () => {
  expect(linesOf('')).toBe(ELSEWHERE);
  expect(ELSEWHERE.emergency).toEqual(['112']);
});
