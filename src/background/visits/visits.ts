import type { Lately, Messages, Pause, Visit } from '../../messages/messages.ts';
import type { LogEntry } from '../../model/log/entry.ts';
import { findListed, type Person } from '../../model/people/person.ts';
import { localDay } from '../../model/time/day.ts';
import type { Decision } from '../../model/visits/decide.ts';
import { originOf } from '../../model/visits/source.ts';
import { addressOf } from '../../networks/addresses/profile-address.ts';
import { timesOn } from '../../storage/log/checks.ts';
import { applyPasses } from '../cover/passes.ts';
import { listPeople } from '../cover/watch-list.ts';
import { writeDown } from '../log/writer.ts';
import { learnWhereItLeads } from '../people/redirect-aliases.ts';
import { askAfter } from '../reminders/reminders.ts';
import { learnt, trend } from '../report/report.ts';
import { answer } from '../router.ts';
import { entryOfEvent, entryOfVisit } from './entries.ts';
import { closePause, decideNow, givePass, openPause, passUntil } from './gate.ts';
import { notePassEnds } from './pass-ends.ts';
import { countStay } from './stays.ts';
import { hasJustLeft, markLeaving, showCalm, showPause } from './tabs.ts';

type Sender = chrome.runtime.MessageSender;
type Data<Name extends keyof Messages> = Parameters<Messages[Name]>[0];

/**
 * Listens for visits and for what the user chooses at the pause. What is to be shown is shown first, and
 * then the log is written; the answer comes after that, so that a sender can tell a visit again.
 */
export function handleVisits(): void {
  notePassEnds();
  answer('visit', async (visit, sender) => {
    const entry = await inTurn(() => handleVisit(visit, sender));
    if (entry) await writeDown(entry);
  });
  answer('pause', (visit, sender) => inTurn(() => answerPause(visit, sender)));
  answer('pauseShown', async (visit, { tab }) => {
    const person = findListed(await listPeople(), visit.key)?.person;
    if (!person || tab?.id === undefined || tab.incognito) return null;
    // Going back after leaving is no visit, see answerPause.
    if (await hasJustLeft(tab.id)) return null;
    await writeDown(await inTurn(() => entryOfPause(visit, person)));
    return lately(person.id);
  });
  answer('leave', async (left, sender) => {
    await inTurn(() => leave(left, sender));
    if (!sender.tab?.incognito) await writeDown(entryOfEvent(left.visit, 'left', Date.now()));
  });
  answer('goOn', async (wanted, sender) => {
    const { kind, address } = await inTurn(() => goOn(wanted, sender));
    if (!sender.tab?.incognito) await noteGoingOn(wanted.visit, kind);
    return address;
  });
}

/** Visits are handled one at a time: each reads what the one before it decided. */
const inTurn = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request('visits', work);

/** The guard saw a listed page about to show: opens the pause page, unless it may show. Returns what to log. */
async function handleVisit(visit: Visit, { tab, documentId }: Sender): Promise<LogEntry | null> {
  const person = findListed(await listPeople(), visit.key)?.person;
  if (!person || tab?.id === undefined) return null;
  if (await hasJustLeft(tab.id)) {
    await showCalm(tab.id);
    return null;
  }
  const { isOpen, joins } = await admit(visit, person);
  const isSkipped = visit.source === 'skip';
  if (!isOpen && !isSkipped) await showPause(tab, visit);
  if (tab.incognito) return null;
  if (isOpen) countStay(tab.id, documentId, visit);
  const more = isOpen ? 'let-by' : isSkipped ? 'passed-by' : undefined;
  return entryOfVisit(visit, person, joins, Date.now(), more);
}

/** The pause page is there, by a rule or by the guard: what it is to show. */
async function answerPause(visit: Visit, { tab }: Sender): Promise<Pause | null> {
  const person = findListed(await listPeople(), visit.key)?.person;
  if (!person || tab?.id === undefined) return null;
  if (await hasJustLeft(tab.id)) {
    await showCalm(tab.id);
    return null;
  }
  const { readyAt } = await admit(visit, person);
  const { nickname, response } = person;
  const isWayKnown = originOf(visit.source, visit.surface) !== 'opened';
  return { nickname, response, until: await passUntil(person.id), readyAt, isWayKnown };
}

/** Decides a visit, and opens the pause that it comes to. */
async function admit(visit: Visit, person: Person): Promise<Decision> {
  const now = Date.now();
  const decision = await decideNow(person, now);
  await openPause(person.id, visit.id, decision, now);
  return decision;
}

/** What to log of a visit whose pause shows; if the guard saw it, the visit is known. */
async function entryOfPause(visit: Visit, person: Person): Promise<LogEntry> {
  const now = Date.now();
  const { joins } = await decideNow(person, now);
  return entryOfVisit(visit, person, joins, now, 'paused');
}

/** What the log tells of a person, as far as it can be read. */
async function lately(person: string): Promise<Lately | null> {
  try {
    const timesToday = await timesOn(localDay(Date.now()), person);
    return { timesToday, learnt: await learnt(), trend: await trend() };
  } catch {
    return null;
  }
}

async function leave({ key }: Data<'leave'>, { tab }: Sender): Promise<void> {
  if (tab?.id !== undefined) await markLeaving(tab.id);
  const found = findListed(await listPeople(), key);
  if (found) await closePause(found.person.id);
}

async function goOn({ key, surface }: Data<'goOn'>, { tab }: Sender) {
  const found = findListed(await listPeople(), key);
  if (!found) throw new Error('goOn: nobody is listed under this key');
  const { person, identity } = found;
  const now = Date.now();
  const { isOpen, readyAt, joins } = await decideNow(person, now);
  if (!isOpen) {
    if (readyAt === null || joins === null || now < readyAt) throw new Error('goOn: not yet');
    await givePass(person.id, joins);
    await closePause(person.id);
    await applyPasses();
  }
  if (tab?.id !== undefined) learnWhereItLeads(tab.id, key);
  return { kind: isOpen ? 'let-by' : 'gone-on', address: addressOf(identity, surface) } as const;
}

/** Logs that the user goes on, and asks later whether it helped. */
async function noteGoingOn(visit: string, kind: 'let-by' | 'gone-on'): Promise<void> {
  const check = await writeDown(entryOfEvent(visit, kind, Date.now()));
  if (kind === 'gone-on' && check) askAfter(check === 'waits' ? visit : check.id);
}
