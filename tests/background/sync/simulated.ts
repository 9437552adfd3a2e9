/** A browser that syncs, quick to simulate. Gate, merge, stamps and sealing are the product's own; its storage is a map. */
import { applyTo } from '../../../src/background/change/change.ts';
import { leftOf } from '../../../src/background/sync/forgetting.ts';
import type { Moment } from '../../../src/model/change/intent.ts';
import type { Intent } from '../../../src/model/change/intents.ts';
import { postponed } from '../../../src/model/change/postponed.ts';
import { settle } from '../../../src/model/change/settle.ts';
import { softeningDelay } from '../../../src/model/change/softening-delay.ts';
import { mergeRecords } from '../../../src/model/copy/merge-records.ts';
import { copyOf, listFromCopy } from '../../../src/model/cover/list-copy.ts';
import { erasing } from '../../../src/model/log/erasing.ts';
import { NO_CHECKS } from '../../../src/model/log/tally.ts';
import { person } from '../../../src/model/people/person.ts';
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
import { heardFrom, heardOn, present, rowsOfPresent } from '../../../src/model/sync/heard-from.ts';
import { headsIn, type Items, isOf } from '../../../src/model/sync/items.ts';
import { type Received, receive } from '../../../src/model/sync/receive.ts';
import { sending } from '../../../src/model/sync/send.ts';
import { linesFor, syncedOf } from '../../../src/model/sync/synced-rows.ts';
import { type Syncing, syncing } from '../../../src/model/sync/syncing.ts';
import type { Published } from '../../../src/storage/records/snapshot.ts';
import { writtenRows } from '../../../src/storage/records/written-rows.ts';
import { NOW } from '../../model/change/memory.ts';
import type { Cloud } from './cloud.ts';
import { HOUR, NAMELESS, SHARED, SyncingBrowser, wayOf } from './syncing-browser.ts';

const NO_RECORDS: Published = { records: new Map(), stamp: '' };

/** A browser: its records behind the gate, its clock, and what it knows of the cloud. */
export class Browser extends SyncingBrowser {
  #known = NO_RECORDS;
  #time = NOW.at;
  #items: Items = {};
  #ids = 0;
  #losses = 0;
  #figures: Figures = { from: NOW.day, until: NOW.day, days: [] };
  readonly #index: number;
  readonly #skew: number;

  constructor(index: number, skew: number) {
    super();
    this.#index = index;
    this.#skew = skew;
    this.#change((draft) => draft.set(syncing, this.#syncing));
  }

  get name() {
    return `${this.#index}${this.#losses}`.repeat(4);
  }

  get #syncing(): Syncing {
    return { device: this.name, ...SHARED };
  }

  get draft() {
    return new Draft(this.#known.records);
  }

  get #all() {
    return [...this.#known.records.values()].flatMap((some) => [...some.values()]);
  }

  get rows() {
    return syncedOf(this.#all);
  }

  get told() {
    return JSON.stringify(this.#figures);
  }

  get #now(): Moment {
    return { ...NOW, at: this.#time + this.#skew };
  }

  #newId = () => {
    this.#ids += 1;
    return `${this.#index}-${this.#ids}`;
  };

  /** Changes the records. Says which way that went. */
  #change(work: (draft: Draft, now: Moment) => unknown) {
    const draft = this.draft;
    work(draft, this.#now);
    const way = wayOf(draft, this.#now.at);
    const { rows, stamp } = writtenRows(this.#known, draft.writes, this.#now.at, this.name);
    const changes = rows.map((row) => ({ type: row.type, id: row.id, row }));
    this.#known = { records: withRows(this.#known.records, changes), stamp };
    for (const id of this.draft.all(postponed).keys())
      if (!this.#asked.has(id)) this.#asked.set(id, this.#time);
    return way;
  }

  /** Since when something waits, by a clock that nobody set. */
  readonly #asked = new Map<string, number>();

  #apply(intent: Intent) {
    return (draft: Draft, now: Moment) => applyTo(draft, this.#newId(), intent, now);
  }

  /** What was to be erased of the log is. */
  #erase() {
    const gone = this.draft.setting(erasing);
    if (gone.people.length > 0) this.#change(this.#apply({ do: 'noteErased', with: gone }));
  }

  /** Nothing but the user's own wish where no delay holds, or its end, makes softer. */
  #held(work: (draft: Draft, now: Moment) => unknown) {
    const isHeld = this.draft.setting(softeningDelay) > 0;
    if (this.#change(work) === 'softer' && isHeld) throw new Error('softer before its time');
  }

  ask(intent: Intent) {
    this.#held(this.#apply(intent));
    this.#erase();
  }

  keep() {
    const [id] = this.draft.all(postponed).keys();
    if (id) this.ask({ do: 'keepAsIs', with: { id } });
  }

  /** What makes softer then has waited in full. */
  live(hours: number) {
    this.#time += hours * HOUR;
    const due = [...this.draft.all(postponed).values()].filter(
      ({ id, delay }) => this.#time - (this.#asked.get(id) ?? this.#time) >= delay,
    );
    const way = this.#change(settle);
    if (way === 'softer' && due.length === 0) throw new Error('softer before its time');
    this.#erase();
  }

  endDay({ stopped, wentOn }: { stopped: number; wentOn: number }) {
    const tally = { ...NO_CHECKS, stopped, 'went-on': wentOn };
    const days = [{ id: NOW.day, tally, watch: 'watched' as const }];
    this.#figures = { from: NOW.day, until: '2026-11-25', days };
  }

  restart(items: Items) {
    return this.hear(items);
  }

  lose() {
    const left = copyOf([...this.draft.all(person).values()]);
    const people = listFromCopy(left, NAMELESS) ?? [];
    this.#losses += 1;
    this.#known = NO_RECORDS;
    if (people.length > 0) this.#change(this.#apply({ do: 'restorePeople', with: { people } }));
    this.#change((draft) => draft.set(syncing, this.#syncing));
  }

  async hear(items: Items) {
    const own = Object.entries(this.#items).filter(([key]) => this.#isOwn(key));
    const others = Object.entries(items).filter(([key]) => !this.#isOwn(key));
    this.#items = Object.fromEntries([...others, ...own]);
    this.#note(headsIn(this.#items));
    const { trouble, told } = await receive(this.#items, this.#syncing);
    if (trouble) throw new Error(trouble);
    for (const [device, one] of told)
      if (one?.figures) this.hearOfDays(device, JSON.stringify(one.figures));
    const heard = rowsOfPresent(told, this.draft.setting(heardFrom), NOW.day);
    const news = withoutForgotten(this.draft, heard);
    this.#held((draft, now) => mergeRecords(draft, news, now, this.#newId));
    this.#letGo(told);
  }

  #note(heads: ReturnType<typeof headsIn>) {
    const others = new Map([...heads].filter(([device]) => device !== this.name));
    const heard = heardOn(this.draft.setting(heardFrom), others, NOW.day);
    this.#change((draft) => draft.set(heardFrom, heard));
  }

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
    this.#known = { ...this.#known, records: withRows(this.#known.records, left) };
  }

  async write(isRefused = false) {
    const lines = linesFor(this.#all, this.#figures, heardIn(this.draft));
    const { items, drop } = await sending(this.#items, this.#syncing, lines, NOW.day);
    if (isRefused) return;
    this.toldSoFar.add(this.told);
    const kept = Object.entries({ ...this.#items, ...items }).filter(
      ([key]) => !drop.includes(key),
    );
    this.#items = Object.fromEntries(kept);
  }

  upload(cloud: Cloud) {
    const own = Object.entries(this.#items).filter(([key]) => this.#isOwn(key));
    cloud.upload(Object.fromEntries(own), this.#isOwn);
  }

  #isOwn = (key: string) => isOf(this.name, key);
}
