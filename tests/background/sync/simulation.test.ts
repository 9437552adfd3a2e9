/**
 * Two to five browsers that sync, with clocks years apart, offline spells, and writes that are lost, torn, repeated or
 * refused: all come to the same, nothing is lost, what one tells of its days is what the others hear, who was forgotten is
 * let go of only once all have heard, and then altogether, and nothing gets softer past a delay by way of another browser.
 * What delivers is made up, and worse than any browser's sync.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Intent } from '../../../src/model/change/intents.ts';
import { NO_CHECKS } from '../../../src/model/log/tally.ts';
import { person } from '../../../src/model/people/person.ts';
import { originOf } from '../../../src/model/records/stamp.ts';
import { forgotten, heardIn } from '../../../src/model/sync/forgotten.ts';
import { NOW } from '../../model/change/memory.ts';
import { dataOf } from '../../model/change/random.ts';
import { JOHN, SAM } from '../../model/change/samples.ts';
import { Browser, Cloud, HOUR } from './simulated.ts';

const YEAR = 365 * 24 * HOUR;

const browser = fc.nat(4);
const set = fc.oneof(
  fc.record({ setting: fc.constant('waitSeconds' as const), value: fc.constantFrom(3, 10, 60) }),
  fc.record({ setting: fc.constant('waitGrows' as const), value: fc.boolean() }),
  fc.record({ setting: fc.constant('softeningDelay' as const), value: fc.constantFrom(0, 1, 24) }),
);
const intent = fc.oneof(
  ...(['addPerson', 'editPerson', 'removePerson', 'setDoor', 'addOwnWords'] as const).map((name) =>
    (dataOf[name] as fc.Arbitrary<unknown>).map((data) => ({ do: name, with: data }) as Intent),
  ),
  ...(['putReminder', 'removeReminder', 'setPlan', 'addIdentities', 'forgetPerson'] as const).map(
    (name) =>
      (dataOf[name] as fc.Arbitrary<unknown>).map((data) => ({ do: name, with: data }) as Intent),
  ),
  set.map((data) => ({ do: 'set', with: data }) as Intent),
);

type Act = (browsers: readonly Browser[], cloud: Cloud) => Promise<unknown> | unknown;
const on = (browsers: readonly Browser[], index: number) =>
  browsers[index % browsers.length] as Browser;

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(browser, intent).map(
      ([index, wish]): Act =>
        (browsers) =>
          on(browsers, index).ask(wish),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(browser, fc.boolean()).map(
      ([index, isRefused]): Act =>
        async (browsers, cloud) => {
          await on(browsers, index).write(isRefused);
          on(browsers, index).upload(cloud);
        },
    ),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(browser, fc.nat()).map(
      ([index, seed]): Act =>
        (browsers, cloud) =>
          on(browsers, index).hear(seed % 3 ? cloud.items : cloud.torn(seed)),
    ),
  },
  // Written while offline: nobody hears of it yet.
  browser.map(
    (index): Act =>
      (browsers) =>
        on(browsers, index).write(),
  ),
  browser.map(
    (index): Act =>
      (browsers) =>
        on(browsers, index).keep(),
  ),
  // A day is over.
  fc.tuple(browser, fc.nat(3), fc.nat(3)).map(
    ([index, stopped, wentOn]): Act =>
      (browsers) => {
        const one = on(browsers, index);
        const tally = { ...NO_CHECKS, stopped, 'went-on': wentOn };
        const days = [{ id: NOW.day, tally, watch: 'watched' as const }];
        one.figures = { from: NOW.day, until: '2026-11-25', days };
      },
  ),
  fc.tuple(browser, fc.constantFrom(0.5, 2, 13)).map(
    ([index, hours]): Act =>
      (browsers) =>
        on(browsers, index).live(hours),
  ),
);

/** All are online until nobody has anything new; what waits has its time. */
async function meet(browsers: readonly Browser[], cloud: Cloud, seen: Seen) {
  const state = () => JSON.stringify([cloud.items, browsers.map(({ rows }) => rows)]);
  for (let round = 0; round < 12; round += 1) {
    const before = state();
    for (const one of browsers) {
      await one.hear(cloud.items);
      await one.write();
      one.upload(cloud);
    }
    for (let day = 0; day < 4; day += 1) {
      for (const one of browsers) one.live(12);
      seen.look(browsers);
    }
    if (state() === before) return;
  }
  throw new Error('they never come to an end');
}

/** All know the same people, and the first waits before anything gets softer. */
async function begin([first, ...others]: readonly Browser[], cloud: Cloud) {
  const identities = [{ ...JOHN, value: 'name1', key: 'key1' }];
  for (const one of [SAM, { ...SAM, id: 'kim', identities }])
    first?.ask({ do: 'addPerson', with: one });
  first?.ask({ do: 'set', with: { setting: 'waitSeconds', value: 30 } });
  await first?.write();
  first?.upload(cloud);
  for (const other of others) {
    await other.hear(cloud.items);
    await other.write();
    other.upload(cloud);
  }
  for (const one of [first, ...others]) await one?.hear(cloud.items);
  first?.ask({ do: 'set', with: { setting: 'softeningDelay', value: 24 } });
}

/** Ids under which somebody is known to a browser, gone or not. */
const idsIn = (one: Browser) =>
  new Set(
    one.rows
      .filter(({ type }) => type === person.type)
      .flatMap(({ id }) => [id, ...(one.draft.get(person, id)?.joined ?? [])]),
  );

/** What was seen of people by anybody at any time. */
class Seen {
  readonly ids = new Set<string>();
  /** By id, the stamp of the latest tombstone, and whether they were forgotten. */
  readonly tombs = new Map<string, string>();
  readonly forgotten = new Set<string>();

  look(browsers: readonly Browser[]) {
    for (const one of browsers) {
      one.look();
      for (const id of idsIn(one)) this.ids.add(id);
      for (const { type, id, stamp, deleted } of one.rows) {
        if (type === forgotten.type) this.forgotten.add(id);
        if (type === person.type && deleted && stamp > (this.tombs.get(id) ?? ''))
          this.tombs.set(id, stamp);
      }
    }
  }
}

/** Nothing is told of days that was not written so, and of no mark nothing is left before all have heard of it. */
function watch(browsers: readonly Browser[]) {
  for (const one of browsers) {
    one.onDays = (device, told) => {
      const teller = browsers.find(({ name }) => name === device);
      if (!teller?.toldSoFar.has(told)) throw new Error(`${device} never told ${told}`);
    };
    one.onLetGo = (marks) => {
      for (const { id, stamp } of marks)
        for (const other of browsers)
          if ((heardIn(other.draft)[originOf(stamp)] ?? '') < stamp)
            throw new Error(`${id} was let go of before all had heard`);
    };
  }
}

/**
 * What a browser says. A mark of somebody who is listed anew means nothing: some let go of it before they heard of that,
 * others keep it for as long as they are listed.
 */
const saidBy = (one: Browser) =>
  Object.fromEntries(
    Object.entries(one.said).filter(([name]) => {
      const [type, id = ''] = name.split(' ');
      return type !== forgotten.type || !one.draft.get(person, id);
    }),
  );

/** In the end all say the same; nobody is lost, but who was forgotten; and of these nothing is left, unless they are listed anew. */
function judge(browsers: readonly Browser[], seen: Seen) {
  const [first, ...others] = browsers;
  for (const other of others) expect(saidBy(other)).toEqual(first && saidBy(first));
  for (const one of browsers) {
    const known = idsIn(one);
    const gone = [...seen.ids].filter((id) => !known.has(id));
    expect(gone.filter((id) => !seen.forgotten.has(id))).toEqual([]);
    const listed = one.rows.filter(({ type, deleted }) => type === person.type && !deleted);
    expect(listed.filter(({ id, stamp }) => stamp < (seen.tombs.get(id) ?? ''))).toEqual([]);
    const ids = new Set(listed.map(({ id }) => id));
    const left = one.rows.filter(({ type, id }) => type === forgotten.type && !ids.has(id));
    expect(left).toEqual([]);
    // Of their days each has heard what the others told last, and never anything else.
    for (const other of others)
      if (other !== one)
        expect(one.heardOfDays.get(other.name)).toBe(JSON.stringify(other.figures));
  }
}

/** How many runs. RUNS=100000 is the long form. */
const RUNS = Number(process.env.RUNS ?? 100);

test('all come to the same, nothing is lost, and no delay is passed by way of another browser', async () => {
  const skews = fc.array(fc.integer({ min: -5 * YEAR, max: 5 * YEAR }), {
    ...{ minLength: 2, maxLength: 5 },
  });
  await fc.assert(
    fc.asyncProperty(skews, fc.array(act, { maxLength: 24, size: 'max' }), async (all, acts) => {
      const browsers = all.map((skew, index) => new Browser(index, skew));
      const [cloud, seen] = [new Cloud(), new Seen()];
      await begin(browsers, cloud);
      watch(browsers);
      for (const one of acts) {
        await one(browsers, cloud);
        seen.look(browsers);
      }
      await meet(browsers, cloud, seen);
      judge(browsers, seen);
    }),
    { numRuns: RUNS },
  );
}, 7_200_000);
