/** Nothing that may be read at night sends anyone out of the door. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ACTIONS, actionsAt } from '../../../src/model/advice/actions.ts';
import { NUDGES } from '../../../src/model/advice/nudges.ts';
import { PASSING, STANDING } from '../../../src/model/advice/reasons.ts';
import type { When } from '../../../src/model/advice/situation.ts';
import { swapsAt } from '../../../src/model/care/swap.ts';

const NIGHT = [22, 23, 0, 1, 2, 3, 4];
const DAY = [5, 8, 12, 17, 21];

/** Leads out of the door. A door that is left, and a person who is walked away from, do not. */
const OUT =
  /\b(go out|get out|outside|outdoors|daylight, without|round the block|walk (for|to|around|round)|go for|jog|run or|swim|ride,|cinema|shops?\b|park\b|neighbour|take the stairs|buy yourself|trees)/i;

const reasons: Readonly<Record<string, When>> = { ...PASSING, ...STANDING };
const atNight = new Set([
  ...NUDGES.filter(({ reason }) => ['night', undefined].includes(reasons[reason]?.part)).map(
    ({ id }) => `nudge-${id}`,
  ),
  ...actionsAt(2).map(({ id }) => `care-${id}`),
]);

/** Whether a text is kept for the day: by its reason or its hour, or as a reminder whose time the user sets. */
const isForTheDay = (key: string, line: string): boolean =>
  (/^(nudge|care)-/.test(key) && !atNight.has(key)) ||
  key.startsWith('reminders-') ||
  line.includes('[afternoon]');

/** Every line of every text, with the key it belongs to. */
function* lines(): Generator<[key: string, line: string]> {
  for (const file of readdirSync('src/locales/en')) {
    let key = '';
    for (const line of readFileSync(`src/locales/en/${file}`, 'utf8').split('\n')) {
      key = /^([\w-]+) =/.exec(line)?.[1] ?? key;
      yield [key, line.replace(/^[\w-]+ = /, '')];
    }
  }
}

test('no line sends anyone out at night', () => {
  const all = [...lines()];
  expect(all.length).toBeGreaterThan(900);
  expect(all.filter(([key, line]) => OUT.test(line) && !isForTheDay(key, line))).toEqual([]);
});

test('what is to do out of doors is offered by day alone', () => {
  const outside = ACTIONS.filter(({ id }) => !actionsAt(2).some((one) => one.id === id));
  expect(outside.map(({ id }) => id)).toEqual([
    ...['stairs', 'block', 'far', 'favour', 'flowers', 'film'],
  ]);
  for (const hour of NIGHT) {
    expect(actionsAt(hour)).toEqual(actionsAt(2));
    expect(swapsAt(hour)).not.toContain('stairs');
  }
  for (const hour of DAY) {
    expect(actionsAt(hour)).toEqual(ACTIONS);
    expect(swapsAt(hour)).toContain('stairs');
  }
});
