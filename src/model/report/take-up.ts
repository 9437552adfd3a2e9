/**
 * What taking a suggestion up changes, on the records as they are at the tap, and what takes that back. A page
 * may have been open for long: nothing of what it was loaded with is written. Where there is nothing to
 * change, a suggestion is not made.
 */
import type { PageIntent } from '../change/intents.ts';
import { showsLearnt } from '../log/shows-learnt.ts';
import { type Person, person } from '../people/person.ts';
import type { Draft } from '../records/draft.ts';
import { timesOf } from '../reminders/due.ts';
import { hardHour } from '../reminders/hard-hour.ts';
import { isQuiet } from '../reminders/queue.ts';
import { reminder } from '../reminders/reminder.ts';
import { reminderSettings } from '../reminders/reminder-settings.ts';
import { isStopped, takesPass } from '../visits/may-open.ts';
import { waitsLongerAtNight } from '../visits/night-wait.ts';
import { NIGHT_WAIT } from '../visits/wait.ts';
import { waitSeconds } from '../visits/wait-seconds.ts';
import type { Report } from './report.ts';

const DAILY = [1, 2, 3, 4, 5, 6, 7];

const isAny = (draft: Draft, isSo: (one: Person) => boolean): boolean =>
  [...draft.all(person).values()].some(isSo);

/** Shows at the pause how often looking helped; nobody sees a pause who only counts. */
export const showingLearnt = (draft: Draft): PageIntent[] =>
  draft.setting(showsLearnt) || !isAny(draft, isStopped)
    ? []
    : [{ do: 'set', with: { setting: 'showsLearnt', value: true } }];

/** Has the pause wait longer at night; where it waits at all, and not as long already. */
export const waitingLonger = (draft: Draft): PageIntent[] =>
  draft.setting(waitsLongerAtNight) ||
  draft.setting(waitSeconds) >= NIGHT_WAIT.seconds ||
  !isAny(draft, takesPass)
    ? []
    : [{ do: 'set', with: { setting: 'waitsLongerAtNight', value: true } }];

/**
 * Makes a daily reminder; none where one comes at that time each day, or in quiet hours.
 * @param time local time, `20:30`
 */
export function reminding(draft: Draft, time: string, id: string, text: string): PageIntent[] {
  const hour = draft.setting(hardHour)?.hour ?? null;
  const isKnown = [...draft.all(reminder).values()].some(
    (one) =>
      one.isOn &&
      DAILY.every((day) => one.weekdays.includes(day)) &&
      timesOf(one, hour).includes(time),
  );
  if (isKnown || isQuiet(draft.setting(reminderSettings).quiet, time)) return [];
  const when = { weekdays: DAILY, times: [time], beforeHardHour: false };
  return [{ do: 'putReminder', with: { id, preset: null, text, isOn: true, ...when } }];
}

/** Those with a profile on a network who were looked at in a report's span, and are neither kept closed nor out of sight. */
export const openOn = (draft: Draft, network: string, { people }: Report): Person[] =>
  [...draft.all(person).values()].filter(
    ({ id, response, isArchived, identities }) =>
      response !== 'block' &&
      !isArchived &&
      identities.some((one) => one.network === network) &&
      people.some((one) => one.id === id && one.tally['went-on'] > 0),
  );

/** Keeps the pages of these people (ids) closed, as far as they are listed and it is not so already. */
export const closing = (draft: Draft, people: readonly string[]): PageIntent[] =>
  people
    .filter((id) => (draft.get(person, id)?.response ?? 'block') !== 'block')
    .map((id) => ({ do: 'editPerson', with: { id, response: 'block' } }));

/**
 * What takes these changes back, and nothing that was changed since.
 * @param before the records they were made on
 * @param now the records as they are
 */
export const takingBack = (
  intents: readonly PageIntent[],
  before: Draft,
  now: Draft,
): PageIntent[] => intents.flatMap((one) => backOf(one, before, now));

function backOf(intent: PageIntent, before: Draft, now: Draft): PageIntent[] {
  switch (intent.do) {
    case 'set':
      // Each of these was off before.
      return [{ do: 'set', with: { ...intent.with, value: false } }];
    case 'putReminder':
      return [{ do: 'removeReminder', with: { id: intent.with.id } }];
    case 'editPerson': {
      const { id } = intent.with;
      const then = before.get(person, id);
      if (!then || now.get(person, id)?.response !== 'block') return [];
      return [{ do: 'editPerson', with: { id, response: then.response } }];
    }
    default:
      return [];
  }
}
