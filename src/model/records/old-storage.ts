/**
 * What versions before the records kept in storage.local, by the key it stood under there, and which
 * records that comes to.
 */
import { brokeUpOn } from '../advice/broke-up-on.ts';
import { helpCountry } from '../advice/help-country.ts';
import { lessOf } from '../advice/less-of.ts';
import { shownNudges } from '../advice/shown-nudges.ts';
import { lastContact } from '../care/last-contact.ts';
import { ownWords } from '../care/own-words.ts';
import { plans } from '../care/plan.ts';
import { planOffered } from '../care/plan-offered.ts';
import { doors } from '../cover/doors.ts';
import { asksWhetherHelped } from '../log/asks-whether-helped.ts';
import { ownTriggers } from '../log/own-triggers.ts';
import { retention } from '../log/retention-setting.ts';
import { showsLearnt } from '../log/shows-learnt.ts';
import { takesNotes } from '../log/takes-notes.ts';
import { person } from '../people/person.ts';
import { hardHour } from '../reminders/hard-hour.ts';
import { reminderQueue } from '../reminders/queue.ts';
import { reminder } from '../reminders/reminder.ts';
import { reminderSettings } from '../reminders/reminder-settings.ts';
import { countedSince } from '../report/counted-since.ts';
import { setAside } from '../report/set-aside.ts';
import { chosenFirstDay } from '../time/first-day.ts';
import { waitsLongerAtNight } from '../visits/night-wait.ts';
import { pass } from '../visits/pass.ts';
import { waitSeconds } from '../visits/wait-seconds.ts';
import type { Write } from './draft.ts';
import { type Kind, stepped } from './kind.ts';

/** Makes records of a value that stood under a key. */
type Taking = (value: unknown) => Write[];

/** What stood there had taken none of its kind's steps yet. */
const whole =
  (kind: Kind<unknown>): Taking =>
  (value) => [{ kind, id: '', value: stepped(kind, value, 0) }];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** A list of things with ids. One without is kept under its place in the list. */
const list =
  (kind: Kind<unknown>): Taking =>
  (value) =>
    (Array.isArray(value) ? value : [value]).map((one, index) => ({
      kind,
      id: isObject(one) && typeof one.id === 'string' ? one.id : `unknown ${index}`,
      value: one,
    }));

/** Things by id. What is none is kept as one that cannot be read. */
const byId =
  (kind: Kind<unknown>, read = (one: unknown): unknown => one): Taking =>
  (value) =>
    Object.entries(isObject(value) ? value : { unknown: value }).map(([id, one]) => ({
      kind,
      id,
      value: read(one),
    }));

export const OLD_STORAGE: Readonly<Record<string, Taking>> = {
  people: list(person),
  passes: byId(pass),
  reminders: list(reminder),
  lastContact: byId(lastContact, (on) => ({ on })),
  reminderSettings: whole(reminderSettings),
  ledger: whole(reminderQueue),
  hardHour: whole(hardHour),
  doors: whole(doors),
  waitSeconds: whole(waitSeconds),
  waitsLongerAtNight: whole(waitsLongerAtNight),
  retention: whole(retention),
  asksWhetherHelped: whole(asksWhetherHelped),
  showsLearnt: whole(showsLearnt),
  takesNotes: whole(takesNotes),
  ownTriggers: whole(ownTriggers),
  firstDay: whole(chosenFirstDay),
  since: whole(countedSince),
  setAside: whole(setAside),
  plan: whole(plans),
  planOffered: whole(planOffered),
  ownWords: whole(ownWords),
  brokeUpOn: whole(brokeUpOn),
  lessOf: whole(lessOf),
  shownNudges: whole(shownNudges),
  helpCountry: whole(helpCountry),
};
