/** The steps on the phone: each is dated, has a source, and comes where it is needed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { APPS, DOES, PHONE_BROWSERS, PHONES } from '../../../src/model/phone/app-steps.ts';
import { oldGuide, phonePlanOf, stepId, stepIdsOf } from '../../../src/model/phone/phone-plan.ts';
import { networkById } from '../../../src/networks/addresses/lookup.ts';
import { textOf } from '../advice/catalogue.ts';
import { recordsAfter, valuesOf } from '../change/memory.ts';
import { JOHN, SAM } from '../change/samples.ts';

const steps = Object.entries({ ...APPS, ...PHONES }).flatMap(([app, some]) =>
  some.map((step) => [stepId(app, step), ...step] as const),
);
const browsers = Object.entries(PHONE_BROWSERS).map(([id, from]) => [id, '', ...from] as const);

test.each([...steps, ...browsers])('%s is dated, and has a source', (...step) => {
  const [, , month, dated, source] = step;
  expect(Temporal.PlainYearMonth.from(month).toString()).toBe(month);
  expect(month <= Temporal.Now.plainDateISO().toPlainYearMonth().toString()).toBe(true);
  expect(dated ?? month).toMatch(/^20\d\d(-\d\d(-\d\d)?)?$/);
  expect((dated ?? month).slice(0, month.length) <= month).toBe(true);
  expect(new URL(source).protocol).toMatch(/^https?:$/);
  expect(new URL(source).pathname.length).toBeGreaterThan(1);
});

test.each([
  ['2021-11-30', '2021'],
  ['2014', '2014'],
  ['2022-01', ''],
  [null, ''],
])('a guide dated %s is said to be old: %j', (dated, year) => {
  expect(oldGuide(['mute', '2026-11', dated, 'https://example.org/guide'])).toBe(year);
});

/** What somebody posted is waited for, not looked for. */
const POSTED =
  /\b(post|posts|video|story|stories|message|comment|picture) (of|from) theirs\b|their (picture|post|story)\b/;

test.each(steps)('%s sends nobody looking for what they posted', (id) => {
  const how = textOf(`phoneHow-${id}`);
  if (POSTED.test(how)) expect(how).toMatch(/^When .* comes up by itself, /);
});

test('every step is there once, is of an app that is known, and does something that has a name', () => {
  const ids = steps.map(([id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(Object.keys(APPS).filter((app) => !networkById(app))).toEqual([]);
  expect([...new Set(steps.map(([, does]) => does))].sort()).toEqual([...DOES].sort());
});

const on = (...networks: string[]) => ({
  ...SAM,
  identities: networks.map((network) => ({ ...JOHN, network })),
});

describe('whose steps come first', () => {
  test('those of the networks that people are on, each once', () => {
    const { yours, others, without } = phonePlanOf([on('tiktok', 'pinterest'), on('tiktok', 'x')]);
    expect(yours).toEqual(['tiktok', 'x']);
    expect(others).not.toContain('tiktok');
    expect(others).toContain('instagram');
    expect(without).toEqual(['pinterest']);
  });

  test('every app with steps is there once, whoever is listed', () => {
    const networks = fc.array(fc.constantFrom(...Object.keys(APPS), 'pinterest', 'constructor'));
    fc.assert(
      fc.property(networks, (some) => {
        const { yours, others } = phonePlanOf([on(...some)]);
        expect([...yours, ...others].sort()).toEqual(Object.keys(APPS).sort());
      }),
    );
  });

  test('an app has the steps of its own', () => {
    expect(stepIdsOf(['threads', 'whatsapp'])).toEqual([
      ...['threads-mute', 'threads-block'],
      ...['whatsapp-stories', 'whatsapp-archive', 'whatsapp-block'],
    ]);
  });
});

test('a tick is kept, and taken away', () => {
  const tick = (isDone: boolean) =>
    ({ do: 'tickPhoneStep', with: { step: 'x-mute', isDone } }) as const;
  expect(valuesOf(recordsAfter([tick(true)]))).toEqual({ 'phoneStep x-mute': {} });
  expect(valuesOf(recordsAfter([tick(true), tick(false)]))).toEqual({});
});
