import { browser } from '#imports';
import { listOf } from '../../language/format.ts';
import { t } from '../../language/text.ts';
import { tellMomentsChanged } from '../../messages/moments-changed.ts';
import { hardDateOf } from '../../model/care/hard-date.ts';
import { worryOf } from '../../model/care/worry.ts';
import { homePage } from '../../model/pages/own-pages.ts';
import { dayOf } from '../../model/reminders/due.ts';
import type { Delivery, Waiting } from '../../model/reminders/queue.ts';
import { type Reminder, reminder as reminderKind } from '../../model/reminders/reminder.ts';
import { firstAndLast, plusDays } from '../../model/time/day.ts';
import { keepMoment, listMoments } from '../../storage/care/moments.ts';
import { change } from '../change/change.ts';
import { records } from '../change/records.ts';
import { asked } from '../log/question.ts';
import { ownUrl } from '../pages/own-url.ts';
import { showBadge } from './badge.ts';
import { mayNotify, type Note, notify } from './notifications.ts';

/** The note for all that came while nobody was there. */
export const FOLDED_NOTE = 'away';

/** The question whether a look helped; there is one at a time. */
export const QUESTION = 'asked';

/** Shows notifications, if the user allows any; without them the popup and the day's list do. */
export async function showNotifications(
  { each, folded }: Delivery,
  reminders: readonly Reminder[],
  isDiscreet: boolean,
): Promise<void> {
  if (!(await mayNotify())) return;
  const textOf = ({ about }: Waiting) =>
    reminders.find(({ id }) => id === about)?.text || wordOf(about);
  const isStillOpen = each.some(({ kind }) => kind === 'asked') && (await isAsked());
  const done = await doneAmong([...each, ...folded]);
  const isWanted = ({ id, kind }: Waiting) => (kind === 'asked' ? isStillOpen : !done.has(id));
  for (const one of each.filter(isWanted))
    await notify(one.id, noteFor(one, textOf(one), isDiscreet));
  const missed = folded.filter(isWanted).map(textOf);
  if (missed.length > 0) await notify(FOLDED_NOTE, awayNote(missed, isDiscreet));
}

/** Ids of what was ticked off on a page, also before its time; none while the log, which knows, cannot be read. */
async function doneAmong(waiting: readonly Waiting[]): Promise<ReadonlySet<string>> {
  const days = waiting.filter(({ kind }) => kind === 'reminder').map(({ id }) => dueDay(id));
  const { from, to } = firstAndLast(days);
  if (!from || !to) return new Set();
  const kept = await listMoments('reminder', from, to).catch(() => []);
  return new Set(kept.map(({ id }) => id));
}

/** The local day (ISO date) of a due, which its id tells. */
const dueDay = (id: string): string => dayOf(id.slice(id.indexOf('@') + 1));

/** What comes once and has no words of its own. A hard date has none that a notification may say. */
function wordOf(about: string): string {
  if (hardDateOf(about)) return t('notification-hardDateWord');
  return worryOf(about) ? t('notification-worry') : '';
}

/** Whether there is still something to ask; not while the log, which would take the answer, cannot be read. */
const isAsked = () =>
  asked(Date.now()).then(
    (open) => open !== null,
    () => false,
  );

/** What a notification says; discreet ones name nothing. */
function noteFor({ kind, about }: Waiting, text: string, isDiscreet: boolean): Note {
  const isDoable = kind === 'reminder' && !hardDateOf(about);
  if (isDiscreet) return { ...plainNote(), ...(isDoable && { isDoable }) };
  const title = t('name');
  if (kind === 'week') return { title, message: t('notification-noteWeek') };
  if (kind === 'asked') return { title, message: t('notification-noteAsked') };
  if (hardDateOf(about)) return { title, message: t('notification-hardDate') };
  const message = t(worryOf(about) ? 'notification-worryNote' : 'notification-note');
  return { title: text, message, isDoable: true };
}

const plainNote = (): Note => ({
  title: t('note'),
  message: t('notification-plain'),
  isPlain: true,
});

function awayNote(texts: readonly string[], isDiscreet: boolean): Note {
  if (isDiscreet) return plainNote();
  const named = listOf(new Set(texts));
  return {
    title: t('notification-away'),
    message: t('notification-awayNote', { what: named }),
  };
}

/** Opens what a notification is about. */
export const open = (id: string) => browser.tabs.create({ url: ownUrl(homePage(screenOf(id))) });

/** The week's report is of the week that holds the day before: on its first day it tells of the one that is over. */
function screenOf(id: string): string {
  const [, day] = id.match(/^week@(\d{4}-\d\d-\d\d)/) ?? [];
  if (day) return `report/${plusDays(day, -1)}`;
  if (hardDateOf(id)) return 'plan/dates';
  return id.startsWith(QUESTION) ? 'report' : 'reminders';
}

/** Keeps that a reminder was done; a worry is gone then. @param id the due's @throws where that cannot be kept */
export async function done(id: string): Promise<void> {
  const worry = worryOf(id);
  if (worry) return void (await change({ do: 'letWorryGo', with: { id: worry } }));
  const reminder = [...(await records()).all(reminderKind).values()].find((one) =>
    id.startsWith(`${one.id}@`),
  );
  const what = reminder?.preset ?? 'own';
  await keepMoment({ id, kind: 'reminder', what, at: Date.now(), day: dueDay(id) });
  tellMomentsChanged();
  await showBadge();
}
