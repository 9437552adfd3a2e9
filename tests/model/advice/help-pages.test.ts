import { expect, test } from 'vitest';
import { COUNTRY_CODES, ELSEWHERE, linesOf } from '../../../src/model/advice/help.ts';
import { NEEDS } from '../../../src/model/advice/help-line.ts';

/** Services whose number stands on the first page of their own site; all other addresses name a page. */
const OWN_SITES = [
  'kvinnofridslinjen.se',
  'mensadviceline.org.uk',
  'samaritans.org.hk',
  'sdafmh.org.uk',
  'www.116006.cz',
  'www.livslinien.dk',
  'www.mensaid.ie',
  'www.nationaldahelpline.org.uk',
  'www.sadag.org',
  'www.womensaid.ie',
];

const countries = [ELSEWHERE, ...COUNTRY_CODES.map(linesOf)];
const lines = countries.flatMap((country) => NEEDS.flatMap((need) => country[need]));
const pages = [...countries.map((of) => of.emergencyPages), ...lines.map((of) => of.pages)]
  .flat()
  .map(([address, dated, compared]) => ({ address, dated, compared }));

/** The first day of an ISO date, month or year, as an ISO date; throws unless the calendar has it. */
function firstDay(date: string): string {
  expect(date).toMatch(/^(19|20)\d\d(-\d\d(-\d\d)?)?$/);
  const whole = `${date}-01-01`.slice(0, 'yyyy-mm-dd'.length);
  return Temporal.PlainDate.from(whole, { overflow: 'reject' }).toString();
}

test.each(pages)('$address is a page of a day', ({ address, dated, compared }) => {
  const { host, href } = new URL(`https://${address}`);
  if (address === host) expect(OWN_SITES).toContain(address);
  else expect(href).toBe(`https://${address}`);
  expect(firstDay(compared)).toBe(compared);
  expect(compared <= Temporal.Now.plainDateISO().toString()).toBe(true);
  expect(firstDay(dated ?? compared) <= compared).toBe(true);
});

test('every site that is itself a page is in use', () => {
  const addresses = new Set(pages.map(({ address }) => address));
  expect(OWN_SITES.filter((site) => !addresses.has(site))).toEqual([]);
});
