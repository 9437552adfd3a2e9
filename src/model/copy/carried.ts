/** What goes from one browser to another by hand: list, plan and settings. Each kind goes or stays, and a test asks of a new one. */
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
import { doors } from '../cover/doors.ts';
import { unread } from '../cover/unread.ts';
import { exitPage } from '../discretion/exit-page.ts';
import { lockAfter, pin } from '../discretion/pin.ts';
import { asksWhetherHelped } from '../log/asks-whether-helped.ts';
import { erasing } from '../log/erasing.ts';
import { ownTriggers } from '../log/own-triggers.ts';
import { retention } from '../log/retention-setting.ts';
import { showsLearnt } from '../log/shows-learnt.ts';
import { switchedOff } from '../log/switched-off.ts';
import { takesNotes } from '../log/takes-notes.ts';
import { person } from '../people/person.ts';
import { pinSuggested } from '../people/pin-suggested.ts';
import { restoredOn } from '../people/restored-on.ts';
import { phoneStep } from '../phone/phone-step.ts';
import { deletion } from '../records/deletion.ts';
import type { Kind, Stored } from '../records/kind.ts';
import { hardHour } from '../reminders/hard-hour.ts';
import { reminderQueue } from '../reminders/queue.ts';
import { reminder } from '../reminders/reminder.ts';
import { reminderSettings } from '../reminders/reminder-settings.ts';
import { lessened } from '../report/asking-less.ts';
import { countedSince } from '../report/counted-since.ts';
import { setAside } from '../report/set-aside.ts';
import { chosenLanguage } from '../settings/chosen-language.ts';
import { chosenFirstDay } from '../time/first-day.ts';
import { latestDay } from '../time/latest-day.ts';
import { goneOn } from '../visits/gone-on.ts';
import { waitsLongerAtNight } from '../visits/night-wait.ts';
import { pass } from '../visits/pass.ts';
import { waitGrows } from '../visits/wait-grows.ts';
import { waitSeconds } from '../visits/wait-seconds.ts';

export const CARRIED: readonly Kind<unknown>[] = [
  // The list.
  ...[person, doors],
  // The plan, and what else helps.
  ...[plans, planOffered, ownWords, someone, hardDate, reminder, reminderSettings],
  // The settings.
  ...[waitSeconds, waitsLongerAtNight, waitGrows, softeningDelay, exitPage],
  ...[retention, asksWhetherHelped, showsLearnt, takesNotes, ownTriggers],
  ...[lessOf, helpCountry, brokeUpOn, chosenLanguage, chosenFirstDay],
];

export const LEFT_HERE: readonly Kind<unknown>[] = [
  // Secrets, and what belongs to them.
  ...[pin, lockAfter, passphrase],
  // What is under way in this browser.
  ...[pass, postponed, brief, deletion, erasing],
  // What belongs to the log, or was read from it.
  ...[lastContact, selfRating, worry, hardHour, shownNudges, readingsToday, goneOn, switchedOff],
  ...[countedSince, setAside, lessened],
  // What this browser has done, seen or said.
  ...[reminderQueue, unread, latestDay, restoredOn, pinSuggested, phoneStep],
];

const TYPES = new Set(CARRIED.map(({ type }) => type));

/** Those of some rows that go along. What was taken away does not: this way nobody is ever taken off a list. */
export const carriedOf = (rows: readonly Stored[]): Stored[] =>
  rows.filter(({ type, deleted }) => !deleted && TYPES.has(type));
