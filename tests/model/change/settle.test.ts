/** What makes things softer waits its time, on any path; what makes them stricter never does. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply, type Intent } from '../../../src/model/change/intents.ts';
import { passphrase } from '../../../src/model/change/passphrase.ts';
import { A_DAY_MS, dueAt, postponed } from '../../../src/model/change/postponed.ts';
import { directionOf, protectionOf } from '../../../src/model/change/protection.ts';
import {
  directionFrom,
  hasten,
  postpone,
  settle,
  waits,
} from '../../../src/model/change/settle.ts';
import { softeningDelay } from '../../../src/model/change/softening-delay.ts';
import { wayBack } from '../../../src/model/change/take-back.ts';
import { person, RESPONSES, VEILS } from '../../../src/model/people/person.ts';
import { Draft, type StoredRecords } from '../../../src/model/records/draft.ts';
import { NEEDED_MINUTES } from '../../../src/model/visits/limits.ts';
import { holds, mayOpen, opensUntil } from '../../../src/model/visits/may-open.ts';
import { NEEDS, type Need } from '../../../src/model/visits/need.ts';
import { isOpenBy, pass } from '../../../src/model/visits/pass.ts';
import { waitSeconds } from '../../../src/model/visits/wait-seconds.ts';
import { withWrites } from './memory.ts';
import { JOHN, SAM } from './samples.ts';

const HOUR = 3_600_000;
const START = Date.UTC(2026, 10, 24, 12);

const SITES = ['instagram', 'facebook'] as const;
type Site = (typeof SITES)[number];

/** A change that needs a site. */
interface Proposed {
  readonly intent: Intent;
  readonly site: Site;
}

/** The background in memory, with a clock that can be set; `true` time is the one that passes. */
class World {
  records: StoredRecords = new Map();
  time = START;
  clock = 0;
  #ids = 0;

  get now() {
    return { at: this.time + this.clock, day: '2026-11-24', wall: '2026-11-24T12:00:00' };
  }

  get draft() {
    return new Draft(this.records);
  }

  /** @returns when it happens, or null for now */
  ask(intent: Intent): number | null {
    const draft = this.draft;
    apply(draft, intent, this.now);
    const isLater = directionFrom(draft.before, draft, this.now.at) === 'softer';
    if (isLater && waits(draft.before, intent)) {
      draft.forget();
      this.#ids += 1;
      const until = postpone(draft, `waiting-${this.#ids}`, intent, this.now);
      this.records = withWrites(this.records, draft.writes);
      return until;
    }
    this.records = withWrites(this.records, draft.writes);
    return null;
  }

  /** The sites that the browser lets us act on: they come and go at any moment, in its own settings too. */
  allowed = new Set<Site>();

  /** What waits for a site to be allowed, as proposals.ts keeps it; here it never grows too old. */
  proposed: Proposed[] = [];

  propose(one: Proposed): void {
    if (this.allowed.has(one.site)) this.ask(one.intent);
    else this.proposed.push(one);
  }

  /** A site is allowed, be it long after it was asked for, or once more after it was taken away. */
  allow(site: Site): void {
    this.allowed.add(site);
    const [now, later] = [true, false].map((is) =>
      this.proposed.filter((one) => this.allowed.has(one.site) === is),
    );
    this.proposed = later ?? [];
    for (const { intent } of now ?? []) this.ask(intent);
  }

  /** A site is taken away. What it was asked for is done all the same, and no change becomes another. */
  revoke(site: Site): void {
    this.allowed.delete(site);
    this.look();
  }

  /** Somebody says no to the browser's question. */
  refuse(site: Site): void {
    this.proposed = this.proposed.filter((one) => one.site !== site);
  }

  /** A worker that ends before anything is written: the page sends the same again to the next one. */
  die(intent: Intent): void {
    const before = this.records;
    this.ask(intent);
    this.records = before;
    this.look();
    this.ask(intent);
  }

  /** Two pages that do not know of each other's change; both are heard, and the second one twice. */
  askFromTwo(one: Intent, other: Intent): void {
    for (const intent of [one, other, other]) this.ask(intent);
  }

  /** Somebody enters the passphrase, as hasten.ts takes it: without one there is nothing to enter. */
  enterPhrase(id: string): Intent[] {
    return this.draft.setting(passphrase) ? this.hasten(id) : [];
  }

  /** The worker wakes. */
  look(): Intent[] {
    const draft = this.draft;
    const softened = settle(draft, this.now);
    this.records = withWrites(this.records, draft.writes);
    return softened;
  }

  hasten(id: string): Intent[] {
    const draft = this.draft;
    const softened = hasten(draft, id, this.now);
    this.records = withWrites(this.records, draft.writes);
    return softened;
  }

  /** So many hours go by, with the browser open: it looks every quarter of an hour. */
  live(hours: number): void {
    for (let quarter = 0; quarter < hours * 4; quarter++) {
      this.time += HOUR / 4;
      this.look();
    }
  }

  /** So many hours go by with the browser closed. */
  sleep(hours: number): void {
    this.time += hours * HOUR;
    this.look();
  }

  get waiting() {
    return [...this.draft.all(postponed).values()];
  }

  get listed() {
    return [...this.draft.all(person).keys()];
  }

  response = () => this.draft.get(person, 'sam')?.response;
}

const set = (setting: 'softeningDelay' | 'waitSeconds', value: number): Intent => ({
  do: 'set',
  with: { setting, value },
});
const respond = (response: (typeof RESPONSES)[number]): Intent => ({
  do: 'editPerson',
  with: { id: 'sam', response },
});

const need = (need: Need): Intent => ({
  do: 'openPass',
  with: { person: 'sam', check: 'check', at: START, minutes: NEEDED_MINUTES, need },
});
const saySafety = (forSafety: boolean): Intent => ({
  do: 'editPerson',
  with: { id: 'sam', forSafety },
});

/** Whether a page of somebody's may open now. */
function mayOpenNow({ draft, now }: World, id: string): boolean {
  const [one, given] = [draft.get(person, id), draft.get(pass, id)];
  const isOpen = given && isOpenBy(given, now.at);
  return (
    !one || mayOpen({ response: one.response, until: isOpen ? opensUntil(one, given) : 0 }, now.at)
  );
}

function listed(delay: number): World {
  const world = new World();
  world.ask({ do: 'addPerson', with: { ...SAM, response: 'block' } });
  world.ask(set('softeningDelay', delay));
  return world;
}

test('without a delay everything happens at once', () => {
  const world = listed(0);
  expect(world.ask(respond('notice'))).toBeNull();
  expect(world.response()).toBe('notice');
});

test.each([1, 24, 72])('with %s hours what is softer happens then, and not before', (delay) => {
  const world = listed(delay);
  expect(world.ask(respond('notice'))).toBe(START + delay * HOUR);
  world.live(delay - 0.25);
  expect(world.response()).toBe('block');
  world.live(0.25);
  expect(world.response()).toBe('notice');
  expect(world.waiting).toEqual([]);
});

test('what is stricter happens at once, and giving up what waits is stricter', () => {
  const world = listed(24);
  world.ask(respond('notice'));
  expect(world.ask(set('waitSeconds', 60))).toBeNull();
  expect(world.ask({ do: 'keepAsIs', with: { id: 'waiting-1' } })).toBeNull();
  world.live(30);
  expect(world.response()).toBe('block');
});

test('asked again it goes on waiting, and does not begin anew', () => {
  const world = listed(24);
  const first = world.ask(respond('notice'));
  world.live(5);
  expect(world.ask(respond('notice'))).toBe(first);
  expect(world.waiting).toHaveLength(1);
});

test('a shorter delay waits the longer one out', () => {
  const world = listed(72);
  expect(world.ask(set('softeningDelay', 0))).toBe(START + 72 * HOUR);
  expect(world.ask(respond('notice'))).toBe(START + 72 * HOUR);
  expect(world.ask({ do: 'removePerson', with: { id: 'sam' } })).toBe(START + 72 * HOUR);
  expect(world.ask({ do: 'eraseLog', with: {} })).toBe(START + 72 * HOUR);
});

describe('for a need', () => {
  const ways = NEEDS.flatMap((one) => [['block', one] as const, ['pause', one] as const]);
  test.each(ways)(
    '%s opens at once, which is not softer, and ends by itself: %s',
    (response, one) => {
      const world = listed(0);
      world.ask(respond(response));
      world.ask(set('softeningDelay', 72));
      const before = world.draft;
      expect(mayOpenNow(world, 'sam')).toBe(false);
      expect(world.ask(need(one))).toBeNull();
      expect(mayOpenNow(world, 'sam')).toBe(true);
      const figures = (draft: Draft) => protectionOf(draft, world.now.at, ['sam']);
      expect(directionOf(figures(before), figures(world.draft))).toBe('neither');
      world.live(0.25);
      expect(mayOpenNow(world, 'sam')).toBe(false);
    },
  );
});

describe('whom one looks at to stay safe', () => {
  const forget: Intent = { do: 'forgetPerson', with: { id: 'sam' } };

  test('saying so later waits like anything softer, and is taken back at once', () => {
    const world = listed(24);
    expect(world.ask(saySafety(true))).toBe(START + 24 * HOUR);
    world.live(24);
    expect(world.draft.get(person, 'sam')?.forSafety).toBe(true);
    expect(world.ask(saySafety(false))).toBeNull();
    expect(world.ask(respond('notice'))).not.toBeNull();
  });

  test.each<[string, Intent]>([
    ['another answer', respond('notice')],
    ['no name', { do: 'editPerson', with: { id: 'sam', fullName: null } }],
    ['off the list', { do: 'removePerson', with: { id: 'sam' } }],
    ['and all that was noted', forget],
  ])('nothing about them waits: %s', (_, intent) => {
    const world = listed(0);
    world.ask(saySafety(true));
    world.ask({ do: 'editPerson', with: { id: 'sam', fullName: 'John Doe' } });
    world.ask(set('softeningDelay', 72));
    expect(world.ask(intent)).toBeNull();
    expect(world.waiting).toEqual([]);
  });

  test('all else does', () => {
    const world = listed(0);
    world.ask(saySafety(true));
    world.ask(set('softeningDelay', 72));
    expect(world.ask(set('waitSeconds', 3))).not.toBeNull();
  });
});

describe('a passphrase', () => {
  const phrase = (salt: string | null): Intent => ({
    do: 'set',
    with: { setting: 'passphrase', value: salt && { salt, check: '00'.repeat(32) } },
  });
  const [ONE, OTHER] = ['11'.repeat(16), '22'.repeat(16)];

  test('spares the delay, so one that is set, changed or taken away waits as well', () => {
    const world = listed(24);
    expect(world.ask(phrase(ONE))).not.toBeNull();
    world.live(24);
    expect(world.draft.setting(passphrase)).toMatchObject({ salt: ONE });
    expect(world.ask(phrase(OTHER))).not.toBeNull();
    expect(world.ask(phrase(null))).not.toBeNull();
  });

  test('with it what waits happens at once, and nothing else does', () => {
    const world = listed(24);
    world.ask(respond('pause'));
    world.ask(set('waitSeconds', 3));
    expect(world.hasten('waiting-1')).toHaveLength(1);
    expect(world.response()).toBe('pause');
    expect(world.waiting).toHaveLength(1);
    expect(world.hasten('waiting-1')).toEqual([]);
  });
});

test('a night with the browser closed counts', () => {
  const world = listed(24);
  world.ask(respond('notice'));
  world.live(10);
  world.sleep(11);
  world.live(3);
  expect(world.response()).toBe('notice');
});

describe('the clock', () => {
  test('set ahead, it does not bring the time', () => {
    const world = listed(24);
    world.ask(respond('notice'));
    world.clock += 100 * HOUR;
    world.look();
    expect(world.response()).toBe('block');
  });

  test('set ahead and back, as often as one likes, it brings nothing', () => {
    const world = listed(24);
    world.ask(respond('notice'));
    for (let turn = 0; turn < 20; turn++) {
      world.clock += 30 * HOUR;
      world.look();
      world.clock -= 30 * HOUR;
      world.look();
    }
    world.live(12);
    expect(world.response()).toBe('block');
  });

  test('that was years ahead and is put right leaves no more than the whole delay', () => {
    const world = listed(24);
    world.clock = 5 * 365 * 24 * HOUR;
    world.ask(respond('notice'));
    world.clock = 0;
    world.look();
    expect(dueAt(world.waiting[0] as never)).toBe(world.now.at + 24 * HOUR);
    world.live(24);
    expect(world.response()).toBe('notice');
  });
});

describe('only for a day', () => {
  const limit: Intent = { do: 'limitToADay', with: { id: 'waiting-1' } };

  test('it is taken back by itself', () => {
    const world = listed(1);
    world.ask(respond('notice'));
    expect(world.ask(limit)).toBeNull();
    world.live(1);
    expect(world.response()).toBe('notice');
    world.live(23.75);
    expect(world.response()).toBe('notice');
    world.live(0.25);
    expect(world.response()).toBe('block');
  });

  test('a name and chats left open are taken back as well', () => {
    const world = listed(1);
    world.ask({ do: 'editPerson', with: { id: 'sam', fullName: 'John Doe' } });
    const soften = { id: 'sam', fullName: null, staysInTouch: true };
    world.ask({ do: 'editPerson', with: soften });
    world.ask(limit);
    world.live(1);
    expect(world.draft.get(person, 'sam')).toMatchObject({ staysInTouch: true });
    world.live(24);
    const { fullName, staysInTouch } = world.draft.get(person, 'sam') ?? {};
    expect({ fullName, staysInTouch }).toEqual({ fullName: 'John Doe', staysInTouch: false });
  });

  test('what is deleted of the log does not come back, and is not offered for a day', () => {
    const less = { setting: 'retention', value: { months: 1, keepsSums: true } } as const;
    expect(wayBack({ do: 'set', with: less }, listed(1).draft)).toBeNull();
  });

  test('of two, things go back to how they were before the first', () => {
    const world = listed(1);
    world.ask(respond('pause'));
    world.ask(limit);
    world.live(2);
    world.ask(respond('notice'));
    world.ask({ do: 'limitToADay', with: { id: 'waiting-2' } });
    world.live(24);
    expect(world.response()).toBe('block');
  });

  test('what has become stricter since stays so', () => {
    const world = listed(1);
    world.ask(set('waitSeconds', 3));
    world.ask(limit);
    world.live(2);
    world.ask(set('waitSeconds', 60));
    world.live(25);
    expect(world.draft.setting(waitSeconds)).toBe(60);
  });

  test('a clock that was ahead does not make it last', () => {
    expect(holds(START + 3 * 24 * HOUR, START, A_DAY_MS)).toBe(false);
  });
});

test('what a later version has waiting, and this one cannot read, changes nothing', () => {
  const world = listed(1);
  const draft = world.draft;
  const odd = { do: 'fly', with: {} };
  const waiting = { id: 'odd', intent: odd, delay: 1, waited: 1, seen: START, forADay: false };
  draft.put(postponed, 'odd', waiting);
  world.records = withWrites(world.records, draft.writes);
  expect(world.look()).toEqual([]);
  expect(world.waiting).toEqual([]);
});

/** What a page may ask for. */
const asked = fc.oneof(
  fc.constantFrom(...RESPONSES).map(respond),
  fc
    .constantFrom(...VEILS)
    .map((veil): Intent => ({ do: 'editPerson', with: { id: 'sam', veil } })),
  fc.boolean().map((isArchived): Intent => ({ do: 'editPerson', with: { id: 'sam', isArchived } })),
  fc.constantFrom(3, 10, 60).map((wait) => set('waitSeconds', wait)),
  fc.constantFrom(0, 1, 24, 72).map((delay) => set('softeningDelay', delay)),
  fc.boolean().map((value): Intent => ({ do: 'set', with: { setting: 'waitGrows', value } })),
  fc.constantFrom(null, '11', '22').map(
    (salt): Intent => ({
      do: 'set',
      with: {
        setting: 'passphrase',
        value: salt && { salt: salt.repeat(16), check: '00'.repeat(32) },
      },
    }),
  ),
  fc.constantFrom<Intent>(
    { do: 'taper', with: { seconds: 5 } },
    { do: 'removePerson', with: { id: 'sam' } },
    { do: 'forgetPerson', with: { id: 'sam' } },
    { do: 'addPerson', with: SAM },
    { do: 'removeIdentity', with: { id: 'sam', key: JOHN.key } },
    { do: 'setDoor', with: { door: 'search', isClosed: true } },
    { do: 'setDoor', with: { door: 'search', isClosed: false } },
    { do: 'eraseLog', with: {} },
  ),
  fc
    .tuple(fc.constantFrom('keepAsIs', 'limitToADay'), fc.integer({ min: 1, max: 4 }))
    .map(([name, id]) => ({ do: name, with: { id: `waiting-${id}` } }) as Intent),
);

/** What people, a browser and a clock may do. */
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ ask: asked }) },
  fc.record({ ask: fc.constantFrom(...NEEDS).map(need) }),
  fc.record({ ask: fc.boolean().map(saySafety) }),
  fc.record({ two: fc.tuple(asked, asked) }),
  fc.record({ die: asked }),
  fc.record({ propose: fc.record({ intent: asked, site: fc.constantFrom(...SITES) }) }),
  ...(['allow', 'revoke', 'refuse'] as const).map((how) =>
    fc.record({ how: fc.constant(how), site: fc.constantFrom(...SITES) }),
  ),
  fc.record({ enter: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ live: fc.constantFrom(0.25, 1, 5) }),
  fc.record({ sleep: fc.constantFrom(0.5, 8) }),
  fc.record({ clock: fc.constantFrom(-200, -24, -1, 1, 24, 200) }),
);
interface Step {
  readonly ask?: Intent;
  readonly two?: readonly [Intent, Intent];
  readonly die?: Intent;
  readonly propose?: Proposed;
  readonly how?: 'allow' | 'revoke' | 'refuse';
  readonly site?: Site;
  readonly enter?: number;
  readonly live?: number;
  readonly sleep?: number;
  readonly clock?: number;
}

/**
 * Which way protection went, apart from what merely began to wait or was given up. The log of whom one looked at to stay
 * safe may go at once: only the state before tells who that was.
 */
function wayOf(before: Draft, after: Draft, now: number) {
  const isFree = before.get(person, 'sam')?.forSafety;
  const [from, to] = [before, after].map((one) =>
    Object.fromEntries(
      Object.entries(protectionOf(one, now, ['sam'])).filter(
        ([name]) => !name.startsWith('waiting') && !(isFree && name === 'log of sam'),
      ),
    ),
  );
  return directionOf(from ?? {}, to ?? {});
}

/** Whether each of those on the list can be reached at once, from a state that stays as it is. */
const ways = ({ records, time, clock, listed }: World) =>
  listed.map((id) => {
    const world = Object.assign(new World(), { records, time, clock });
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

test('nothing becomes softer before its time, and everything in its time', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 14 }), (steps: Step[]) => {
      const world = listed(24);
      const asked = new Map<string, { at: number; ahead: number }>();
      let ahead = 0;
      const looked = (work: () => void, hastened = '') => {
        const before = world.draft;
        const waiting = new Map(world.waiting.map((one) => [one.id, one]));
        work();
        for (const one of world.waiting)
          if (!asked.has(one.id)) asked.set(one.id, { at: world.time, ahead });
        if (wayOf(before, world.draft, world.now.at) !== 'softer') return;
        // Softer: something that waited is done. It has had its time, but for what the clock was set ahead.
        const done = [...waiting.values()].filter(({ id }) => !world.draft.get(postponed, id));
        const isOpen = before.setting(softeningDelay) === 0;
        // Whoever knows the passphrase spares what they entered it for the wait, and nothing else.
        const isDone = done.some(({ id, delay }) => {
          if (id === hastened && before.setting(passphrase)) return done.length === 1;
          const since = asked.get(id);
          const most = ((ahead - (since?.ahead ?? 0)) * delay) / 2;
          return since && world.time - since.at + most >= delay;
        });
        if (!isDone && !isOpen) throw new Error('softer before its time');
      };
      for (const { ask, two, die, propose, how, site, enter, live, sleep, clock } of steps) {
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
        if (enter) looked(() => world.enterPhrase(`waiting-${enter}`), `waiting-${enter}`);
        if (ask) looked(() => world.ask(ask));
        else looked(() => world.look());
      }
      // No state is a trap: whoever is listed, one wish opens their page for a need, at once.
      expect(ways(world)).toEqual(world.listed.map(() => true));
      // There is always a way out: what waits happens, if one lets it.
      const last = world.waiting.map(({ id }) => id);
      world.live(73);
      expect(world.waiting.filter(({ id }) => last.includes(id))).toEqual([]);
      expect(
        Object.values(protectionOf(world.draft, world.now.at, ['sam'])).every(Number.isFinite),
      ).toBe(true);
    }),
    { numRuns: SEQUENCES },
  );
}, 1_800_000);
