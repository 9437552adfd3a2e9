import type { Lately, Pause, Visit } from '../../messages/messages.ts';
import type { MessageData } from '../../messages/shapes.ts';
import type { Answers } from '../../model/log/answers.ts';
import type { Decision } from '../../model/visits/decide.ts';
import type { LaterEvent } from '../../model/visits/event.ts';
import { NEEDED_MINUTES, PASS } from '../../model/visits/limits.ts';
import { isStopped } from '../../model/visits/may-open.ts';
import { isUnasked, originOf } from '../../model/visits/source.ts';
import { timesOn } from '../../storage/log/checks.ts';
import { applyPasses } from '../cover/passes.ts';
import { openWay } from '../cover/way-on.ts';
import { noteWhereItLeads } from '../people/aliases.ts';
import { askAfter } from '../reminders/reminders.ts';
import { learnt, trend } from '../report/report.ts';
import { answer } from '../router.ts';
import { today } from '../time/today.ts';
import { keepAsked, keepWhose, whereGone, whereTo } from './asked.ts';
import { closePassesEarly } from './close-pass.ts';
import {
  allowed,
  closePause,
  decideNow,
  givePass,
  grownNow,
  inTurn,
  openPause,
  passOf,
  setMet,
} from './gate.ts';
import type { Showing } from './in-page.ts';
import { notePassEnds } from './pass-ends.ts';
import { noteEndIn } from './pass-note.ts';
import { countStay } from './stays.ts';
import { isBounce, markLeaving, showCalm, showPause } from './tabs.ts';
import { type Noted, note, type Told, toldOf } from './told.ts';

type Sender = chrome.runtime.MessageSender;

/**
 * Listens for visits and for what the user says and chooses at the pause. What is to be shown is shown first,
 * and then the log is written; the answer comes after that, so that a sender can tell a visit again.
 */
export function handleVisits(): void {
  notePassEnds();
  closePassesEarly();
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
  answer('goneTo', ({ visit, asked }) => whereGone(visit, asked));
  answer('answerPause', async ({ visit, answers }, sender) => {
    const { written } = await inTurn(() => noteSaid(visit, answers, sender));
    await written;
  });
  answer('leave', async (visit, sender) => {
    const { told, written } = await inTurn(() => leave(visit, sender));
    await written;
    // Only now does the page go back, as a rule.
    if (told) await inTurn(() => markLeaving(told));
  });
  answer('goOn', async (wish, sender) => {
    const { address, kind, written } = await inTurn(() => goOn(wish, sender));
    const check = await written;
    if (kind === 'gone-on' && check) askAfter(check === 'waits' ? wish.visit.id : check.id);
    return address;
  });
}

/** The guard saw a listed page about to show: opens the pause page, unless it may show. */
async function handleVisit(visit: Visit, sender: Sender): Promise<Noted> {
  const told = await toldOf(visit, sender);
  if (!told) return {};
  const { tab } = told;
  const now = Date.now();
  const decision = await decideNow(told, now);
  const { isOpen, joins } = decision;
  // Whoever may open is where one came from.
  if (!isOpen && (await isBounce(told))) {
    await showCalm(tab.id);
    return {};
  }
  await openPause(told, decision, now);
  const isSkipped = visit.source === 'skip';
  if (!isOpen && !isSkipped) {
    await keepAsked(told);
    await showPause(tab, visit);
  }
  if (isOpen) await accompany(told, { tabId: tab.id, document: sender.documentId }, now);
  const kind = isOpen ? openedAs(decision) : isSkipped ? 'passed-by' : undefined;
  return note(told, joins, { kind });
}

/** What is logged of a page that shows: what is needed is no look. */
const openedAs = ({ isNeeded }: Decision): LaterEvent['kind'] => (isNeeded ? 'needed' : 'let-by');

/**
 * What runs along in a page that shows: for how long it is looked at, unless it is needed, and that the pass it shows
 * by ends.
 */
async function accompany({ visit, person, isPrivate }: Told, showing: Showing, now: number) {
  const given = await passOf(person, now);
  if (!isPrivate && !given?.need) countStay(showing, visit);
  if (given) noteEndIn(showing, visit, given);
}

/** The pause page is there, by a rule or by the guard: what it is to show. */
async function answerPause(visit: Visit, sender: Sender): Promise<Pause | null> {
  const told = await toldOf(visit, sender);
  if (!told) return null;
  const { person, tab } = told;
  if (await isBounce(told)) {
    await showCalm(tab.id);
    return null;
  }
  const now = Date.now();
  const decision = await decideNow(told, now);
  await openPause(told, decision, now);
  const { isOpen, readyAt } = decision;
  const wait = readyAt === null ? null : Math.max(0, readyAt - Date.now());
  const { nickname, response } = person;
  const isWayKnown = originOf(visit.source, visit.surface) !== 'opened';
  const isPassing = isOpen && isStopped(person);
  const [grownBy, longestPass] = await Promise.all([
    isOpen || !wait ? 0 : grownNow(now),
    allowed(PASS.longest),
  ]);
  const shown = { nickname, response, wait: isOpen ? 0 : wait, isWayKnown };
  return { ...shown, grownBy, isPassing, longestPass };
}

/** Logs a visit whose pause shows; if the guard saw it, the visit is known. Going back after leaving is none. */
async function notePause(visit: Visit, sender: Sender): Promise<Noted> {
  const told = await toldOf(visit, sender);
  if (!told || (await isBounce(told))) return {};
  const { joins } = await decideNow(told, Date.now());
  const noted = await note(told, joins, { kind: 'paused' });
  await keepWhose(told);
  return noted;
}

/** Logs what the user says at the pause, be it heard before the visit itself or after leaving. */
async function noteSaid(visit: Visit, answers: Answers, sender: Sender): Promise<Noted> {
  const told = await toldOf(visit, sender);
  if (!told) return {};
  const { joins } = await decideNow(told, Date.now());
  const { cameBy } = answers;
  const isMet = cameBy ? cameBy === 'ran-into' : isUnasked(visit.source);
  if (cameBy !== undefined && joins !== null) await setMet(told.person.id, isMet);
  return note(told, joins, { answers });
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

async function leave(visit: Visit, sender: Sender): Promise<Noted & { readonly told?: Told }> {
  const told = await toldOf(visit, sender);
  if (!told) return {};
  await markLeaving(told);
  const { joins } = await decideNow(told, Date.now());
  await closePause(told.person.id);
  return { told, ...(await note(told, joins, { kind: 'left' })) };
}

async function goOn(said: MessageData['goOn'], sender: Sender) {
  const { visit, asked } = said;
  const [told, wish] = await Promise.all([toldOf(visit, sender), asAllowed(said)]);
  if (!told) throw new Error('goOn: nobody is listed under this key');
  const { person, identity, tab } = told;
  const now = Date.now();
  const decision = await decideNow(told, now);
  const { isOpen, joins } = decision;
  // Said again: who gave the pass for this visit may have died before it was answered.
  const isGiven = !isOpen || (await passOf(person, now))?.visit === visit.id;
  const [address] = await Promise.all([
    whereTo(person.id, identity, visit, asked),
    isOpen ||
      givePass({ person: person.id, at: now, ...passFor(wish, decision, now) }, told.isPrivate),
  ]);
  if (visit.surface === 'profile' && !told.isPrivate) noteWhereItLeads(tab.id, visit.key);
  const isNeeded = 'need' in wish;
  const kind = isNeeded ? 'needed' : isGiven ? 'gone-on' : openedAs(decision);
  // None of them needs another, and each asks the browser several times.
  const [noted] = await Promise.all([
    note(told, joins, {
      kind,
      ...(isNeeded ? { answers: { need: wish.need } } : isGiven && { minutes: wish.minutes }),
    }),
    openWay(tab.id, person, identity, address !== null),
    // Also where a pass was given already: whoever gave it may have died before the pause was closed.
    closePause(person.id),
    isOpen || applyPasses(),
  ]);
  return { address, kind, ...noted };
}

/** What is wished for, as far as the user allows that. */
const asAllowed = async (wish: MessageData['goOn']): Promise<MessageData['goOn']> =>
  'need' in wish ? wish : { ...wish, minutes: await allowed(wish.minutes) };

/**
 * The pass that is wished for: what is needed opens at once, and all else after the wait.
 * @param now epoch ms
 * @throws before the wait is over, and where none ends it
 */
function passFor(wish: MessageData['goOn'], { readyAt, joins }: Decision, now: number) {
  const visit = wish.visit.id;
  if ('need' in wish)
    return { check: joins ?? visit, visit, minutes: NEEDED_MINUTES, need: wish.need } as const;
  if (readyAt === null || joins === null || now < readyAt) throw new Error('goOn: not yet');
  return { check: joins, visit, minutes: wish.minutes };
}
