/**
 * What chaos does, made up from a seed: the same seed, the same plan. When exactly something dies in a real browser no
 * seed can say: a plan says how many milliseconds after which look begins.
 */
import type { Messages } from '../../src/messages/messages.ts';
import { HELPED, HOPES, MOODS, TRIGGERS } from '../../src/model/log/answers.ts';
import { PASS } from '../../src/model/visits/limits.ts';
import { NEEDS } from '../../src/model/visits/need.ts';
import { OUTCOMES } from '../../src/model/visits/visit.ts';

/** So many looks go on at once, each with two tabs of its own. */
export const LANES = 3;

/** So many people are looked at: each in one lane alone, so that what is told of somebody has an order. */
const PEOPLE = 24;

/** One thing done in one of a look's two tabs. */
export type Step =
  | { readonly do: 'arrive'; readonly tab: 0 | 1; readonly key: string }
  | { readonly do: 'wait-over'; readonly tab: 0 | 1; readonly person: string }
  | Telling;

/** A message; its sender says it again until it is answered, as our pages do. */
export interface Telling {
  readonly do: 'tell';
  readonly tab: 0 | 1;
  readonly type: keyof Messages;
  readonly data: unknown;
}

/** One look at somebody, or one thing said of an earlier one. */
export interface Look {
  readonly person: string;
  readonly steps: readonly Step[];
}

/** Something that happens beside looks, in the first lane. */
export type Aside =
  | { readonly do: 'visit'; readonly leaves: boolean }
  | { readonly do: 'tidy' }
  | { readonly do: 'postpone'; readonly spare: string; readonly then: Fate };

/** What becomes of a change that waits: its time comes, half of it, or it is given up. */
export type Fate = 'due' | 'half' | 'given-up';

/** Somebody or something dies, so many milliseconds after that many looks have begun. */
export interface Death {
  readonly at: number;
  readonly after: number;
}

export interface Plan {
  readonly lanes: readonly (readonly (Look | Aside)[])[];
  readonly deaths: readonly Death[];
  readonly kills: readonly Death[];
  readonly people: readonly string[];
  /** Those whom nobody looks at: what is changed about them waits. */
  readonly spares: readonly string[];
  readonly hasVisits: boolean;
}

export interface Wanted {
  readonly seed: number;
  readonly checks: number;
  /** How often the worker is ended, and the browser killed. */
  readonly deaths: number;
  readonly kills: number;
  /** How many real visits are among them. */
  readonly visits: number;
}

/** Whether somebody's pages open, and their looks are only counted: one in eight, and no spare. */
export const isCounted = (id: string): boolean => Number(/^person-(\d+)$/.exec(id)?.[1]) % 8 === 7;

/** By what key somebody goes. */
export const keyOf = (person: string): string => `key-${person}`;

/** The same numbers from 0 to 1 for the same seed (Mulberry32). */
export function dice(seed: number) {
  let state = seed | 0;
  const roll = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    below: (end: number): number => Math.floor(roll() * end),
    pick: <T>(some: readonly T[]): T => some[Math.floor(roll() * some.length)] as T,
    /** Whether something comes up that does so in so many of a hundred. */
    is: (percent: number): boolean => roll() * 100 < percent,
  };
}
type Dice = ReturnType<typeof dice>;

/** Makes up a plan. */
export function planOf(wanted: Wanted): Plan {
  const { seed, checks, deaths, kills, visits } = wanted;
  const thrown = dice(seed);
  const people = Array.from({ length: PEOPLE }, (_, index) => `person-${two(index)}`);
  const spares = Array.from({ length: Math.ceil(checks / 100) }, (_, index) => `spare-${index}`);
  const lanes = Array.from({ length: LANES }, (_, lane): (Look | Aside)[] => {
    const own = people.filter((_, index) => index % LANES === lane);
    const count = Math.ceil((checks - lane) / LANES);
    return laneOf(thrown, lane, own, count);
  });
  const [first = []] = lanes;
  // At least one of each, however short the plan is.
  const asides = [
    ...spares.map((spare, index): Aside => {
      const then = (['due', 'half', 'given-up'] as const)[index % 3] ?? 'due';
      return { do: 'postpone', spare, then };
    }),
    ...Array.from({ length: Math.ceil(checks / 200) }, (): Aside => ({ do: 'tidy' })),
    ...Array.from({ length: visits }, (): Aside => ({ do: 'visit', leaves: thrown.is(50) })),
  ];
  const mixed = [...first];
  for (const aside of asides) mixed.splice(thrown.below(mixed.length), 0, aside);
  return {
    lanes: [mixed, ...lanes.slice(1)],
    deaths: momentsOf(thrown, deaths, checks, 250),
    kills: momentsOf(thrown, kills, checks, 400),
    people,
    spares,
    hasVisits: visits > 0,
  };
}

const two = (index: number): string => String(index).padStart(2, '0');

/** So many moments, spread over all looks. */
const momentsOf = (thrown: Dice, count: number, checks: number, longest: number): Death[] =>
  Array.from({ length: count }, (_, index) => {
    const stretch = checks / (count + 1);
    const at = Math.floor(stretch * (index + 0.5) + thrown.below(Math.max(1, stretch)));
    return { at: Math.min(at, checks - 2), after: thrown.below(longest) };
  });

/** One after the other, what happens in a lane. */
function laneOf(thrown: Dice, lane: number, own: readonly string[], count: number): Look[] {
  const looks: Look[] = [];
  const said: { person: string; visit: string }[] = [];
  for (let index = 0; index < count; index += 1) {
    const person = thrown.pick(own);
    const id = `visit-${lane}-${String(index).padStart(6, '0')}`;
    looks.push({ person, steps: lookOf(thrown, person, id) });
    // Of one that may still go on nothing is said.
    if (hasEnd(looks.at(-1))) said.push({ person, visit: id });
    const one = thrown.pick(said.slice(-40));
    if (one && thrown.is(15))
      looks.push({ person: one.person, steps: [correction(thrown, one.visit)] });
  }
  return looks;
}

const hasEnd = (look: Look | undefined): boolean =>
  look?.steps.some((step) => step.do === 'tell' && /^(leave|closePass)$/.test(step.type)) ?? false;

/** The steps of one look at somebody. */
function lookOf(thrown: Dice, person: string, id: string): Step[] {
  const kind = thrown.below(100);
  const at = visitTo(person, id, 'load');
  if (isCounted(person)) return [arrive(person), tell('visit', at)];
  if (kind < 4) return [arrive(person), tell('visit', visitTo(person, id, 'skip'))];
  if (kind < 42) return [arrive(person), tell('pauseShown', at), tell('leave', at)];
  const opening = [arrive(person), tell('pause', at), tell('pauseShown', at)];
  if (kind < 46) return opening;
  if (kind < 70)
    return [
      ...opening,
      tell('answerPause', { visit: at, answers: answers(thrown) }),
      tell('leave', at),
    ];
  if (kind < 80) return [...opening, ...inAnotherTab(person, id), tell('leave', at)];
  const asked = { visit: at, asked: null };
  const under = [visitTo(person, `${id}-u0`, 'load'), visitTo(person, `${id}-u1`, 'load')];
  const shown = under.slice(0, thrown.below(3)).map((one) => tell('visit', one));
  const close = tell('closePass', keyOf(person));
  if (kind < 90) {
    const minutes = thrown.pick(PASS.minutes);
    const over = { do: 'wait-over', tab: 0, person } as const;
    return [...opening, over, tell('goOn', { ...asked, minutes }), ...shown, close];
  }
  return [...opening, tell('goOn', { ...asked, need: thrown.pick(NEEDS) }), ...shown, close];
}

/** The same person comes up in the other tab while the first shows the pause. */
function inAnotherTab(person: string, id: string): Step[] {
  const visit = visitTo(person, `${id}-t1`, 'inside');
  return [
    { ...arrive(person), tab: 1 },
    { ...tell('pause', visit), tab: 1 },
    { ...tell('pauseShown', visit), tab: 1 },
  ];
}

const arrive = (person: string) => ({ do: 'arrive', tab: 0, key: keyOf(person) }) as const;

const tell = (type: Telling['type'], data: unknown): Telling => ({
  ...{ do: 'tell', tab: 0, type, data },
});

const visitTo = (person: string, id: string, source: 'load' | 'inside' | 'skip') => ({
  ...{ id, key: keyOf(person), surface: 'story', source },
});

/** Something said at the pause. */
const answers = (thrown: Dice) => ({
  ...{ hope: thrown.pick(HOPES), mood: thrown.pick(MOODS) },
  ...(thrown.is(50) && { triggers: [thrown.pick(TRIGGERS)] }),
});

/** Something said later of a visit. */
function correction(thrown: Dice, visit: string): Telling {
  const kinds = [
    () => ({ outcome: thrown.pick([...OUTCOMES, null]) }),
    () => ({ helped: thrown.pick(HELPED) }),
    () => ({ mood: thrown.pick([...MOODS, null]) }),
    () => ({ cameBy: thrown.pick(['looking', 'ran-into'] as const) }),
    () => ({ isNotMe: thrown.is(50) }),
    () => ({ removed: thrown.is(50) ? 1 : 0 }),
    () => answers(thrown),
  ];
  return tell('answerCheck', { visit, answers: thrown.pick(kinds)() });
}
