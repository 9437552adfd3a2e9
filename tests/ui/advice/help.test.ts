/** The help page: every way to reach somebody is a link, and nobody is promised who is not there. */
import { expect, test } from 'vitest';
import { COUNTRY_CODES, linesOf, reachOf } from '../../../src/model/advice/help.ts';
import { helpCountry } from '../../../src/model/advice/help-country.ts';
import { type Line, NEEDS } from '../../../src/model/advice/help-line.ts';
import { someone } from '../../../src/model/care/someone.ts';
import { Help } from '../../../src/ui/advice/help.tsx';
import { LineCard } from '../../../src/ui/advice/line-card.tsx';
import { draw, linksOf, press } from '../draw.ts';

const every = COUNTRY_CODES.flatMap((code) => NEEDS.flatMap((need) => linesOf(code)[need]));

const dialled = (number: string) => number.replaceAll(/[^\d*]/g, '');

/** Where the links of a line lead. */
const waysTo = ({ number, text, whatsapp, chat }: Line): string[] => [
  ...(number ? [`tel:${dialled(number)}`] : []),
  ...(text ? [`sms:${dialled(text.to)}${text.say ? `?body=${text.say}` : ''}`] : []),
  ...(whatsapp ? [`https://wa.me/${dialled(whatsapp)}`] : []),
  ...(chat ? [`https://${chat}`] : []),
];

test('whoever can be called, written to or chatted with is one tap away', async () => {
  for (const line of every) expect(linksOf(await draw(LineCard, line))).toEqual(waysTo(line));
});

test('a name in two languages is two, each in its own direction', async () => {
  const drawn = await draw<Line>(LineCard, {
    ...{ name: 'שם', otherName: 'Name', pages: [['example.org/line', null, '2026-11-29']] },
    number: '123',
  });
  const names = [...drawn.querySelectorAll('p:first-of-type bdi')];
  expect(names.map(({ textContent }) => textContent)).toEqual(['שם', 'Name']);
});

test.each([
  /^tel:\*?\d+$/,
  /^sms:\d+$/,
  /^sms:\d+\?body=\w+$/,
  /^https:\/\/wa\.me\/\d+$/,
  /^https:\/\/(?!wa\.me)/,
])('there is a way like %s', (way) => {
  expect(every.flatMap(waysTo).some((one) => way.test(one))).toBe(true);
});

const helpIn = (code: string) => draw(Help, {}, (draft) => draft.set(helpCountry, code));

test.each(['', 'US'])(
  'in %j: first the number for danger, at last more lines elsewhere',
  async (code) => {
    const links = linksOf(await helpIn(code)).filter((link) => !link.startsWith('#'));
    const { emergency, harm, crisis } = linesOf(code);
    expect(links).toEqual([
      ...emergency.map((number) => `tel:${number}`),
      ...[...harm, ...crisis].flatMap(waysTo),
      'https://findahelpline.com',
    ]);
  },
);

/** What is tapped, what is said to it in any country, and what by whom the lines there reach. */
const NEED = {
  harm: { tap: 'I feel unsafe', always: 'it is not your fault.', reached: 'these lines listen' },
  crisis: {
    tap: 'I might hurt myself',
    always: 'It is good that you said so.',
    reached: 'Contact one of these lines now.',
  },
} as const;

const unreached = {
  some: 'Each line below covers one part of the country.',
  nobody: 'We don’t know of a line for this here. If you are in danger, call the number below.',
};

/** A country for each way in which lines for a need reach people. */
const cases = NEEDS.flatMap((need) =>
  (['everybody', 'some', 'nobody'] as const).map((reach) => {
    const code = ['', ...COUNTRY_CODES].find((one) => reachOf(linesOf(one)[need]) === reach);
    return [need, reach, code] as const;
  }),
);

test.each(cases)(
  'for %s, where lines reach %s (%j), no more is promised',
  async (need, reach, code) => {
    if (code === undefined) throw new Error('there is no such country any more');
    const page = await helpIn(code);
    await press(page, NEED[need].tap);
    const said = page.querySelector('[role="status"]')?.textContent ?? '';
    const promises = { everybody: NEED[need].reached, ...unreached };
    expect(said).toContain(NEED[need].always);
    expect(Object.values(promises).filter((one) => said.includes(one))).toEqual([promises[reach]]);
    expect(page.querySelector('.danger a[href^="tel:"]')).not.toBeNull();
  },
);

test('whom the user trusts comes before every number; who has nobody there is asked below all lines', async () => {
  const robin = { name: 'Robin', reach: '555 0100' };
  const known = linksOf(await draw(Help, {}, (draft) => draft.set(someone, robin)));
  expect(known[0]).toBe('tel:5550100');
  expect(linksOf(await helpIn('US')).at(-1)).toBe('#/plan/someone');
});

test.each([
  [1, 'Call this number first.'],
  [2, 'Call one of these first.'],
])('with %i numbers for danger it says which to call', async (count, wanted) => {
  const code = COUNTRY_CODES.find((one) => linesOf(one).emergency.length === count);
  if (!code) throw new Error('there is no such country any more');
  expect((await helpIn(code)).querySelector('.danger')?.textContent).toContain(wanted);
});

/** By need, how many lines are in sight and how many are folded, and what is said of those. */
const folding = (page: Element) =>
  [...page.querySelectorAll('section:has(> h2 + :is(.help-lines, .folds))')].map((section) => ({
    seen: section.querySelectorAll(':scope > .help-lines > li').length,
    folded: section.querySelectorAll('details .help-lines > li').length,
    note: section.querySelector('summary')?.textContent,
  }));

test('three lines for each need are in sight, and of the others what they are for; all of those for what is tapped', async () => {
  const { harm, crisis } = linesOf('GB');
  expect([harm.length, crisis.length]).toEqual([6, 2]);
  const page = await helpIn('GB');
  const note = expect.stringMatching(/^3 more lines.*Northern Ireland.*Galop.*Men’s Advice Line/s);
  expect(folding(page)).toEqual([
    { seen: 3, folded: 3, note },
    { seen: 2, folded: 0, note: undefined },
  ]);
  await press(page, 'I feel unsafe');
  expect(folding(page).map(({ seen, folded }) => [seen, folded])).toEqual([
    [6, 0],
    [0, 2],
  ]);
  await press(page, 'I might hurt myself');
  expect(folding(page).map(({ seen, folded }) => [seen, folded])).toEqual([
    [2, 0],
    [0, 6],
  ]);
});

test('a line is never folded alone', async () => {
  for (const code of COUNTRY_CODES)
    expect(folding(await helpIn(code)).filter(({ folded }) => folded === 1)).toEqual([]);
});
