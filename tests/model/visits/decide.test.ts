import { expect, test } from 'vitest';
import type { Person } from '../../../src/model/people/person.ts';
import { decide } from '../../../src/model/visits/decide.ts';

const NOW = Date.UTC(2026, 10, 23, 21);
const person = (response: Person['response']): Person => ({
  id: 'p',
  nickname: 'J',
  response,
  veil: 'soft',
  identities: [],
});
const running = { check: 'c', readyAt: NOW + 4_000, seen: NOW - 6_000 };

test('a first visit waits, and going on opens when the wait is over', () => {
  expect(decide(person('pause'), undefined, undefined, 10, NOW)).toEqual({
    isOpen: false,
    readyAt: NOW + 10_000,
    joins: null,
  });
});

test('a second tab joins the pause that is open instead of starting its own', () => {
  expect(decide(person('pause'), undefined, running, 10, NOW)).toEqual({
    isOpen: false,
    readyAt: running.readyAt,
    joins: 'c',
  });
});

test('a pause nobody looked at for ten minutes is over', () => {
  const forgotten = { ...running, seen: NOW - 10 * 60_000 };
  expect(decide(person('pause'), undefined, forgotten, 10, NOW).joins).toBeNull();
});

test('a pass lets its person through until it ends, under the same check', () => {
  const pass = { until: NOW + 1, check: 'c' };
  expect(decide(person('pause'), pass, undefined, 10, NOW)).toMatchObject({
    isOpen: true,
    joins: 'c',
  });
  expect(decide(person('pause'), pass, undefined, 10, NOW + 1).isOpen).toBe(false);
});

test('block never opens, not even with a pass from before', () => {
  const pass = { until: NOW + 1, check: 'c' };
  expect(decide(person('block'), pass, undefined, 10, NOW)).toEqual({
    isOpen: false,
    readyAt: null,
    joins: null,
  });
});

test('notice shows nothing and lets the page be', () => {
  expect(decide(person('notice'), undefined, undefined, 10, NOW).isOpen).toBe(true);
});
