/** On any path, nothing gets softer before its time, and no state is a trap: sequences of steps at random. */
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { apply, type Intent } from '../../../src/model/change/intents.ts';
import { passphrase } from '../../../src/model/change/passphrase.ts';
import { brief, DAY_MS, postponed } from '../../../src/model/change/postponed.ts';
import { directionOf, protectionOf } from '../../../src/model/change/protection.ts';
import { directionFrom } from '../../../src/model/change/settle.ts';
import { softeningDelay } from '../../../src/model/change/softening-delay.ts';
import { waysBack } from '../../../src/model/change/take-back.ts';
import { person } from '../../../src/model/people/person.ts';
import type { Draft } from '../../../src/model/records/draft.ts';
import { isSame } from '../../../src/model/records/same.ts';
import { NEEDED_MINUTES } from '../../../src/model/visits/limits.ts';
import { holds } from '../../../src/model/visits/may-open.ts';
import { opened, opennessOf } from './openness.ts';
import { asked, GUARDS, type Step, step } from './steps.ts';
import { HOUR, listed, mayOpenNow, respond, saySafety, set, World } from './world.ts';

/**
 * Which way protection went, apart from what merely began to wait or was given up. The log of whom one looked at to stay
 * safe may go at once: only the state before tells who that was.
 */
function wayOf(before: Draft, after: Draft, now: number) {
  const isFree = before.get(person, 'sam')?.forSafety;
  const [from, to] = [before, after].map((one) =>
    Object.fromEntries(
      Object.entries(protectionOf(one, now, ['sam'])).filter(
        ([name]) => !/^(waiting|back) /.test(name) && !(isFree && name === 'log of sam'),
      ),
    ),
  );
  return directionOf(from ?? {}, to ?? {});
}

/** What got softer, by the gate's own figures or by what can be seen to open or to be gone. */
const softened = (before: World, after: World): string[] => [
  ...(wayOf(before.draft, after.draft, after.now.at) === 'softer' ? ['softer'] : []),
  ...opened(opennessOf(before.draft), opennessOf(after.draft)),
  ...before.looks.filter((look) => !after.looks.includes(look)).map(({ day }) => `look of ${day}`),
  ...lostWaysBack(before.draft, after.draft, after.now.at),
];

/** What would have been taken back, and is now later or never. */
function lostWaysBack(before: Draft, after: Draft, now: number): string[] {
  // Of whom one looks at to stay safe nothing needs to be taken back.
  const isFree = [before, after].some((one) => one.get(person, 'sam')?.forSafety);
  return [...before.all(brief)]
    .filter(([id, { until }]) => holds(until, now, DAY_MS) && !(isFree && id.startsWith('sam ')))
    .filter(([id, { intent, until }]) => {
      const now = after.get(brief, id);
      return !now || now.until > until || !isSame(now.intent, intent);
    })
    .map(([id]) => `way back of ${id}`);
}

/** The same as it is now, whatever becomes of it. */
const asItIs = ({ records, time, clock, looks }: World) =>
  Object.assign(new World(), { records, time, clock, looks });

/** Whether each of those on the list can be reached at once, from a state that stays as it is. */
const ways = (from: World) =>
  from.listed.map((id) => {
    const world = asItIs(from);
    const { at } = world.now;
    const how = {
      person: id,
      check: 'check',
      at,
      minutes: NEEDED_MINUTES,
      need: 'safety',
    } as const;
    return world.ask({ do: 'openPass', with: how }) === null && mayOpenNow(world, id);
  });

/** How many of them. SEQUENCES=25000 takes four minutes of one core of a busy machine (Node 26). */
const SEQUENCES = Number(process.env.SEQUENCES ?? 600);

/** A world in which all that the steps can soften is there. */
function guarded(delay: number): World {
  const world = listed(0);
  for (const intent of GUARDS) world.ask(intent);
  world.ask(set('softeningDelay', delay));
  return world;
}

/** The same, where Sam's pages are only paused for a day that has just begun. */
function onADay(delay: number): World {
  const world = guarded(1);
  world.ask(respond('pause'));
  world.ask({ do: 'limitToADay', with: { id: 'waiting-1' } });
  world.live(1);
  world.ask(set('softeningDelay', delay));
  return world;
}

test('nothing becomes softer before its time, and everything in its time', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 14 }), (steps: Step[]) => {
      const world = onADay(24);
      const asked = new Map<string, { at: number; ahead: number }>();
      let ahead = 0;
      const looked = (work: () => void, hastened = '') => {
        const before = asItIs(world);
        const waiting = new Map(world.waiting.map((one) => [one.id, one]));
        work();
        for (const one of world.waiting)
          if (!asked.has(one.id)) asked.set(one.id, { at: world.time, ahead });
        const what = softened(before, world);
        if (what.length === 0) return;
        // Softer: something that waited is done. It has had its time, but for what the clock was set ahead.
        const done = [...waiting.values()].filter(({ id }) => !world.draft.get(postponed, id));
        const isOpen = before.draft.setting(softeningDelay) === 0;
        // Whoever knows the passphrase spares what they entered it for the wait, and nothing else.
        const isDone = done.some(({ id, delay }) => {
          if (id === hastened && before.draft.setting(passphrase)) return done.length === 1;
          const since = asked.get(id);
          const most = ((ahead - (since?.ahead ?? 0)) * delay) / 2;
          return since && world.time - since.at + most >= delay;
        });
        if (!isDone && !isOpen) throw new Error(`before its time: ${what}`);
      };
      for (const one of steps) {
        const { ask, two, die, propose, how, site, restore, enter, live, sleep, clock } = one;
        if (clock) {
          world.clock += clock * HOUR;
          if (clock > 0) ahead += 1;
        }
        if (live) for (let left = live; left > 0; left -= 0.25) looked(() => world.live(0.25));
        if (sleep) looked(() => world.sleep(sleep));
        if (two) looked(() => world.askFromTwo(...two));
        if (die) looked(() => world.die(die));
        if (propose) looked(() => world.propose(propose));
        if (how && site) looked(() => world[how](site));
        if (restore) looked(() => world.restore(restore));
        if (enter) looked(() => world.enterPhrase(`waiting-${enter}`), `waiting-${enter}`);
        if (ask) looked(() => world.ask(ask));
        else looked(() => world.look());
      }
      // No state is a trap: whoever is listed, one wish opens their page for a need, at once.
      expect(ways(world)).toEqual(world.listed.map(() => true));
      // There is always a way out: what waits happens, if one lets it, after the delay and half of it at most.
      const last = world.waiting.map(({ id }) => id);
      world.live(109);
      expect(world.waiting.filter(({ id }) => last.includes(id))).toEqual([]);
      expect(
        Object.values(protectionOf(world.draft, world.now.at, ['sam'])).every(Number.isFinite),
      ).toBe(true);
    }),
    { numRuns: SEQUENCES },
  );
}, 1_800_000);

test('what held for a day is as closed after it as before, whatever was made stricter meanwhile', () => {
  const any = fc.oneof({ weight: 9, arbitrary: asked }, fc.boolean().map(saySafety));
  const meanwhile = fc.array(any, { maxLength: 6 });
  fc.assert(
    fc.property(any, meanwhile, (soft, others) => {
      const world = guarded(1);
      const before = opennessOf(world.draft);
      world.ask(soft);
      const [waiting] = world.waiting;
      if (!waiting || waysBack(waiting.intent, world.draft).length === 0) return;
      world.ask({ do: 'limitToADay', with: { id: waiting.id } });
      world.live(1);
      for (const intent of others)
        if (!isSofter(world, intent) && !isNamed(intent)) world.ask(intent);
      world.live(24.25);
      expect(opened(before, opennessOf(world.draft))).toEqual([]);
    }),
    { numRuns: SEQUENCES },
  );
}, 1_800_000);

/** Whether an intent makes something softer, and so would wait where a delay holds. */
function isSofter({ draft, now }: World, intent: Intent): boolean {
  const before = draft.before;
  apply(draft, intent, now);
  return directionFrom(before, draft, now.at) === 'softer';
}

/** There is one full name: another in the place of one that is gone for a day keeps that from coming back. */
const isNamed = ({ with: data }: Intent): boolean =>
  v.is(v.looseObject({ fullName: v.string() }), data);
