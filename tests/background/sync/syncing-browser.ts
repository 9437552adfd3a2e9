/** What the simulations ask of a browser that syncs, whether its storage is made up or its whole background runs. */
import type { Intent } from '../../../src/model/change/intents.ts';
import {
  directionOf,
  type Protection,
  protectionOf,
  touchedBy,
} from '../../../src/model/change/protection.ts';
import type { Draft } from '../../../src/model/records/draft.ts';
import type { Stored } from '../../../src/model/records/kind.ts';
import type { Items } from '../../../src/model/sync/items.ts';
import type { Cloud } from './cloud.ts';

export const HOUR = 3_600_000;

/** What everybody is called whose name was lost with the list. */
export const NAMELESS = 'Someone';

/** The key that all share. */
export const SHARED = { salt: '00'.repeat(16), key: '11'.repeat(32) };

export abstract class SyncingBrowser {
  /** What it has told of its days so far, and what the others told it last. */
  readonly toldSoFar = new Set<string>();
  readonly heardOfDays = new Map<string, string>();

  /** Its name in sync. */
  abstract readonly name: string;
  /** Its records as they stand. */
  abstract readonly draft: Draft;
  /** Those of them that sync. */
  abstract readonly rows: readonly Stored[];
  /** What it told of its days last, as text. */
  abstract readonly told: string;

  /** A page asks for something. */
  abstract ask(intent: Intent): unknown;
  /** Gives up the first of what waits. */
  abstract keep(): unknown;
  /** Time goes by while it runs. */
  abstract live(hours: number): unknown;
  /** A day is over, with so many looks. */
  abstract endDay(looks: { readonly stopped: number; readonly wentOn: number }): unknown;
  /** What others wrote arrives. */
  abstract hear(items: Items): Promise<void>;
  /** Writes, unless the browser refuses. */
  abstract write(isRefused?: boolean): Promise<void>;
  /** What it wrote goes on its way. */
  abstract upload(cloud: Cloud): unknown;
  /** It is closed and opened again, and meanwhile what others wrote arrives without a word. */
  abstract restart(items: Items): unknown;
  /** All that its databases held is lost: the list is put together of its second copy, and sync is switched on anew. */
  abstract lose(): unknown;

  /** Called with what another browser told of its days. */
  onDays = (_device: string, _told: string): void => undefined;
  /** Called with the marks that nothing is to be left of. */
  onLetGo = (_marks: readonly Stored[]): void => undefined;

  protected hearOfDays(device: string, told: string) {
    this.heardOfDays.set(device, told);
    this.onDays(device, told);
  }

  /** What is said of all that syncs, without when. */
  get said() {
    return Object.fromEntries(
      this.rows.map(({ type, id, value, deleted }) => [`${type} ${id}`, deleted ? null : value]),
    );
  }
}

/** Which way a draft's changes go, where nothing waits any less softly for that it waits, and what held for a day may end. */
export function wayOf(draft: Draft, at: number) {
  const touched = touchedBy(draft);
  const done = (one: Protection): Protection =>
    Object.fromEntries(Object.entries(one).filter(([name]) => !/^(waiting|back) /.test(name)));
  const of = (one: Draft) => done(protectionOf(one, at, touched));
  return directionOf(of(draft.before), of(draft));
}
