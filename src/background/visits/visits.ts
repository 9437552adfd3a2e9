import type { Messages, Pause, Visit } from '../../messages/messages.ts';
import type { Origin, Outcome } from '../../model/log/check.ts';
import { findListed, type Person } from '../../model/people/person.ts';
import { localDay, localHour } from '../../model/time/day.ts';
import { type Decision, decide } from '../../model/visits/decide.ts';
import { waitsLongerAtNight } from '../../model/visits/night-wait.ts';
import { pass } from '../../model/visits/pass.ts';
import { waitAt } from '../../model/visits/wait.ts';
import { waitSeconds } from '../../model/visits/wait-seconds.ts';
import { addressOf } from '../../networks/addresses/profile-address.ts';
import { record, settle, timesOn } from '../../storage/log/checks.ts';
import { pauses } from '../../storage/visits/pauses.ts';
import { change } from '../change/change.ts';
import { records } from '../change/records.ts';
import { applyPasses } from '../cover/passes.ts';
import { listPeople } from '../cover/watch-list.ts';
import { learnWhereItLeads } from '../people/redirect-aliases.ts';
import { askAfter } from '../reminders/reminders.ts';
import { learnt, trend } from '../report/report.ts';
import { answer } from '../router.ts';
import { countStay } from './stays.ts';
import { hasJustLeft, markLeaving, showCalm, showPause } from './tabs.ts';

type Sender = chrome.runtime.MessageSender;
type Data<Name extends keyof Messages> = Parameters<Messages[Name]>[0];

/** Listens for visits and for what the user chooses at the pause. */
export function handleVisits(): void {
  answer('visit', (visit, sender) => inTurn(() => visited(visit, sender)));
  answer('pause', (visit, sender) => inTurn(() => paused(visit, sender)));
  answer('leave', (left, sender) => inTurn(() => leave(left, sender)));
  answer('goOn', (wish, sender) => inTurn(() => goOn(wish, sender)));
}

/** Visits are handled one at a time: each reads what the one before it wrote. */
const inTurn = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request('visits', work);

/** The guard saw a listed page about to show: log it and, unless it may show, open the pause page. */
async function visited(visit: Visit, { tab, documentId }: Sender): Promise<void> {
  const found = findListed(await listPeople(), visit.key);
  if (!found || tab?.id === undefined) return;
  if (await hasJustLeft(tab.id)) return showCalm(tab.id);
  const { lets } = await take(visit, found.person, tab.incognito);
  if (lets && !tab.incognito) countStay(tab.id, documentId, visit);
  else if (!lets && visit.source !== 'skip') await showPause(tab, visit);
}

/** The pause page is shown, by a rule or by the guard; in the second case the visit is known. */
async function paused(visit: Visit, { tab }: Sender): Promise<Pause | null> {
  const person = findListed(await listPeople(), visit.key)?.person;
  if (!person || tab?.id === undefined) return null;
  if (await hasJustLeft(tab.id)) {
    await showCalm(tab.id);
    return null;
  }
  const { readyAt } = await take(visit, person, tab.incognito);
  const timesToday = await timesOn(localDay(Date.now()), person.id);
  const { nickname, response } = person;
  const isWayKnown = originOf(visit) !== 'opened';
  const told = { learnt: await learnt(), trend: await trend() };
  return { nickname, response, readyAt, timesToday, isWayKnown, ...told };
}

/** Decides a visit and writes it down, unless its window is private. */
async function take(visit: Visit, person: Person, isPrivate: boolean): Promise<Decision> {
  const now = Date.now();
  const decision = await decideNow(person, now);
  const check = isPrivate ? visit.id : await write(visit, person, decision, now);
  const { readyAt } = decision;
  if (readyAt !== null) {
    const open = { check: decision.joins ?? check, readyAt, seen: now };
    await pauses.setValue({ ...(await pauses.getValue()), [person.id]: open });
  }
  return decision;
}

const decideNow = async (person: Person, now: number): Promise<Decision> =>
  decide(
    person,
    (await records()).get(pass, person.id),
    (await pauses.getValue())[person.id],
    await waitNow(now),
    now,
  );

async function waitNow(now: number): Promise<number> {
  const kept = await records();
  return waitAt(localHour(now), kept.setting(waitSeconds), kept.setting(waitsLongerAtNight));
}

/** Writes a visit down. Returns the id of the check it belongs to. */
async function write(visit: Visit, person: Person, decision: Decision, at: number) {
  const { id, key, surface } = visit;
  const network = person.identities.find((listed) => listed.key === key)?.network ?? '';
  const outcome: Outcome = decision.lets ? 'went-on' : 'turned-away';
  const [day, hour] = [localDay(at), localHour(at)];
  const origin = originOf(visit);
  const check = { id, at, day, hour, person: person.id, network, surface, outcome, origin };
  return (await record(check, decision.joins)).id;
}

/** How a visit came about, by the source that reported it, as it came to our notice. */
const ORIGINS_BY_SOURCE = {
  load: 'opened',
  inside: 'link',
  'new-tab': 'link',
  advance: 'advance',
  skip: 'advance',
  feed: 'feed',
} as const satisfies Record<Visit['source'], Origin>;

const originOf = ({ source, surface }: Visit): Origin =>
  surface === 'search' ? 'search' : ORIGINS_BY_SOURCE[source];

async function leave({ visit, key }: Data<'leave'>, { tab }: Sender): Promise<void> {
  if (tab?.id !== undefined) await markLeaving(tab.id);
  await settle(visit, 'stopped');
  const found = findListed(await listPeople(), key);
  if (found) await closePause(found.person.id);
}

async function closePause(person: string): Promise<void> {
  const { [person]: _closed, ...others } = await pauses.getValue();
  await pauses.setValue(others);
}

async function goOn({ visit, key, surface }: Data<'goOn'>, { tab }: Sender): Promise<string> {
  const found = findListed(await listPeople(), key);
  if (!found) throw new Error('goOn: nobody is listed under this key');
  const { person, identity } = found;
  const now = Date.now();
  const { lets, readyAt, joins } = await decideNow(person, now);
  if (!lets) {
    if (readyAt === null || joins === null || now < readyAt) throw new Error('goOn: not yet');
    const check = await settle(visit, 'went-on');
    if (check) askAfter(check);
    await change({ do: 'openPass', with: { person: person.id, check: joins } });
    await closePause(person.id);
    await applyPasses();
  }
  if (tab?.id !== undefined) learnWhereItLeads(tab.id, key);
  return addressOf(identity, surface);
}
