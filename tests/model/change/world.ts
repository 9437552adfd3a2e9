/** The background in memory, with a clock that can be set. */
import type { Moment } from '../../../src/model/change/intent.ts';
import { apply, type Intent } from '../../../src/model/change/intents.ts';
import { passphrase } from '../../../src/model/change/passphrase.ts';
import { postponed } from '../../../src/model/change/postponed.ts';
import type { SettingName } from '../../../src/model/change/settings.ts';
import {
  directionFrom,
  hasten,
  postpone,
  settle,
  waits,
} from '../../../src/model/change/settle.ts';
import { mergeRecords } from '../../../src/model/copy/merge-records.ts';
import { isErased } from '../../../src/model/log/erased.ts';
import { erasing, isAmong } from '../../../src/model/log/erasing.ts';
import { firstKept } from '../../../src/model/log/retention.ts';
import { retention } from '../../../src/model/log/retention-setting.ts';
import { person, type Response } from '../../../src/model/people/person.ts';
import { Draft, type StoredRecords } from '../../../src/model/records/draft.ts';
import type { Stored } from '../../../src/model/records/kind.ts';
import { NEEDED_MINUTES } from '../../../src/model/visits/limits.ts';
import { mayOpen, opensUntil } from '../../../src/model/visits/may-open.ts';
import type { Need } from '../../../src/model/visits/need.ts';
import { isOpenBy, pass } from '../../../src/model/visits/pass.ts';
import { withWrites } from './memory.ts';
import { SAM } from './samples.ts';

export const HOUR = 3_600_000;
export const START = Date.UTC(2026, 10, 24, 12);

export const SITES = ['instagram', 'facebook'] as const;
export type Site = (typeof SITES)[number];

/** A change that needs a site. */
export interface Proposed {
  readonly intent: Intent;
  readonly site: Site;
}

interface Look {
  readonly day: string;
  readonly at: number;
}

/** Looks of today, this month, this year and the one before. */
const LOOKS: readonly Look[] = ['2026-11-24', '2026-11-10', '2026-09-20', '2025-10-01'].map(
  (day) => ({ day, at: Date.parse(`${day}T10:00Z`) }),
);

/** A copy: what was said in its browser, behind which delay, what its file was given by hand, and how new it is. */
export interface Copied {
  readonly delay: number;
  readonly intents: readonly Intent[];
  readonly by: readonly Stored[];
  readonly stamp: string;
}

/** The background in memory, with a clock that can be set; `true` time is the one that passes. */
export class World {
  records: StoredRecords = new Map();
  time = START;
  clock = 0;
  #ids = 0;

  get now(): Moment {
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
      const until = postpone(draft, this.#newId(), intent, this.now);
      this.#write(draft);
      return until;
    }
    this.#write(draft);
    return null;
  }

  /** The log: looks, by their day and when they were (epoch ms). */
  looks: readonly Look[] = LOOKS;

  #write(draft: Draft): void {
    this.records = withWrites(this.records, draft.writes);
    this.#erase();
  }

  /** What is to go from the log goes, as erasing.ts and retention.ts do it. */
  #erase(): void {
    const { draft } = this;
    const { log, days = [], marks = [] } = draft.setting(erasing);
    const { months } = draft.setting(retention);
    const from = months > 0 ? firstKept(this.now.day, months) : '';
    this.looks = this.looks.filter(
      ({ day, at }) =>
        !log && day >= from && !days.some((one) => isAmong(day, one)) && !isErased(marks, day, at),
    );
    if (!log && days.length + marks.length === 0) return;
    apply(draft, { do: 'noteErased', with: { log, people: [], days, marks } }, this.now);
    this.records = withWrites(this.records, draft.writes);
  }

  /** A copy that another browser made is restored. */
  restore({ delay, intents, by, stamp }: Copied): void {
    const other = Object.assign(listed(0), { time: this.time });
    for (const intent of intents) other.ask(intent);
    other.ask(set('softeningDelay', delay));
    const made = [...other.records.values()].flatMap((some) => [...some.values()]);
    const rows = [...made, ...by].map((row) => ({ ...row, made: stamp, stamp }));
    const draft = this.draft;
    mergeRecords(draft, rows, this.now, () => this.#newId());
    this.#write(draft);
  }

  #newId(): string {
    this.#ids += 1;
    return `waiting-${this.#ids}`;
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
    const { records, looks } = this;
    this.ask(intent);
    Object.assign(this, { records, looks });
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
    this.#write(draft);
    return softened;
  }

  hasten(id: string): Intent[] {
    const draft = this.draft;
    const softened = hasten(draft, id, this.now);
    this.#write(draft);
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

/** A setting. */
export const set = (setting: SettingName, value: unknown): Intent => ({
  do: 'set',
  with: { setting, value },
});

/** How Sam is answered from now on. */
export const respond = (response: Response): Intent => ({
  do: 'editPerson',
  with: { id: 'sam', response },
});

/** Sam's page opens at once, for a need. */
export const need = (need: Need): Intent => ({
  do: 'openPass',
  with: { person: 'sam', check: 'check', at: START, minutes: NEEDED_MINUTES, need },
});
/** Whether Sam is looked at to stay safe. */
export const saySafety = (forSafety: boolean): Intent => ({
  do: 'editPerson',
  with: { id: 'sam', forSafety },
});

/** Whether a page of somebody's may open now. */
export function mayOpenNow({ draft, now }: World, id: string): boolean {
  const [one, given] = [draft.get(person, id), draft.get(pass, id)];
  const isOpen = given && isOpenBy(given, now.at);
  return (
    !one || mayOpen({ response: one.response, until: isOpen ? opensUntil(one, given) : 0 }, now.at)
  );
}

/** A world in which Sam is kept closed, and what is softer waits for so many hours. */
export function listed(delay: number): World {
  const world = new World();
  world.ask({ do: 'addPerson', with: { ...SAM, response: 'block' } });
  world.ask(set('softeningDelay', delay));
  return world;
}
