/** What has to hold of browsers that sync, at any time and in the end. */
import { expect } from 'vitest';
import { person } from '../../../src/model/people/person.ts';
import { originOf } from '../../../src/model/records/stamp.ts';
import { forgotten, heardIn } from '../../../src/model/sync/forgotten.ts';
import { heardFrom } from '../../../src/model/sync/heard-from.ts';
import { NAMELESS, type SyncingBrowser } from './syncing-browser.ts';

type Browsers = readonly SyncingBrowser[];

/** Ids under which somebody is known to a browser, gone or not. */
const idsIn = (one: SyncingBrowser) =>
  new Set(
    one.rows
      .filter(({ type }) => type === person.type)
      .flatMap(({ id }) => [id, ...(one.draft.get(person, id)?.joined ?? [])]),
  );

/** What was seen of people by anybody at any time. */
export class Seen {
  #ids = new Set<string>();
  /** By id, the stamp of the latest tombstone, and whether they were forgotten. */
  readonly #tombs = new Map<string, string>();
  readonly #forgotten = new Set<string>();
  /** Whose names are known in another browser than the one that has lost its list last. */
  readonly #named = new Set<string>();
  #isLost = false;

  look(browsers: Browsers) {
    for (const one of browsers) {
      for (const id of idsIn(one)) this.#ids.add(id);
      for (const { type, id, stamp, deleted } of one.rows) {
        if (type === forgotten.type) this.#forgotten.add(id);
        if (type === person.type && deleted && stamp > (this.#tombs.get(id) ?? ''))
          this.#tombs.set(id, stamp);
      }
    }
  }

  /** One is about to lose its list: who has the names? */
  noteNames(loser: SyncingBrowser, browsers: Browsers) {
    this.#named.clear();
    for (const other of browsers)
      if (other !== loser)
        for (const [id, { nickname }] of other.draft.all(person))
          if (nickname !== NAMELESS) this.#named.add(id);
  }

  /** What only one knew that has lost its records is known to nobody. */
  forgetWhatIsLost(browsers: Browsers) {
    this.#isLost = true;
    const known = new Set(browsers.flatMap((one) => [...idsIn(one)]));
    this.#ids = this.#ids.intersection(known);
    this.#tombs.clear();
    this.look(browsers);
  }

  /** In the end all say the same; nobody is lost, but who was forgotten; and of these nothing is left, unless they are listed anew. */
  judge(browsers: Browsers) {
    const [first, ...others] = browsers;
    for (const other of others) expect(saidBy(other)).toEqual(first && saidBy(first));
    for (const one of browsers) {
      this.#judgeOne(one);
      // Of their days each has heard what the others told last, and never anything else.
      for (const other of browsers)
        if (other !== one) expect(one.heardOfDays.get(other.name)).toBe(other.told);
    }
  }

  #judgeOne(one: SyncingBrowser) {
    const known = idsIn(one);
    const gone = [...this.#ids].filter((id) => !known.has(id));
    expect(gone.filter((id) => !this.#forgotten.has(id))).toEqual([]);
    const listed = one.rows.filter(({ type, deleted }) => type === person.type && !deleted);
    expect(listed.filter(({ id, stamp }) => stamp < (this.#tombs.get(id) ?? ''))).toEqual([]);
    const nameless = [...one.draft.all(person).values()].filter(
      ({ nickname }) => nickname === NAMELESS,
    );
    expect(nameless.filter(({ id }) => this.#named.has(id))).toEqual([]);
    // What a browser was called before it lost its records may have heard of no mark, for all that is known.
    if (this.#isLost) return;
    const ids = new Set(listed.map(({ id }) => id));
    const left = one.rows.filter(({ type, id }) => type === forgotten.type && !ids.has(id));
    expect(left).toEqual([]);
  }
}

/**
 * What a browser says. A mark of somebody who is listed anew means nothing: some let go of it before they heard of that,
 * others keep it for as long as they are listed.
 */
const saidBy = (one: SyncingBrowser) =>
  Object.fromEntries(
    Object.entries(one.said).filter(([name]) => {
      const [type, id = ''] = name.split(' ');
      return type !== forgotten.type || !one.draft.get(person, id);
    }),
  );

/** Nothing is told of days that was not written so, and of no mark nothing is left before all have heard of it. */
export function watch(browsers: Browsers) {
  for (const one of browsers) {
    one.onDays = (device, told) => {
      const teller = browsers.find(({ name }) => name === device);
      // One that has lost its records goes by another name.
      if (teller && !teller.toldSoFar.has(told)) throw new Error(`${device} never told ${told}`);
    };
    one.onLetGo = (marks) => {
      // One that has lost its records joins as another.
      const known = browsers.filter(({ name }) => name in one.draft.setting(heardFrom));
      for (const { id, stamp } of marks)
        for (const other of [one, ...known])
          if ((heardIn(other.draft)[originOf(stamp)] ?? '') < stamp)
            throw new Error(`${id} was let go of before all had heard`);
    };
  }
}
