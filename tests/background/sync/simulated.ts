/** Browsers that sync, and what delivers between them. Gate, merge, stamps and sealing are the product's own. */
import { applyTo } from '../../../src/background/change/change.ts';
import { leftOf } from '../../../src/background/sync/forgetting.ts';
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
import { erasing } from '../../../src/model/log/erasing.ts';
import { Draft } from '../../../src/model/records/draft.ts';
import { withRows } from '../../../src/model/records/rows.ts';
import type { Figures } from '../../../src/model/sync/day-figures.ts';
import {
  forgotten,
  forgottenBefore,
  forgottenEverywhere,
  heardIn,
  withoutForgotten,
} from '../../../src/model/sync/forgotten.ts';
import { heardFrom, heardOn, present } from '../../../src/model/sync/heard-from.ts';
import { headsIn, type Items } from '../../../src/model/sync/items.ts';
import { type Received, receive } from '../../../src/model/sync/receive.ts';
import { sending } from '../../../src/model/sync/send.ts';
import { linesFor, syncedOf } from '../../../src/model/sync/synced-rows.ts';
import { type Syncing, syncing } from '../../../src/model/sync/syncing.ts';
import type { Published } from '../../../src/storage/records/snapshot.ts';
import { writtenRows } from '../../../src/storage/records/written-rows.ts';
import { NOW } from '../../model/change/memory.ts';

export const HOUR = 3_600_000;

/** Which way a draft's changes go, where nothing waits any less softly for that it waits, and what held for a day may end. */
function wayOf(draft: Draft, at: number) {
  const touched = touchedBy(draft);
  const done = (one: Protection): Protection =>
    Object.fromEntries(Object.entries(one).filter(([name]) => !/^(waiting|back) /.test(name)));
  const of = (one: Draft) => done(protectionOf(one, at, touched));
  return directionOf(of(draft.before), of(draft));
}

/** What the browsers' makers keep, and what they kept before. */
export class Cloud {
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
export class Browser {
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
    this.#change((draft) => draft.set(syncing, this.#syncing));
  }

  get name() {
    return this.#name;
  }

  /** What it tells of its days, all that it has told so far, and what the others told it last. */
  figures: Figures = { from: NOW.day, until: NOW.day, days: [] };
  readonly toldSoFar = new Set<string>();
  readonly heardOfDays = new Map<string, string>();

  get draft() {
    return new Draft(this.known.records);
  }

  get #all() {
    return [...this.known.records.values()].flatMap((some) => [...some.values()]);
  }

  get rows() {
    return syncedOf(this.#all);
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

  /** What was to be erased of the log is. */
  #erase() {
    const gone = this.draft.setting(erasing);
    if (gone.people.length === 0) return;
    const intent = { do: 'noteErased', with: gone } as const;
    this.#change((draft, now) => applyTo(draft, this.#newId(), intent, now));
  }

  /** Nothing but the user's own wish where no delay holds, or its end, makes softer. */
  #held(work: (draft: Draft, now: Moment) => unknown) {
    const isHeld = this.draft.setting(softeningDelay) > 0;
    if (this.#change(work) === 'softer' && isHeld) throw new Error('softer before its time');
  }

  ask(intent: Intent) {
    this.#held((draft, now) => applyTo(draft, this.#newId(), intent, now));
    this.#erase();
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
    this.#erase();
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
    this.#note(headsIn(this.#items));
    const { rows, trouble, told } = await receive(this.#items, this.#syncing);
    if (trouble) throw new Error(trouble);
    for (const [device, one] of told)
      if (one?.figures) this.#hearOfDays(device, JSON.stringify(one.figures));
    const news = withoutForgotten(this.draft, rows);
    this.#held((draft, now) => mergeRecords(draft, news, now, this.#newId));
    this.#letGo(told);
    this.look();
  }

  /** Called with what another browser told of its days. */
  onDays = (_device: string, _told: string): void => undefined;

  #hearOfDays(device: string, told: string) {
    this.heardOfDays.set(device, told);
    this.onDays(device, told);
  }

  #note(heads: ReturnType<typeof headsIn>) {
    const others = new Map([...heads].filter(([device]) => device !== this.#name));
    const heard = heardOn(this.draft.setting(heardFrom), others, NOW.day);
    this.#change((draft) => draft.set(heardFrom, heard));
  }

  /** Called with the marks that nothing is to be left of. */
  onLetGo = (_marks: readonly { id: string; stamp: string }[]): void => undefined;

  #letGo(told: Received['told']) {
    const { draft } = this;
    const others = present(draft.setting(heardFrom), NOW.day);
    const gone = new Set(
      forgottenEverywhere(
        draft,
        others.map((device) => told.get(device) ?? null),
      ),
    );
    if (gone.size === 0) return;
    this.onLetGo(draft.rows(forgotten).filter(({ id }) => gone.has(id)));
    this.#change((now) => now.set(forgottenBefore, heardIn(draft)));
    const left = leftOf(draft, gone).map(({ type, id }) => ({ type, id, row: undefined }));
    this.known = { ...this.known, records: withRows(this.known.records, left) };
  }

  /** Writes, unless the browser refuses. */
  async write(isRefused = false) {
    const lines = linesFor(this.#all, this.figures, heardIn(this.draft));
    const { items, drop } = await sending(this.#items, this.#syncing, lines, NOW.day);
    if (isRefused) return;
    this.toldSoFar.add(JSON.stringify(this.figures));
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
