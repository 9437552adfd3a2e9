/** A browser that syncs, in which the whole background runs upon databases and storage of its own. */
import { IDBFactory } from 'fake-indexeddb';
import type { Intent } from '../../../src/model/change/intents.ts';
import { postponed } from '../../../src/model/change/postponed.ts';
import { softeningDelay } from '../../../src/model/change/softening-delay.ts';
import { kindOf } from '../../../src/model/copy/row-order.ts';
import { Draft, type StoredRecords } from '../../../src/model/records/draft.ts';
import type { Stored } from '../../../src/model/records/kind.ts';
import { RECORDS } from '../../../src/model/records/places.ts';
import { recordsOf } from '../../../src/model/records/rows.ts';
import type { Browsers } from '../../../src/model/report/together.ts';
import { forgotten } from '../../../src/model/sync/forgotten.ts';
import { type Items, isOf } from '../../../src/model/sync/items.ts';
import { receive } from '../../../src/model/sync/receive.ts';
import { syncedOf } from '../../../src/model/sync/synced-rows.ts';
import { syncing } from '../../../src/model/sync/syncing.ts';
import { NOW } from '../../model/change/memory.ts';
import { ours } from '../ask.ts';
import { entryOf } from '../looks.ts';
import type { Cloud } from './cloud.ts';
import { makeBrowser, type OneBrowser } from './many-browsers.ts';
import { HOUR, SHARED, SyncingBrowser, wayOf } from './syncing-browser.ts';

/** So long a change waits for others to go along. */
const PAUSE_HOURS = 61 / 3_600;

/** Reads what others wrote, and all browsers are others to it. */
const READER = { device: 'ffffffff', ...SHARED };

let places = 0;

export class WholeBrowser extends SyncingBrowser {
  /** The how manieth that was made. */
  readonly #place = ++places;
  readonly #index: number;
  readonly #skew: number;
  #one!: OneBrowser;
  #databases = new IDBFactory();
  #time = NOW.at;
  #ids = 0;
  /** How much is under way in it, and what it does a little later. */
  #underWay = 0;
  readonly #timers = new Map<number, () => unknown>();

  /** What it has published last. */
  #published: StoredRecords = new Map();
  #told = '';
  /** Since when something waits, by a clock that nobody set. */
  readonly #asked = new Map<string, number>();
  #wrong: Error | undefined;

  private constructor(index: number, skew: number) {
    super();
    this.#index = index;
    this.#skew = skew;
  }

  /** Installs it in a browser with a clock that is wrong by so many milliseconds. */
  static async install(index: number, skew: number): Promise<WholeBrowser> {
    const browser = new WholeBrowser(index, skew);
    await browser.#open();
    await browser.#one.browser.runtime.onInstalled.trigger({ reason: 'install' } as never);
    await browser.#switchOn();
    return browser;
  }

  get name() {
    return this.draft.setting(syncing)?.device ?? '';
  }

  get draft() {
    return new Draft(this.#published);
  }

  get rows() {
    return syncedOf([...this.#published.values()].flatMap((some) => [...some.values()]));
  }

  get told() {
    return this.#told;
  }

  get #now() {
    return this.#time + this.#skew;
  }

  get #sync() {
    return this.#one.browser.storage.sync;
  }

  #uuid = () => {
    this.#ids += 1;
    return `${this.#index}${this.#ids.toString(16).padStart(7, '0')}-0000-4000-8000-000000000000`;
  };

  #clock(): DateConstructor {
    const now = () => this.#now;
    return class extends Date {
      constructor(...given: []) {
        super(...(given.length > 0 ? given : ([now()] as unknown as [])));
      }
      static override now = now;
    } as DateConstructor;
  }

  /** Locks by names of its own. */
  #request = async (name: string, ...how: [LockGrantedCallback<unknown>]): Promise<unknown> => {
    this.#underWay += 1;
    return navigator.locks
      .request(`${this.#place} ${name}`, ...how)
      .finally(() => (this.#underWay -= 1));
  };

  /** Opens the browser on what is stored: storage.session begins empty, and no module knows anything. */
  async #open() {
    const { local, sync } = this.#one?.browser.storage ?? {};
    const [kept, synced] = [await local?.get(null), await sync?.get(null)];
    this.#timers.clear();
    this.#one = await makeBrowser({
      ...{ chrome: {}, indexedDB: this.#databases, Date: this.#clock() },
      navigator: { locks: { request: this.#request }, languages: ['en'] },
      crypto: {
        ...{ subtle: crypto.subtle, randomUUID: this.#uuid },
        getRandomValues: (into: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(into),
      },
      setTimeout: (work) => {
        this.#timers.set(++this.#ids, work);
        return this.#ids;
      },
      clearTimeout: (timer) => this.#timers.delete(timer),
    });
    const { storage } = this.#one.browser;
    await storage.local.set(kept ?? {});
    await storage.sync.set(synced ?? {});
    this.#one.watchSnapshot((now) => this.#see(now));
    this.#one.start();
    await this.#rest();
  }

  /** Waits until nothing is under way, nor was for some turns; says what went wrong meanwhile, and what was told of days. */
  async #rest() {
    for (let quiet = 0; quiet < 6; quiet = this.#underWay > 0 ? 0 : quiet + 1)
      await new Promise(setImmediate);
    if (this.#wrong) throw this.#wrong;
    const told = (await receive(await this.#sync.get(null), READER)).told.get(this.name);
    if (!told?.figures) return;
    this.#told = JSON.stringify(told.figures);
    this.toldSoFar.add(this.#told);
  }

  /** What was published: nothing but the user's own wish where no delay holds, or its end, makes softer. */
  #see(now: Pick<Draft, 'rows'>) {
    const [before, rows] = [this.draft, RECORDS.flatMap(([kind]) => now.rows(kind))];
    const after = this.draft;
    for (const row of rows)
      if (before.row(row, row.id)?.stamp !== row.stamp) after.take(kindOf(row.type), row);
    this.#published = recordsOf(rows);
    this.#seeLeft(before.rows(forgotten));
    const isDue = [...before.all(postponed).values()].some(
      ({ id, delay }) =>
        !this.draft.get(postponed, id) && this.#time - (this.#asked.get(id) ?? this.#time) >= delay,
    );
    const isHeld = before.setting(softeningDelay) > 0;
    if (isHeld && !isDue && wayOf(after, this.#now) === 'softer')
      this.#wrong ??= new Error('softer before its time');
    for (const id of this.draft.all(postponed).keys())
      if (!this.#asked.has(id)) this.#asked.set(id, this.#time);
  }

  #seeLeft(marks: readonly Stored[]) {
    const gone = marks.filter(({ id }) => !this.draft.row(forgotten, id));
    try {
      if (gone.length > 0) this.onLetGo(gone);
    } catch (error) {
      this.#wrong ??= error as Error;
    }
  }

  /** Sends a message, as a page of ours. Resolves to the answer. */
  #send(type: string, data?: unknown): Promise<unknown> {
    const { runtime } = this.#one.browser;
    return new Promise((resolve, reject) => {
      const reply = ({ err, res }: { err?: Error; res?: unknown }) =>
        err ? reject(new Error(err.message)) : resolve(res);
      runtime.onMessage.trigger({ id: 1, type, data, timestamp: 0 }, ours(), reply);
    });
  }

  async #switchOn() {
    if (!(await this.#send('switchOnSync', SHARED))) throw new Error('another key');
    await this.#rest();
  }

  async ask(intent: Intent) {
    await this.#send('change', intent);
    await this.#rest();
  }

  async keep() {
    const [id] = this.draft.all(postponed).keys();
    if (id) await this.ask({ do: 'keepAsIs', with: { id } });
  }

  async live(hours: number) {
    this.#time += hours * HOUR;
    const timers = [...this.#timers.values()];
    this.#timers.clear();
    for (const work of timers) work();
    for (let ring = 0; ring < 3; ring += 1) await this.#ring();
  }

  /** The alarms whose time has come. */
  async #ring() {
    const { alarms } = this.#one.browser;
    const due = (await alarms.getAll()).filter(({ scheduledTime }) => scheduledTime <= this.#now);
    for (const alarm of due) {
      await alarms.clear(alarm.name);
      const { periodInMinutes } = alarm;
      if (periodInMinutes)
        await alarms.create(alarm.name, { delayInMinutes: periodInMinutes, periodInMinutes });
      await alarms.onAlarm.trigger(alarm);
    }
    await this.#rest();
  }

  async endDay({ stopped, wentOn }: { stopped: number; wentOn: number }) {
    const kinds = [...Array(stopped).fill('left'), ...Array(wentOn).fill('gone-on')];
    for (const kind of kinds)
      await this.#one.writeDown(entryOf(this.#uuid(), { person: 'sam', at: this.#now, kind }));
    await this.live(24);
  }

  async restart(items: Items) {
    await this.#put(items);
    await this.#open();
    await this.#one.browser.runtime.onStartup.trigger();
    await this.#rest();
  }

  async lose() {
    this.#databases = new IDBFactory();
    this.#published = new Map();
    await this.#open();
    await this.#one.browser.runtime.onStartup.trigger();
    await this.#rest();
    await this.#switchOn();
  }

  async hear(items: Items) {
    await this.#put(items);
    await this.#rest();
    const { others } = (await this.#send('browsers')) as Browsers;
    for (const { device, figures } of others)
      if (figures) this.hearOfDays(device, JSON.stringify(figures));
  }

  /** Puts what others wrote where the browser's own sync does. */
  async #put(items: Items) {
    const isOthers = (key: string) => !isOf(this.name, key);
    const there = await this.#sync.get(null);
    const gone = Object.keys(there).filter((key) => isOthers(key) && !(key in items));
    const fresh = Object.entries(items).filter(
      ([key, value]) => isOthers(key) && JSON.stringify(value) !== JSON.stringify(there[key]),
    );
    if (gone.length > 0) await this.#sync.remove(gone);
    if (fresh.length > 0) await this.#sync.set(Object.fromEntries(fresh));
  }

  async write(isRefused = false) {
    const { set } = this.#sync;
    if (isRefused)
      this.#sync.set = () => Promise.reject(new Error('Error: QUOTA_BYTES quota exceeded'));
    await this.live(PAUSE_HOURS);
    this.#sync.set = set;
  }

  async upload(cloud: Cloud) {
    const isOwn = (key: string) => isOf(this.name, key);
    const own = Object.entries(await this.#sync.get(null)).filter(([key]) => isOwn(key));
    cloud.upload(Object.fromEntries(own), isOwn);
  }

  /** Rows that sync and are others once it is opened anew, when nothing is known but what its database holds. */
  async differing(): Promise<string[]> {
    const before = new Set(this.rows.map(keyed));
    await this.#open();
    return [...before.symmetricDifference(new Set(this.rows.map(keyed)))];
  }
}

const keyed = ({ type, id, stamp, value }: Stored) => JSON.stringify([type, id, stamp, value]);
