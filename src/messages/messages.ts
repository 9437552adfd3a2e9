/**
 * The whole conversation between contexts. @webext-core/messaging carries it: one typed map, and errors
 * survive the trip.
 */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Trend } from '../model/advice/situation.ts';
import type { Moment } from '../model/care/moment.ts';
import type { CopyChunk } from '../model/copy/position.ts';
import type { NewsOfLog } from '../model/copy/preview.ts';
import type { Tried, TriedTabs } from '../model/cover/self-test.ts';
import type { Hope } from '../model/log/answers.ts';
import type { HistoryPage } from '../model/log/history.ts';
import type { TroubleKind } from '../model/log/trouble.ts';
import type { Response } from '../model/people/person.ts';
import type { Glance } from '../model/report/glance.ts';
import type { HopeOutcomes } from '../model/report/groups.ts';
import type { Report } from '../model/report/report.ts';
import type { Browsers } from '../model/report/together.ts';
import type { SyncState } from '../model/sync/sync-state.ts';
import type { PassMinutes } from '../model/visits/pass.ts';
import { retrying } from './retry.ts';
import type { MessageData } from './shapes.ts';

/** A visit, as the place that saw it reports it. */
export type Visit = MessageData['visit'];

/** What a page that a pass lets show needs to say that it ends. */
export interface PassNote extends Pick<Visit, 'key' | 'source'> {
  /** When the pass ends, epoch ms, and how long before that it says so, in milliseconds. */
  readonly until: number;
  readonly notice: number;
  readonly words: Readonly<Record<'minute' | 'soon' | 'close', string>>;
}

/** What the pause page needs to know of the visit that opened it. */
export interface Pause {
  readonly nickname: string;
  readonly response: Response;
  /** How long it is until "Continue" opens, in milliseconds: no clock's business. Null where it never does. */
  readonly wait: number | null;
  /** For how often the user has gone on today the wait is longer; 0 where it is not. */
  readonly grownBy: number;
  /** A pass holds: a page that is loaded anew comes by here, as rules know no time, and goes on by itself. */
  readonly isPassing: boolean;
  /** For how many minutes going on may be open at most. */
  readonly longestPass: PassMinutes;
  /** Whether the browser could tell how the user got here; else the pause may ask. */
  readonly isWayKnown: boolean;
}

/** What the log tells of a moment at the pause. */
export interface Lately {
  /** Attempts today, this one among them if it is one, for choosing a nudge. */
  readonly timesToday: number;
  /** Of each thing hoped for before, how often looking helped; where the user wants to see that. */
  readonly learnt: readonly HopeOutcomes[];
  /** How this week compares so far; null where it is much like the one before. */
  readonly trend: Trend | null;
}

/** A look of which to ask whether it helped: soon after, or only the next day. */
export interface Asked {
  readonly visit: string;
  readonly nickname: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly when: 'soon' | 'next-day';
  readonly hope: Hope | null;
}

/** How many visits wait for the log, and how many of them were not told of yet; why it was out of reach just now, null if it was not. */
export interface Untold {
  readonly waiting: number;
  readonly visits: number;
  readonly trouble: TroubleKind | null;
}

/** What came of a PIN: whether it was right, and how long until the next is heard, in milliseconds. */
export interface PinTried {
  readonly isRight: boolean;
  readonly wait: number;
}

/** What each message is answered with. */
interface Replies {
  /**
   * Any page of ours: applies an intent to the newest records. Answers when it happens (epoch ms) where it is softer
   * and waits, else null. Throws where nothing could be written.
   */
  change(): number | null;
  /** Any page of ours: an intent that needs sites allowed, handed over before the browser asks for them. */
  propose(): void;
  /** Any page of ours: what was proposed under this id was refused. */
  withdraw(): void;
  /** Any page of ours: does at once what waits, for whoever knows the passphrase. Answers whether they do. */
  hasten(): boolean;
  /** Popup and home, locked: somebody entered a PIN. */
  unlock(): PinTried;
  /** Settings: sets a PIN or takes it away; where there is one already, for whoever knows it. */
  setPin(): PinTried;
  /** Popup and home, with a PIN set: they are being used, and stay open. */
  touched(): void;
  /** Popup and home: locks them at once. */
  lock(): void;
  /** Any page of ours: publishes the records where they are not published yet. */
  records(): void;
  /** Guard: a listed page is about to show. The background logs it and opens the pause page. */
  visit(): void;
  /** Guard: a profile listed under a key went over to another address by itself. */
  alias(): void;
  /** A page that shows somebody listed: for how many seconds of a visit it has been looked at so far. */
  stayed(): void;
  /** Guard: on this network a post's owner could not be read, or could again. */
  unread(): void;
  /** Pause page: it is there. Tells what to show; null if nobody is listed under the key any more. */
  pause(): Pause | null;
  /** Pause page: it shows. Logs the visit (once) and tells what the log knows; null where it cannot be read. */
  pauseShown(): Lately | null;
  /** Pause page: what the user says of the visit. Logs it too, should that be heard first. */
  answerPause(): void;
  /**
   * Pause page: nobody is listed under its key any more. Answers the address that the visit `asked` (the guard's own id
   * of it) or the key led to; null where that is not known in this session.
   */
  goneTo(): string | null;
  /** Pause page: the user leaves. */
  leave(): void;
  /**
   * Pause page: the user goes on from what the visit `asked` (the guard's own id of it) was for. Answers the address
   * to open, null where nobody knows more than that it may open now; throws before the wait is over, unless it is needed.
   */
  goOn(): string | null;
  /** Popup, People, and a listed page itself: the user ends the pass of whom this key stands for. */
  closePass(): void;
  /** Popup: today and this week. */
  glance(): Glance;
  /** Report: the week or month that holds this ISO date, or all time. */
  report(): Report;
  /** Home and popup: what the user says of the check a visit belongs to. Throws if the log has none. */
  answerCheck(): void;
  /** Popup and report: how many visits wait for a log that is out of reach, and why; as not told of yet once, then 0. */
  untold(): Untold;
  /** Popup and report: the look of which to ask now whether it helped; null for none. */
  asked(): Asked | null;
  /** History and export: so many checks before a position in the log (null: its end), latest first. */
  history(): HistoryPage;
  /** Any page of ours: the user did something for themself. */
  moment(): void;
  /** Any page of ours: takes back what was done. The data is the moment's id. */
  unmoment(): void;
  /** Any page of ours: moments of one kind between two local days (ISO dates, both included), oldest first. */
  moments(): Moment[];
  /** Cover page: finds anew how cover stands, and changes none of it. What was lost has been seen. */
  lookAtCover(): void;
  /** Cover page and popup: puts in place anew all that stops a visit. */
  mendCover(): void;
  /** Popup: what was lost of cover has been seen. */
  seeLoss(): void;
  /** Cover page: tries every way to the identity under this key, opening none. */
  tryIdentity(): Tried[];
  /** Cover page: whether the guard runs in the pages that are open. */
  tryTabs(): TriedTabs;
  /** Settings, making a copy: its lines behind a place, the first ones where none is named. */
  copyLines(): CopyChunk;
  /** Restoring a copy: lines that are put aside. Answers what of them would change the log. */
  stageLines(): NewsOfLog;
  /** Restoring a copy: forgets what was put aside, unless it is being taken over already. */
  dropStaged(): void;
  /** Restoring a copy: all lines are there. From then on it is done, whatever dies. */
  restore(): void;
  /** Restoring a copy: takes some of it over. Answers how many lines are left, and how many changes wait. */
  restoreStep(): { readonly left: number; readonly waiting: number };
  /** Settings: meets the other browsers by the browser's sync, where it is on. Answers how it stands. */
  sync(): SyncState;
  /** Report: what this browser and the others of sync tell of their last days. */
  browsers(): Browsers;
  /** Settings: takes part in sync. Answers false where other browsers have another passphrase. */
  switchOnSync(): boolean;
  /** Settings: takes part no longer. */
  switchOffSync(): void;
  /** Settings: takes away what a browser wrote that is gone, by its name in sync. */
  forgetSynced(): void;
}

/** Every message: what it carries, and what it is answered with. A name or field in one alone does not compile. */
export type Messages = {
  [Name in keyof MessageData]: (data: MessageData[Name]) => ReturnType<Replies[Name]>;
};

export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>();

/**
 * Sends a message that does no harm when it is heard twice, again until it is answered.
 * @throws what the last attempt threw
 */
export const sendWithRetry = retrying(
  sendMessage as (...message: unknown[]) => Promise<unknown>,
) as typeof sendMessage;
