/**
 * Two to five browsers that sync, with clocks years apart, offline spells, and writes that are lost, torn, repeated or
 * refused: all come to the same, nothing is lost, and nothing gets softer past a delay by way of another browser. Gate,
 * merge, stamps and sealing are the product's own; what delivers is made up, and worse than any browser's sync.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyTo } from '../../../src/background/change/change.ts';
import type { Moment } from '../../../src/model/change/intent.ts';
import type { Intent } from '../../../src/model/change/intents.ts';
import { postponed } from '../../../src/model/change/postponed.ts';
import {
  directionOf,
  type Protection,
  protectionOf,
  touchedBy,
} from '../../../src/model/change/protection.ts';
import { settle } from '../../../src/model/change/settle.ts';
import { softeningDelay } from '../../../src/model/change/softening-delay.ts';
import { mergeRecords } from '../../../src/model/copy/merge-records.ts';
import { person } from '../../../src/model/people/person.ts';
import { Draft } from '../../../src/model/records/draft.ts';
import { withRows } from '../../../src/model/records/rows.ts';
import type { Items } from '../../../src/model/sync/items.ts';
import { receive } from '../../../src/model/sync/receive.ts';
import { sending } from '../../../src/model/sync/send.ts';
import { syncedOf } from '../../../src/model/sync/synced-rows.ts';
import type { Syncing } from '../../../src/model/sync/syncing.ts';
import type { Published } from '../../../src/storage/records/snapshot.ts';
import { writtenRows } from '../../../src/storage/records/written-rows.ts';
import { NOW } from '../../model/change/memory.ts';
import { dataOf } from '../../model/change/random.ts';
import { JOHN, SAM } from '../../model/change/samples.ts';

const HOUR = 3_600_000;
const YEAR = 365 * 24 * HOUR;

/** Which way a draft's changes go, where nothing waits any less softly for that it waits. */
function wayOf(draft: Draft, at: number) {
  const touched = touchedBy(draft);
  const done = (one: Protection): Protection =>
    Object.fromEntries(Object.entries(one).filter(([name]) => !name.startsWith('waiting ')));
  const of = (one: Draft) => done(protectionOf(one, at, touched));
  return directionOf(of(draft.before), of(draft));
}

/** What the browsers' makers keep, and what they kept before. */
class Cloud {
  items: Items = {};
  #before: Items = {};

  upload(own: Items, isOwn: (key: string) => boolean) {
    this.#before = this.items;
    const others = Object.entries(this.items).filter(([key]) => !isOwn(key));
    this.items = { ...Object.fromEntries(others), ...own };
  }

  /** Some keys as they are now, others as they were, others not at all. */
  torn(seed: number): Items {
    const keys = [...new Set([...Object.keys(this.items), ...Object.keys(this.#before)])];
    return Object.fromEntries(
      keys.flatMap((key, index) => {
        const from = [this.items, this.#before, {}, this.items][(seed >> (index % 12)) & 3];
        return from && key in from ? [[key, from[key]] as const] : [];
      }),
    );
  }
}

/** A browser: its records behind the gate, its clock, and what it knows of the cloud. */
class Browser {
  known: Published = { records: new Map(), stamp: '' };
  time = NOW.at;
  #items: Items = {};
  #ids = 0;
  readonly #name: string;
  readonly #skew: number;
  readonly #syncing: Syncing;

  constructor(index: number, skew: number) {
    this.#name = `${index}`.repeat(8);
    this.#skew = skew;
    this.#syncing = { device: this.#name, salt: '00'.repeat(16), key: '11'.repeat(32) };
  }

  get draft() {
    return new Draft(this.known.records);
  }

  get rows() {
    return syncedOf([...this.known.records.values()].flatMap((some) => [...some.values()]));
  }

  get #now(): Moment {
    return { ...NOW, at: this.time + this.#skew };
  }

  #newId = () => {
    this.#ids += 1;
    return `${this.#name}-${this.#ids}`;
  };

  /** Changes the records. Says which way that went. */
  #change(work: (draft: Draft, now: Moment) => unknown) {
    const draft = this.draft;
    work(draft, this.#now);
    const way = wayOf(draft, this.#now.at);
    const { rows, stamp } = writtenRows(this.known, draft.writes, this.#now.at, this.#name);
    const changes = rows.map((row) => ({ type: row.type, id: row.id, row }));
    this.known = { records: withRows(this.known.records, changes), stamp };
    return way;
  }

  /** Nothing but the user's own wish where no delay holds, or its end, makes softer. */
  #held(work: (draft: Draft, now: Moment) => unknown) {
    const isHeld = this.draft.setting(softeningDelay) > 0;
    if (this.#change(work) === 'softer' && isHeld) throw new Error('softer before its time');
  }

  ask(intent: Intent) {
    this.#held((draft, now) => applyTo(draft, this.#newId(), intent, now));
  }

  /** Gives up the first of what waits. */
  keep() {
    const [id] = this.draft.all(postponed).keys();
    if (id) this.ask({ do: 'keepAsIs', with: { id } });
  }

  /** Time goes by while it runs. What makes softer then has waited in full. */
  live(hours: number) {
    this.time += hours * HOUR;
    const due = [...this.draft.all(postponed).values()].filter(
      ({ id, delay }) => this.time - (this.#asked.get(id) ?? this.time) >= delay,
    );
    const way = this.#change(settle);
    if (way === 'softer' && due.length === 0) throw new Error('softer before its time');
    this.look();
  }

  /** Since when something waits, by a clock that nobody set. */
  readonly #asked = new Map<string, number>();
  look() {
    for (const id of this.draft.all(postponed).keys())
      if (!this.#asked.has(id)) this.#asked.set(id, this.time);
  }

  async hear(items: Items) {
    const own = Object.entries(this.#items).filter(([key]) => this.#isOwn(key));
    const others = Object.entries(items).filter(([key]) => !this.#isOwn(key));
    this.#items = Object.fromEntries([...others, ...own]);
    const { rows, trouble } = await receive(this.#items, this.#syncing);
    if (trouble) throw new Error(trouble);
    this.#held((draft, now) => mergeRecords(draft, rows, now, this.#newId));
    this.look();
  }

  /** Writes, unless the browser refuses. */
  async write(isRefused = false) {
    const { items, drop } = await sending(this.#items, this.#syncing, this.rows, NOW.day);
    if (isRefused) return;
    const kept = Object.entries({ ...this.#items, ...items }).filter(
      ([key]) => !drop.includes(key),
    );
    this.#items = Object.fromEntries(kept);
  }

  upload(cloud: Cloud) {
    const own = Object.entries(this.#items).filter(([key]) => this.#isOwn(key));
    cloud.upload(Object.fromEntries(own), this.#isOwn);
  }

  #isOwn = (key: string) => key.startsWith(`d/${this.#name}`);

  /** What is said of all that syncs, without when. */
  get said() {
    return Object.fromEntries(
      this.rows.map(({ type, id, value, deleted }) => [`${type} ${id}`, deleted ? null : value]),
    );
  }
}

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
  ...(['putReminder', 'removeReminder', 'setPlan', 'addIdentities'] as const).map((name) =>
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
  fc.tuple(browser, fc.constantFrom(0.5, 2, 13)).map(
    ([index, hours]): Act =>
      (browsers) =>
        on(browsers, index).live(hours),
  ),
);

/** All are online until nobody has anything new; what waits has its time. */
async function meet(browsers: readonly Browser[], cloud: Cloud) {
  const state = () => JSON.stringify([cloud.items, browsers.map(({ rows }) => rows)]);
  for (let round = 0; round < 12; round += 1) {
    const before = state();
    for (const one of browsers) {
      await one.hear(cloud.items);
      await one.write();
      one.upload(cloud);
    }
    for (const one of browsers) for (let day = 0; day < 4; day += 1) one.live(12);
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
  for (const other of others) await other.hear(cloud.items);
  first?.ask({ do: 'set', with: { setting: 'softeningDelay', value: 24 } });
}

/** Ids under which somebody is known to a browser, gone or not. */
const idsIn = (one: Browser) =>
  new Set(
    one.rows
      .filter(({ type }) => type === person.type)
      .flatMap(({ id }) => [id, ...(one.draft.get(person, id)?.joined ?? [])]),
  );

/** How many runs. RUNS=100000 is the long form. */
const RUNS = Number(process.env.RUNS ?? 100);

test('all come to the same, nothing is lost, and no delay is passed by way of another browser', async () => {
  const skews = fc.array(fc.integer({ min: -5 * YEAR, max: 5 * YEAR }), {
    ...{ minLength: 2, maxLength: 5 },
  });
  await fc.assert(
    fc.asyncProperty(skews, fc.array(act, { maxLength: 24, size: 'max' }), async (all, acts) => {
      const browsers = all.map((skew, index) => new Browser(index, skew));
      const cloud = new Cloud();
      await begin(browsers, cloud);
      const seen = new Set<string>();
      for (const one of acts) {
        await one(browsers, cloud);
        for (const at of browsers) {
          at.look();
          for (const id of idsIn(at)) seen.add(id);
        }
      }
      await meet(browsers, cloud);
      const [first, ...others] = browsers;
      for (const other of others) expect(other.said).toEqual(first?.said);
      for (const one of browsers) expect([...seen].filter((id) => !idsIn(one).has(id))).toEqual([]);
    }),
    { numRuns: RUNS },
  );
}, 7_200_000);
