/** Every intent there is, by name. */
import * as v from 'valibot';
import * as advice from '../advice/intents.ts';
import * as care from '../care/intents.ts';
import * as copy from '../copy/intents.ts';
import * as cover from '../cover/intents.ts';
import * as discretion from '../discretion/intents.ts';
import * as log from '../log/intents.ts';
import * as people from '../people/intents.ts';
import * as phone from '../phone/intents.ts';
import type { Draft } from '../records/draft.ts';
import * as kept from '../records/intents.ts';
import type { Known } from '../records/kind.ts';
import * as reminders from '../reminders/intents.ts';
import * as report from '../report/intents.ts';
import * as sync from '../sync/intents.ts';
import * as time from '../time/intents.ts';
import * as visits from '../visits/intents.ts';
import type { IntentKind, Moment } from './intent.ts';
import { set } from './settings.ts';
import * as waiting from './waiting-intents.ts';

const { setReminderQueue, noteHardHour, ...ofReminders } = reminders;
const { noteUnread, ...ofCover } = cover;
const { restorePeople, noteAlias, ...ofPeople } = people;
const { dropTriggers, noteErased, ...ofLog } = log;
const { countFrom, ...ofReport } = report;
const { setPin, ...ofDiscretion } = discretion;
const { keepNoted, ...ofSync } = sync;
const { takeRecords, noteCopy, noteMissedCopy, ...ofCopy } = copy;

/** What a page of ours may ask for. */
const FROM_PAGES = {
  ...ofPeople,
  ...ofCover,
  ...care,
  ...ofReminders,
  ...advice,
  ...ofLog,
  ...ofReport,
  ...phone,
  ...ofDiscretion,
  ...waiting,
  ...kept,
  ...ofCopy,
  keepNoted,
  set,
};

const INTENTS = {
  ...FROM_PAGES,
  ...visits,
  setReminderQueue,
  noteHardHour,
  noteUnread,
  restorePeople,
  noteAlias,
  dropTriggers,
  noteErased,
  countFrom,
  setPin,
  ...time,
  ...{ takeRecords, noteCopy, noteMissedCopy },
  ...ofSync,
};
type Intents = typeof INTENTS;
export type IntentName = keyof Intents;

/** What is wanted: the intent's name, and what it carries. */
export type Intent<Names extends IntentName = IntentName> = {
  [Name in Names]: {
    readonly do: Name;
    readonly with: Known<v.InferInput<Intents[Name]['schema']>>;
  };
}[Names];

/** What pages may ask for; passes and what the background itself finds are not among it. */
export type PageIntent = Intent<keyof typeof FROM_PAGES>;

/** Whether pages may ask for an intent of this name. */
export const isOfPages = (name: string): name is keyof typeof FROM_PAGES =>
  Object.hasOwn(FROM_PAGES, name);

/** An intent of a page of ours, and what it carries. */
export const pageIntentSchema = v.custom<PageIntent>(
  (given) =>
    v.is(v.strictObject({ do: v.string(), with: v.unknown() }), given) &&
    isOfPages(given.do) &&
    v.is(FROM_PAGES[given.do].schema, given.with),
);

/**
 * Applies an intent to the newest records.
 * @throws where what it carries is not of its shape
 */
export function apply(draft: Draft, { do: name, with: data }: Intent, now: Moment): void {
  const { schema, apply } = INTENTS[name] as unknown as IntentKind<v.GenericSchema>;
  apply(draft, v.parse(schema, data), now);
}
