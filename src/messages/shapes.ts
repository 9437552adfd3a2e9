/**
 * What each message carries, as schemas: the types of messages.ts are inferred from them, so that the two
 * cannot disagree. Only the router runs them; the guard imports types alone.
 */
import * as v from 'valibot';
import { MOMENTS, newMomentEntries } from '../model/care/moment.ts';
import { pageIntentSchema } from '../model/change/intents.ts';
import { knownByEntries } from '../model/change/passphrase.ts';
import { positionSchema } from '../model/copy/position.ts';
import { lookSchema, stagedLinesSchema, takenOutSchema } from '../model/copy/staged-lines.ts';
import { UNREAD_PARTS } from '../model/cover/unread.ts';
import { answerEntries } from '../model/log/answers.ts';
import { MOST_CHECKS } from '../model/log/history.ts';
import { syncingEntries } from '../model/sync/syncing.ts';
import { SPANS } from '../model/time/span.ts';
import { NEEDS } from '../model/visits/need.ts';
import { passMinutes } from '../model/visits/pass.ts';
import { SOURCES } from '../model/visits/source.ts';
import { OUTCOMES } from '../model/visits/visit.ts';
import { SURFACES } from '../networks/network.ts';

const id = v.pipe(v.string(), v.minLength(8), v.maxLength(64));
const key = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const isoDay = v.pipe(v.string(), v.isoDate());
const surface = v.picklist(SURFACES);
/** What a passphrase or PIN is stretched to. */
const stretched = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const word = v.pipe(v.string(), v.minLength(1), v.maxLength(30));
const whole = v.pipe(v.number(), v.integer());

const filter = v.strictObject({
  person: v.optional(id),
  network: v.optional(word),
  outcome: v.optional(v.picklist(OUTCOMES)),
});

const answers = v.strictObject(answerEntries);

const visit = v.strictObject({
  /** Made where the visit happens; sending it again changes nothing. */
  id,
  /** The listed identity's opaque key. */
  key,
  surface,
  source: v.picklist(SOURCES),
  /** Pause page: it was there before, and is come back to or loaded again. */
  isAgain: v.optional(v.boolean()),
  /** Guard: the address that was asked for, to go on to. One that is none, or longer than any, is left out. */
  address: v.fallback(
    v.optional(v.pipe(v.string(), v.regex(/^https?:/), v.maxLength(4_000))),
    undefined,
  ),
});

export const shapes = {
  change: pageIntentSchema,
  propose: v.strictObject({
    id,
    intent: pageIntentSchema,
    origins: v.pipe(v.array(v.string()), v.maxLength(2_000)),
  }),
  withdraw: id,
  /** A change that waits, and what the passphrase is stretched to. */
  hasten: v.strictObject({
    id: v.pipe(v.string(), v.maxLength(64)),
    key: stretched,
  }),
  unlock: v.strictObject({ key: stretched }),
  /** What the new PIN is known by, null for none; and what the present one is stretched to. */
  setPin: v.strictObject({
    pin: v.nullable(v.strictObject(knownByEntries)),
    key: v.nullable(stretched),
  }),
  touched: v.undefined(),
  lock: v.undefined(),
  records: v.undefined(),
  unread: v.strictObject({ network: word, part: v.picklist(UNREAD_PARTS), isUnread: v.boolean() }),
  visit,
  alias: v.strictObject({ key, address: v.pipe(v.string(), v.url(), v.maxLength(2_000)) }),
  stayed: v.strictObject({ visit: id, seconds: v.pipe(whole, v.minValue(0), v.maxValue(86_400)) }),
  pause: visit,
  pauseShown: visit,
  answerPause: v.strictObject({ visit, answers }),
  goneTo: v.strictObject({ visit, asked: v.nullable(id) }),
  leave: visit,
  /** After the wait, for so long; or at once, for a need. */
  goOn: v.union([
    v.strictObject({ visit, asked: v.nullable(id), minutes: passMinutes }),
    v.strictObject({ visit, asked: v.nullable(id), need: v.picklist(NEEDS) }),
  ]),
  closePass: key,
  glance: v.undefined(),
  report: v.strictObject({ span: v.picklist(SPANS), day: isoDay }),
  answerCheck: v.strictObject({ visit: id, answers }),
  asked: v.undefined(),
  untold: v.undefined(),
  history: v.strictObject({
    filter,
    before: v.nullable(v.strictObject({ at: whole, id })),
    count: v.pipe(whole, v.minValue(1), v.maxValue(MOST_CHECKS)),
  }),
  moment: v.strictObject(newMomentEntries),
  unmoment: id,
  moments: v.strictObject({ kind: v.picklist(MOMENTS), from: isoDay, to: isoDay }),
  lookAtCover: v.undefined(),
  mendCover: v.undefined(),
  seeLoss: v.undefined(),
  tryIdentity: key,
  tryTabs: v.undefined(),
  /** Lines of a copy that is read, what is to be known of its checks, and how many lines came before them. */
  stageLines: v.strictObject({
    ...{ some: v.array(stagedLinesSchema), looks: v.array(lookSchema) },
    ...{ takenOut: v.array(takenOutSchema), index: whole },
  }),
  dropStaged: v.undefined(),
  restore: v.undefined(),
  restoreStep: v.undefined(),
  copyLines: v.strictObject({ from: v.nullable(positionSchema) }),
  sync: v.undefined(),
  browsers: v.undefined(),
  switchOnSync: v.strictObject({ salt: syncingEntries.salt, key: syncingEntries.key }),
  /** Whether what this browser wrote there goes. */
  switchOffSync: v.strictObject({ removes: v.boolean() }),
  forgetSynced: syncingEntries.device,
};

/** What a message carries, by its name. */
export type MessageData = {
  readonly [Name in keyof typeof shapes]: v.InferOutput<(typeof shapes)[Name]>;
};
