/**
 * Every place where something is kept, and what becomes of it. Whatever is new is added here, and a test names
 * what is missing. What goes by this list goes because of it: the intents and the background read it.
 */
import { brokeUpOn } from '../advice/broke-up-on.ts';
import { helpCountry } from '../advice/help-country.ts';
import { lessOf } from '../advice/less-of.ts';
import { readingsToday } from '../advice/readings-today.ts';
import { shownNudges } from '../advice/shown-nudges.ts';
import { hardDate } from '../care/hard-date.ts';
import { lastContact } from '../care/last-contact.ts';
import { ownWords } from '../care/own-words.ts';
import { plans } from '../care/plan.ts';
import { planOffered } from '../care/plan-offered.ts';
import { selfRating } from '../care/self-rating.ts';
import { someone } from '../care/someone.ts';
import { worry } from '../care/worry.ts';
import { passphrase } from '../change/passphrase.ts';
import { brief, postponed } from '../change/postponed.ts';
import { softeningDelay } from '../change/softening-delay.ts';
import { untold } from '../change/untold.ts';
import { autoCopy } from '../copy/auto-copy.ts';
import { lastCopy } from '../copy/last-copy.ts';
import { doors } from '../cover/doors.ts';
import { unread } from '../cover/unread.ts';
import { exitPage } from '../discretion/exit-page.ts';
import { lockAfter, pin } from '../discretion/pin.ts';
import { asksWhetherHelped } from '../log/asks-whether-helped.ts';
import { erased } from '../log/erased.ts';
import { erasing } from '../log/erasing.ts';
import { logLoss } from '../log/loss.ts';
import { ownTriggers } from '../log/own-triggers.ts';
import { retention } from '../log/retention-setting.ts';
import { showsLearnt } from '../log/shows-learnt.ts';
import { switchedOff } from '../log/switched-off.ts';
import { takesNotes } from '../log/takes-notes.ts';
import { person } from '../people/person.ts';
import { pinSuggested } from '../people/pin-suggested.ts';
import { restoredOn } from '../people/restored-on.ts';
import { safetyAsked } from '../people/safety-asked.ts';
import { phoneStep } from '../phone/phone-step.ts';
import { hardHour } from '../reminders/hard-hour.ts';
import { reminderQueue } from '../reminders/queue.ts';
import { reminder } from '../reminders/reminder.ts';
import { reminderSettings } from '../reminders/reminder-settings.ts';
import { lessened } from '../report/asking-less.ts';
import { countedSince } from '../report/counted-since.ts';
import { setAside } from '../report/set-aside.ts';
import { chosenLanguage } from '../settings/chosen-language.ts';
import { forgotten, forgottenBefore, forgottenElsewhere } from '../sync/forgotten.ts';
import { heardFrom } from '../sync/heard-from.ts';
import { syncing } from '../sync/syncing.ts';
import { chosenFirstDay } from '../time/first-day.ts';
import { latestDay } from '../time/latest-day.ts';
import { goneOn } from '../visits/gone-on.ts';
import { longestPass } from '../visits/longest-pass.ts';
import { waitsLongerAtNight } from '../visits/night-wait.ts';
import { pass } from '../visits/pass.ts';
import { waitGrows } from '../visits/wait-grows.ts';
import { waitSeconds } from '../visits/wait-seconds.ts';
import { deletion } from './deletion.ts';
import type { Kind } from './kind.ts';

/**
 * What becomes of what lies in a place. `stays`: nothing is done to it. `goes`: all of it goes. `theirs`: what is
 * of one person goes. `dated`: what is of the days goes. `older`: what is from before the days that are kept goes. `unused`: of the user's own words
 * those go that stood on what went, and stand on no look any more. `questions`: whether a look helped is not
 * asked any more. `anew`: it begins with the day. `follows`: it is made of the records, and follows them.
 */
type Fate =
  | 'stays'
  | 'goes'
  | 'theirs'
  | 'dated'
  | 'older'
  | 'unused'
  | 'questions'
  | 'anew'
  | 'follows';

interface Fates {
  /** The log is erased. */
  readonly erased: Fate;
  /** Looks have grown older than they are to be kept, or were taken out. */
  readonly aged: Fate;
  /** Somebody was taken off the list. */
  readonly removed: Fate;
  /** And with them what was noted about them. */
  readonly forgotten: Fate;
  /** What is known of some days was let go of. */
  readonly dated: Fate;
}

const fates = (
  ...[erased, aged, removed, forgotten, dated = 'stays']: [Fate, Fate, Fate, Fate, Fate?]
): Fates => ({ erased, aged, removed, forgotten, dated });
const STAYS = fates('stays', 'stays', 'stays', 'stays');
const FOLLOWS = fates('follows', 'follows', 'follows', 'follows', 'follows');

type OfKind = readonly [kind: Kind<unknown>, fates: Fates];

/** The records, by kind. What was set aside of one that could not be read goes with it. */
export const RECORDS: readonly OfKind[] = [
  [person, fates('stays', 'stays', 'theirs', 'theirs')],
  [pass, fates('stays', 'stays', 'theirs', 'theirs')],
  // It may hold their name; things stay as strict as they are.
  [postponed, fates('stays', 'stays', 'stays', 'goes')],
  // It waits for the log, and goes as the log does.
  [untold, fates('goes', 'stays', 'stays', 'theirs', 'dated')],
  [brief, fates('stays', 'stays', 'stays', 'theirs')],
  [lastContact, fates('goes', 'stays', 'stays', 'theirs')],
  [ownTriggers, fates('goes', 'unused', 'stays', 'unused', 'unused')],
  // They are read from looks, or name them.
  [hardHour, fates('goes', 'stays', 'stays', 'goes', 'goes')],
  [shownNudges, fates('goes', 'stays', 'stays', 'goes', 'goes')],
  [readingsToday, fates('goes', 'stays', 'stays', 'goes', 'goes')],
  // Words from a hard moment: they may name anybody.
  [worry, fates('goes', 'stays', 'stays', 'goes', 'dated')],
  // Made like a plan, but named after somebody.
  [hardDate, fates('stays', 'stays', 'stays', 'goes')],
  // A count of today's passes tells of looks, when it was off when the browser ran, and what was lost what there was.
  [goneOn, fates('goes', 'stays', 'stays', 'stays', 'dated')],
  ...[switchedOff, logLoss].map((one): OfKind => [one, fates('goes', 'stays', 'stays', 'stays')]),
  // How the user was, month by month.
  [selfRating, fates('goes', 'stays', 'stays', 'stays')],
  [forgottenElsewhere, fates('goes', 'stays', 'stays', 'theirs')],
  [reminderQueue, fates('questions', 'stays', 'stays', 'questions', 'questions')],
  [countedSince, fates('anew', 'stays', 'stays', 'stays')],
  // Dates of what was erased: where all is, one mark is left.
  [erased, fates('anew', 'stays', 'stays', 'stays')],
  // What the user made, chose or set.
  ...[reminder, reminderSettings, plans, planOffered, ownWords, someone, brokeUpOn].map(staying),
  ...[phoneStep, pinSuggested, safetyAsked, lessened, waitGrows, longestPass].map(staying),
  ...[retention, asksWhetherHelped, showsLearnt, takesNotes, setAside].map(staying),
  ...[doors, waitSeconds, waitsLongerAtNight, softeningDelay, passphrase, lessOf, helpCountry].map(
    staying,
  ),
  ...[pin, lockAfter, exitPage, lastCopy, autoCopy, syncing, heardFrom].map(staying),
  // Ids of nobody that is listed, and stamps: gone once all browsers have heard of them.
  ...[forgotten, forgottenBefore].map(staying),
  ...[chosenLanguage, chosenFirstDay, latestDay, restoredOn, unread].map(staying),
  // What is under way of all this; emptied when it is done, or gone with all else.
  ...[erasing, deletion].map(staying),
];

function staying(kind: Kind<unknown>): OfKind {
  return [kind, STAYS];
}

type Places = Readonly<{ [name: string]: Fates }>;

/** What lies beside the records in their database. */
export const META: Places = {
  stamp: STAYS,
  device: STAYS,
  'old storage': STAYS,
  // A time, until the browser has let go of the bytes of words that were taken out.
  bytesLeft: STAYS,
  waitingForLog: fates('goes', 'stays', 'stays', 'theirs', 'dated'),
};

/** The stores of the log. */
export const LOG: Places = {
  checks: fates('goes', 'older', 'stays', 'theirs', 'dated'),
  // Of figures the names of people go, and counts stay, if the user does not want them gone as well.
  days: fates('goes', 'older', 'stays', 'theirs', 'dated'),
  months: fates('goes', 'older', 'stays', 'theirs', 'dated'),
  // Days of contact stay as long as somebody is listed, urges ridden out as long as figures do.
  moments: fates('goes', 'older', 'stays', 'theirs', 'dated'),
  // Of days whose figures go, those that were calm stay.
  watched: fates('goes', 'older', 'stays', 'stays', 'dated'),
  marks: fates('goes', 'stays', 'stays', 'stays'),
  // Of what is gone one by one, its id and day.
  gone: fates('goes', 'older', 'stays', 'theirs', 'dated'),
};

/** A copy that is being taken over, until it is. */
export const RESTORE: Places = {
  lines: fates('goes', 'stays', 'stays', 'goes'),
  stage: fates('goes', 'stays', 'stays', 'goes'),
};

/** The keys of storage.session; `*` stands for what differs. */
export const SESSION: Places = {
  'record:*': FOLLOWS,
  recordsStamp: FOLLOWS,
  waitingForLog: fates('goes', 'stays', 'stays', 'theirs', 'dated'),
  waitingTold: fates('goes', 'stays', 'stays', 'stays'),
  pauses: fates('goes', 'stays', 'stays', 'theirs'),
  asked: fates('goes', 'stays', 'stays', 'theirs'),
  privatePasses: fates('stays', 'stays', 'stays', 'theirs'),
  leaving: fates('goes', 'stays', 'stays', 'stays'),
  ownWordsTurn: fates('goes', 'stays', 'stays', 'stays'),
  // Doors alone wait for a permission, and nobody listed.
  proposals: STAYS,
  coverFacts: FOLLOWS,
  startedSites: FOLLOWS,
  textHashes: FOLLOWS,
  // How long our pages stay open.
  lock: STAYS,
  // Dates alone.
  watchSession: STAYS,
  lossLookedFor: STAYS,
  startedSitesPrivate: FOLLOWS,
  // Under way from one worker to the other.
  'handed-over:*': STAYS,
  'handed-back:*': STAYS,
};

/** The keys of storage.local, which the guard reads. */
export const LOCAL: Places = {
  'watch:*': FOLLOWS,
  list: FOLLOWS,
  passEnds: FOLLOWS,
  applied: FOLLOWS,
  coverLoss: FOLLOWS,
  unread: FOLLOWS,
  texts: FOLLOWS,
  // Figures and two dates; while something goes, a chance word alone.
  logCount: fates('goes', 'anew', 'stays', 'anew', 'anew'),
};

/** The keys of storage.sync, where the user has switched it on; deleted with all else, or when it is switched off. */
export const SYNC: Places = {
  'd/*': FOLLOWS,
};
