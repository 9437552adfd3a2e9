/** That chaos would say so: what is lost, doubled or miscounted in a made-up log. */
import { expect, test } from 'vitest';
import type { StoredCheck } from '../../src/model/log/check.ts';
import type { LogEntry } from '../../src/model/log/entry.ts';
import { checkOf } from '../../src/model/log/fold.ts';
import { NO_FACTS } from '../../src/model/log/visit-facts.ts';
import type { LaterEvent } from '../../src/model/visits/event.ts';
import { MOST_VISITS } from '../../src/model/visits/limits.ts';
import { sumsOf } from '../browsers/log.ts';
import { withSittings } from '../browsers/week.ts';
import { type Held, judge } from './judge.ts';
import { type Came, type Ledger, newLedger } from './ledger.ts';
import { isCounted, planOf, type Telling } from './plan.ts';

const AT = Date.UTC(2026, 10, 18, 12);

/** The check of one visit in which something happened. */
function checkWith(visit: string, kind: LaterEvent['kind'], later = 0): StoredCheck {
  const at = AT + later;
  const seen = { kind: 'seen', visit, at, day: '2026-11-18', hour: 12 } as const;
  const arrival = { network: 'tiktok', surface: 'story', origin: 'opened' } as const;
  const facts = {
    ...NO_FACTS,
    events: [
      { ...seen, ...arrival },
      { kind, visit, at: at + 1 },
    ],
  };
  const check = checkOf({ id: visit, person: 'person-00' }, [facts as unknown as LogEntry]);
  if (!check) throw new Error('no check');
  return check;
}

const holding = (checks: readonly StoredCheck[], more: Partial<Held> = {}): Held => ({
  checks,
  ...sumsOf(withSittings(checks)),
  ...{ journal: [], responses: {}, waiting: [] },
  ...more,
});

const visitTo = (id: string) => ({ id, key: 'key-person-00', surface: 'story', source: 'load' });

function telling(...some: [look: number, type: Telling['type'], data: unknown, came?: Came][]) {
  const ledger: Ledger = newLedger();
  for (const [look, type, data, came = 'answered'] of some) {
    const one: Telling = { do: 'tell', tab: 0, type, data };
    ledger.told.push({
      look,
      person: 'person-00',
      telling: one,
      came,
      answer: null,
      sent: AT,
      heard: AT,
    });
  }
  return ledger;
}

const FIRST = 'visit-0-000001';
const SECOND = 'visit-0-000002';
const leaves = () => telling([1, 'leave', visitTo(FIRST)], [2, 'leave', visitTo(SECOND)]);
const both = () => [checkWith(FIRST, 'left'), checkWith(SECOND, 'left', 5_000)];

test('a log that has all that was told, once, is whole', () => {
  expect(judge(leaves(), holding(both()), [])).toEqual({
    ...{ acknowledged: 2, checks: 2, lost: [], doubled: [], unequal: [], waiting: [] },
    unanswered: [],
  });
});

test('a message that is never answered is told, unless the browser was killed meanwhile', () => {
  const ledger = telling([1, 'leave', visitTo(FIRST), 'lost']);
  const unanswered = (...ends: Ledger['ends']) =>
    judge({ ...ledger, ends }, holding([]), []).unanswered.length;
  expect([unanswered(), unanswered({ what: 'worker', at: AT })]).toEqual([1, 1]);
  expect(unanswered({ what: 'browser', at: AT - 1 })).toBe(1);
  expect(unanswered({ what: 'browser', at: AT })).toBe(0);
});

test('what was answered and is not there is lost; what was never answered need not be there', () => {
  const [first] = both() as [StoredCheck];
  expect(judge(leaves(), holding([first]), []).lost).toHaveLength(1);
  const unheard = telling([1, 'leave', visitTo(FIRST)], [2, 'leave', visitTo(SECOND), 'lost']);
  expect(judge(unheard, holding([first]), []).lost).toEqual([]);
  const paused = holding([checkWith(FIRST, 'paused'), checkWith(SECOND, 'left', 5_000)]);
  expect(judge(leaves(), paused, []).lost).toEqual([`${FIRST}: left is not on its check`]);
});

test('an answer is lost where the log holds another; of two that may be the last, either will do', () => {
  const say = (mood: string) => ({ visit: FIRST, answers: { mood } });
  const [first] = both() as [StoredCheck];
  const said = (mood: 'sad' | 'calm') => ({ ...first, said: { mood: { value: mood, at: AT } } });
  const ledger = (came: Came) =>
    telling(
      [1, 'leave', visitTo(FIRST)],
      [2, 'answerCheck', say('sad')],
      [3, 'answerCheck', say('calm'), came],
    );
  const lost = (came: Came, mood: 'sad' | 'calm') =>
    judge(ledger(came), holding([said(mood)]), []).lost.length;
  expect([lost('answered', 'calm'), lost('answered', 'sad')]).toEqual([0, 1]);
  expect([lost('lost', 'calm'), lost('lost', 'sad')]).toEqual([0, 0]);
});

test('a check has room for so many visits, and those beyond belong to it all the same', () => {
  const ids = Array.from({ length: MOST_VISITS + 1 }, (_, index) => `visit-0-${index}`);
  const ledger = telling(
    ...ids.map((id, look): [number, 'visit', unknown] => [look, 'visit', visitTo(id)]),
  );
  const held = (count: number) => {
    const check = checkWith(FIRST, 'let-by');
    const [seen, opened] = check.events;
    const visits = ids.slice(0, count);
    const events = visits.flatMap((visit) => [
      { ...seen, visit },
      { ...opened, visit },
    ]);
    return holding([{ ...check, visits, events } as StoredCheck]);
  };
  expect(judge(ledger, held(MOST_VISITS), []).lost).toEqual([]);
  expect(judge(ledger, held(MOST_VISITS - 1), []).lost).toHaveLength(2);
});

test('what was taken out may be gone, until it was brought back', () => {
  const out = (removed: 0 | 1) => ({ visit: FIRST, answers: { removed } });
  const gone = (...removed: (0 | 1)[]) => {
    const said = removed.map((one, index) => [index + 2, 'answerCheck', out(one)] as const);
    const ledger = telling([1, 'leave', visitTo(FIRST)], ...said.map((one) => [...one] as never));
    return judge(ledger, holding([]), []).lost.length;
  };
  expect([gone(1), gone(1, 0)]).toEqual([0, 1]);
});

test('a visit on two checks, two looks on one and the visit of somebody else are doubled', () => {
  const [first, second] = both() as [StoredCheck, StoredCheck];
  const doubled = (...checks: StoredCheck[]) => judge(leaves(), holding(checks), []).doubled.length;
  expect(doubled(first, second)).toBe(0);
  expect(doubled(first, second, { ...first, id: 'another' })).toBe(1);
  expect(doubled({ ...first, visits: [FIRST, SECOND] })).toBe(1);
  expect(doubled({ ...first, person: 'person-01' }, second)).toBe(1);
});

test('of real visits each that was seen in the log stays there, and there are no more than were begun', () => {
  const real = (visit: string) => ({ ...checkWith(visit, 'paused'), network: 'instagram' });
  const ledger = { ...newLedger(), seen: ['one'], begun: 2 };
  const wrong = (...checks: StoredCheck[]) => {
    const { lost, doubled } = judge(ledger, holding(checks), []);
    return [lost.length, doubled.length];
  };
  expect([wrong(real('one')), wrong(real('one'), real('two'))]).toEqual([
    [0, 0],
    [0, 0],
  ]);
  expect(wrong(real('two'))).toEqual([1, 0]);
  expect(wrong(real('one'), real('two'), real('three'))).toEqual([0, 1]);
});

test('sums that are not those of their checks are told, to the figure', () => {
  const held = holding(both());
  const [day] = held.days;
  const more = { ...day, id: '2026-11-18', counters: { ...day?.counters, 'count:all:stopped': 3 } };
  const { unequal } = judge(leaves(), { ...held, days: [more] }, []);
  expect(unequal).toEqual(['day 2026-11-18 count:all:stopped is 3, not 2']);
  const before = { id: '2026-08-01', counters: { 'count:all:stopped': 4 } };
  expect(judge(leaves(), held, [before]).unequal).not.toEqual([]);
});

test('what waits is neither to be lost nor early, and the journal is to be empty', () => {
  const wrong = (isDue: boolean, isDone: boolean, waits: boolean) => {
    const one = { spare: 'spare-0', isKept: true, isGivenUp: false, isDue } as const;
    const held = holding([], {
      responses: { 'spare-0': isDone ? 'notice' : 'pause' },
      waiting: waits ? ['spare-0'] : [],
    });
    return judge({ ...newLedger(), waiting: [one] }, held, []).waiting.length;
  };
  expect([wrong(true, true, false), wrong(false, false, true)]).toEqual([0, 0]);
  expect([wrong(true, false, true), wrong(true, true, true)]).toEqual([1, 1]);
  expect([wrong(false, true, false), wrong(false, false, false)]).toEqual([1, 1]);
  const givenUp = { spare: 'spare-0', isKept: true, isGivenUp: 'answered', isDue: false } as const;
  const done = holding([], { responses: { 'spare-0': 'notice' } });
  expect(judge({ ...newLedger(), waiting: [{ ...givenUp }] }, done, []).waiting).toHaveLength(1);
  expect(judge(newLedger(), holding([], { journal: [{}] }), []).waiting).toHaveLength(1);
});

test('whoever a change is to wait about is not counted alone to begin with, however many they are', () => {
  const { people, spares } = planOf({ seed: 1, checks: 10_000, deaths: 0, kills: 0, visits: 0 });
  expect([spares.length, spares.filter(isCounted)]).toEqual([100, []]);
  expect(people.some(isCounted)).toBe(true);
});

test('the same seed makes the same plan', () => {
  const plan = (seed: number) =>
    JSON.stringify(planOf({ seed, checks: 200, deaths: 20, kills: 2, visits: 1 }));
  expect(plan(7)).toBe(plan(7));
  expect(plan(7)).not.toBe(plan(8));
});
