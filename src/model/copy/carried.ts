/** What goes from one browser to another by hand: list, plan and settings. A test asks it of each new kind. */
import { brokeUpOn } from '../advice/broke-up-on.ts';
import { helpCountry } from '../advice/help-country.ts';
import { lessOf } from '../advice/less-of.ts';
import { hardDate } from '../care/hard-date.ts';
import { ownWords } from '../care/own-words.ts';
import { plans } from '../care/plan.ts';
import { planOffered } from '../care/plan-offered.ts';
import { someone } from '../care/someone.ts';
import { softeningDelay } from '../change/softening-delay.ts';
import { doors } from '../cover/doors.ts';
import { exitPage } from '../discretion/exit-page.ts';
import { asksWhetherHelped } from '../log/asks-whether-helped.ts';
import { ownTriggers } from '../log/own-triggers.ts';
import { retention } from '../log/retention-setting.ts';
import { showsLearnt } from '../log/shows-learnt.ts';
import { takesNotes } from '../log/takes-notes.ts';
import { person } from '../people/person.ts';
import type { Kind, Stored } from '../records/kind.ts';
import { reminder } from '../reminders/reminder.ts';
import { reminderSettings } from '../reminders/reminder-settings.ts';
import { chosenLanguage } from '../settings/chosen-language.ts';
import { chosenFirstDay } from '../time/first-day.ts';
import { longestPass } from '../visits/longest-pass.ts';
import { waitsLongerAtNight } from '../visits/night-wait.ts';
import { waitGrows } from '../visits/wait-grows.ts';
import { waitSeconds } from '../visits/wait-seconds.ts';

export const CARRIED: readonly Kind<unknown>[] = [
  // The list.
  ...[person, doors],
  // The plan, and what else helps.
  ...[plans, planOffered, ownWords, someone, hardDate, reminder, reminderSettings],
  // The settings.
  ...[waitSeconds, waitsLongerAtNight, waitGrows, longestPass, softeningDelay, exitPage],
  ...[retention, asksWhetherHelped, showsLearnt, takesNotes, ownTriggers],
  ...[lessOf, helpCountry, brokeUpOn, chosenLanguage, chosenFirstDay],
];

const TYPES = new Set(CARRIED.map(({ type }) => type));

/** Those of some rows that go along. What was taken away does not: this way nobody is ever taken off a list. */
export const carriedOf = (rows: readonly Stored[]): Stored[] =>
  rows.filter(({ type, deleted }) => !deleted && TYPES.has(type));
