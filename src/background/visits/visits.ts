import type { Lately, Pause, Visit } from '../../messages/messages.ts';
import { findListed, type Person } from '../../model/people/person.ts';
import type { Decision } from '../../model/visits/decide.ts';
import type { LaterEvent } from '../../model/visits/event.ts';
import { originOf } from '../../model/visits/source.ts';
import { addressOf } from '../../networks/addresses/profile-address.ts';
import { timesOn } from '../../storage/log/checks.ts';
import { applyPasses } from '../cover/passes.ts';
import { listPeople } from '../cover/watch-list.ts';
import { writeDown } from '../log/writer.ts';
import { learnWhereItLeads } from '../people/redirect-aliases.ts';
import { isPrivate } from '../private.ts';
import { askAfter } from '../reminders/reminders.ts';
import { learnt, trend } from '../report/report.ts';
import { answer } from '../router.ts';
import { today } from '../time/today.ts';
import { entryOfVisit } from './entries.ts';
import { closePause, decideNow, givePass, openPause, passUntil } from './gate.ts';
import { notePassEnds } from './pass-ends.ts';
import { countStay } from './stays.ts';
import { hasJustLeft, markLeaving, showCalm, showPause } from './tabs.ts';

type Sender = chrome.runtime.MessageSender;

/**
 * Listens for visits and for what the user chooses at the pause. What is to be shown is shown first, and
 * then the log is written; the answer comes after that, so that a sender can tell a visit again.
 */
export function handleVisits(): void {
  notePassEnds();
  answer('visit', async (visit, sender) => {
    const { written } = await inTurn(() => handleVisit(visit, sender));
    await written;
  });
  answer('pause', (visit, sender) => inTurn(() => answerPause(visit, sender)));
  answer('pauseShown', async (visit, sender) => {
    const { person, written } = await inTurn(() => notePause(visit, sender));
    await written;
    return person ? lately(person) : null;
  });
  answer('leave', async (visit, sender) => {
    const { written } = await inTurn(() => leave(visit, sender));
    await written;
  });
  answer('goOn', async (visit, sender) => {
    const { address, kind, written } = await inTurn(() => goOn(visit, sender));
    const check = await written;
    if (kind === 'gone-on' && check) askAfter(check === 'waits' ? visit.id : check.id);
    return address;
  });
}

/** Visits are handled one at a time: each reads what the one before it decided, and is logged after it. */
const inTurn = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request('visits', work);

/** What is on its way into the log; nothing where there is nothing to log. */
interface Noted {
  readonly person?: string;
  readonly written?: ReturnType<typeof writeDown>;
}

/**
 * Logs what happened in a visit. Each report says all that is known of the visit, so that it counts though
 * those before it were lost or come later. Of a private window nothing is logged.
 */
const note = (
  visit: Visit,
  person: Person,
  joins: string | null,
  sender: Sender,
  kind?: LaterEvent['kind'],
): Noted =>
  isPrivate(sender)
    ? {}
    : {
        person: person.id,
        written: entryOfVisit(visit, person, joins, Date.now(), kind).then(writeDown),
      };

/** The guard saw a listed page about to show: opens the pause page, unless it may show. */
async function handleVisit(visit: Visit, sender: Sender): Promise<Noted> {
  const { tab, documentId } = sender;
  const person = findListed(await listPeople(), visit.key)?.person;
  if (!person || tab?.id === undefined) return {};
  if (await hasJustLeft(tab.id)) {
    await showCalm(tab.id);
    return {};
  }
  const { isOpen, joins } = await admit(visit, person);
  const isSkipped = visit.source === 'skip';
  if (!isOpen && !isSkipped) await showPause(tab, visit);
  if (isOpen && !isPrivate(sender)) countStay(tab.id, documentId, visit);
  const more = isOpen ? 'let-by' : isSkipped ? 'passed-by' : undefined;
  return note(visit, person, joins, sender, more);
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

/** Logs a visit whose pause shows; if the guard saw it, the visit is known. Going back after leaving is none. */
async function notePause(visit: Visit, sender: Sender): Promise<Noted> {
  const { tab } = sender;
  const person = findListed(await listPeople(), visit.key)?.person;
  if (!person || tab?.id === undefined || (await hasJustLeft(tab.id))) return {};
  const { joins } = await decideNow(person, Date.now());
  return note(visit, person, joins, sender, 'paused');
}

/** What the log tells of a person, as far as it can be read. */
async function lately(person: string): Promise<Lately | null> {
  try {
    const timesToday = await timesOn(await today(), person);
    return { timesToday, learnt: await learnt(), trend: await trend() };
  } catch {
    return null;
  }
}

async function leave(visit: Visit, sender: Sender): Promise<Noted> {
  if (sender.tab?.id !== undefined) await markLeaving(sender.tab.id);
  const person = findListed(await listPeople(), visit.key)?.person;
  if (!person) return {};
  const { joins } = await decideNow(person, Date.now());
  await closePause(person.id);
  return note(visit, person, joins, sender, 'left');
}

async function goOn(visit: Visit, sender: Sender) {
  const found = findListed(await listPeople(), visit.key);
  if (!found) throw new Error('goOn: nobody is listed under this key');
  const { person, identity } = found;
  const now = Date.now();
  const { isOpen, readyAt, joins } = await decideNow(person, now);
  if (!isOpen) {
    if (readyAt === null || joins === null || now < readyAt) throw new Error('goOn: not yet');
    await givePass(person.id, joins, now, isPrivate(sender));
    await closePause(person.id);
    await applyPasses();
  }
  if (sender.tab?.id !== undefined) learnWhereItLeads(sender.tab.id, visit.key);
  const kind = isOpen ? 'let-by' : 'gone-on';
  const address = addressOf(identity, visit.surface);
  return { address, kind, ...note(visit, person, joins, sender, kind) };
}
