/** Compares what the log holds in the end with what was told to it. */
import type { StoredCheck } from '../../src/model/log/check.ts';
import { withFacts } from '../../src/model/log/fold.ts';
import type { MonthSum, Sum } from '../../src/model/log/sums.ts';
import { NO_FACTS } from '../../src/model/log/visit-facts.ts';
import { MOST_VISITS } from '../../src/model/visits/limits.ts';
import { sumsOf } from '../browsers/log.ts';
import { withSittings } from '../browsers/week.ts';
import type { Ledger, Told } from './ledger.ts';

/** What the log and the records hold in the end. */
export interface Held {
  readonly checks: readonly StoredCheck[];
  readonly days: readonly Sum[];
  readonly months: readonly MonthSum[];
  /** Entries that wait for the log. */
  readonly journal: readonly unknown[];
  /** How everybody is answered, by id. */
  readonly responses: Readonly<Record<string, string>>;
  /** About whom a change still waits. */
  readonly waiting: readonly string[];
}

export interface Verdict {
  readonly acknowledged: number;
  readonly checks: number;
  /** Each in words; none is what is wanted. */
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  readonly unequal: readonly string[];
  readonly waiting: readonly string[];
  readonly unanswered: readonly string[];
}

/**
 * What is wrong with a log after all that was told to it.
 * @param before sums of days whose checks are gone since: they stay as they are
 */
export function judge(ledger: Ledger, held: Held, before: readonly Sum[]): Verdict {
  const holders = Map.groupBy(
    held.checks.flatMap((check) => check.visits.map((visit) => ({ visit, check }))),
    ({ visit }) => visit,
  );
  const find = (visit: string) => holders.get(visit)?.[0]?.check;
  const answered = ledger.told.filter(({ came }) => came === 'answered');
  return {
    acknowledged: new Set(answered.flatMap(({ telling }) => visitOf(telling.data)?.id ?? [])).size,
    checks: held.checks.length,
    lost: [
      ...lostVisits(ledger, answered, find, held),
      ...lostAnswers(ledger, find),
      ...unseen(ledger, held),
    ],
    doubled: [...holders]
      .filter(([, some]) => some.length > 1)
      .map(([visit]) => `${visit} is on more than one check`)
      .concat(...held.checks.map(twiceIn), mixedUp(ledger, held), tooMany(ledger, held)),
    unequal: [...unequalSums(held, before), ...held.checks.flatMap(unfolded)],
    waiting: [
      ...(held.journal.length > 0 ? [`${held.journal.length} entries still wait for the log`] : []),
      ...wrongWaiting(ledger, held),
    ],
    unanswered: unanswered(ledger),
  };
}

/** The visit that a message is about. */
function visitOf(data: unknown): { readonly id: string; readonly source?: string } | undefined {
  const { id, source, visit } = Object(data);
  if (typeof visit === 'string') return { id: visit };
  return typeof id === 'string' ? { id, source } : visit && visitOf(visit);
}

/** What an answered message must have left on its check, any of these; nothing where it writes nothing. */
function kindsOf({ telling: { type, data } }: Told): readonly string[] {
  if (type === 'pauseShown') return ['paused'];
  if (type === 'leave') return ['left'];
  if (type === 'goOn') return Object.hasOwn(Object(data), 'need') ? ['needed'] : ['gone-on'];
  if (type === 'visit')
    return visitOf(data)?.source === 'skip' ? ['passed-by'] : ['let-by', 'needed'];
  return type === 'answerPause' ? ['seen'] : [];
}

/** Visits that were acknowledged and are nowhere, or without what happened in them. */
function lostVisits(
  ledger: Ledger,
  answered: readonly Told[],
  find: (visit: string) => StoredCheck | undefined,
  { checks }: Held,
): string[] {
  const looks = together(ledger);
  const out = takenOut(ledger, looks);
  // A check has room for so many visits; it is one look, however many more there are.
  const full = checks.filter(({ visits }) => visits.length >= MOST_VISITS);
  const withFull = new Set(full.flatMap(({ visits }) => visits.map((visit) => looks.get(visit))));
  return answered.flatMap((told) => {
    const kinds = kindsOf(told);
    const visit = visitOf(told.telling.data)?.id;
    if (kinds.length === 0 || visit === undefined) return closed(ledger, told, find);
    const check = find(visit);
    const own = looks.get(visit);
    if (!check)
      return own && (out.has(own) || withFull.has(own)) ? [] : [`${visit}: no check has it`];
    const has = check.events.some((event) => event.visit === visit && kinds.includes(event.kind));
    return has ? [] : [`${visit}: ${kinds.join(' or ')} is not on its check`];
  });
}

/** Messages that were never answered, though the browser was not killed meanwhile. */
const unanswered = ({ told, ends }: Ledger): string[] =>
  told
    .filter(({ came, sent, heard }) => {
      const isKilled = ends.some(({ what, at }) => what === 'browser' && sent <= at && at <= heard);
      return came === 'lost' && !isKilled;
    })
    .map(({ telling: { type, data } }) => `${type} ${JSON.stringify(data)}: never answered`);

/** A pass that was ended early, as its look knows. */
function closed(
  { told }: Ledger,
  { look, telling, person }: Told,
  find: (visit: string) => StoredCheck | undefined,
): string[] {
  if (telling.type !== 'closePass') return [];
  const given = told.find((one) => one.look === look && one.telling.type === 'goOn');
  if (given?.came !== 'answered' || Object.hasOwn(Object(given.telling.data), 'need')) return [];
  const visit = visitOf(given.telling.data)?.id ?? '';
  const check = find(visit);
  if (!check) return [];
  const has = check.events.some((event) => event.visit === visit && event.kind === 'pass-ended');
  return has ? [] : [`${visit}: that ${person}'s pass was ended is not on its check`];
}

/** Looks that may be one check: those of a person until one of them has ended. */
interface Together {
  isEnded: boolean;
}

/**
 * By visit, the looks that it may be one check with. As long as a pass may be open, none has ended; stories passed over
 * end nothing, and go on with each other.
 */
function together({ told }: Ledger): Map<string, Together> {
  const [of, current] = [new Map<string, Together>(), new Map<string, Together>()];
  const [open, goneOn] = [new Set<string>(), new Set<number>()];
  for (const { look, person, telling, came } of told) {
    const visit = visitOf(telling.data);
    const whose = visit?.source === 'skip' ? `${person} passed by` : person;
    if (telling.type === 'goOn') open.add(person);
    if (visit && telling.type !== 'answerCheck') {
      const looks = current.get(whose) ?? { isEnded: false };
      current.set(whose, looks);
      of.set(visit.id, of.get(visit.id) ?? looks);
    }
    if (came !== 'answered') continue;
    if (telling.type === 'goOn') goneOn.add(look);
    if (telling.type === 'closePass') open.delete(person);
    const ends =
      (telling.type === 'closePass' && goneOn.has(look)) ||
      (telling.type === 'leave' && !open.has(person));
    const looks = current.get(person);
    if (!ends || !looks) continue;
    looks.isEnded = true;
    current.delete(person);
  }
  return of;
}

/** Of looks together, those that may be taken out for good, as somebody said so. */
function takenOut({ told }: Ledger, looks: ReadonlyMap<string, Together>): Set<Together> {
  const out = new Set<Together>();
  for (const { telling, came } of told) {
    const { removed } = Object(Object(telling.data).answers);
    const look = looks.get(visitOf(telling.data)?.id ?? '');
    if (removed === undefined || look === undefined) continue;
    // One that was brought back is there, as long as that was answered.
    if (removed === 1) out.add(look);
    else if (came === 'answered') out.delete(look);
  }
  return out;
}

/** Answers of which the log holds neither the last that was acknowledged nor one sent since. */
function lostAnswers(ledger: Ledger, find: (visit: string) => StoredCheck | undefined): string[] {
  const wanted = new Map<string, { check: StoredCheck; name: string; may: unknown[] }>();
  for (const { telling, came } of ledger.told) {
    const { visit, answers } = Object(telling.data);
    if (!answers || came === 'refused') continue;
    const check = find(visitOf(visit)?.id ?? String(visit));
    if (!check) continue;
    for (const [name, value] of Object.entries(answers)) {
      const id = `${check.id} ${name}`;
      const before = wanted.get(id)?.may ?? [undefined];
      wanted.set(id, { check, name, may: came === 'answered' ? [value] : [...before, value] });
    }
  }
  return [...wanted].flatMap(([id, { check, name, may }]) => {
    const { value } = Object(Object(check.said)[name]);
    const is = may.some((one) => JSON.stringify(one) === JSON.stringify(value));
    return is ? [] : [`${id} is ${JSON.stringify(value)}, not ${JSON.stringify(may)}`];
  });
}

/** Real visits that were there once. */
const unseen = ({ seen }: Ledger, { checks }: Held): string[] => {
  const ids = new Set(checks.flatMap(({ visits }) => visits));
  return seen.filter((id) => !ids.has(id)).map((id) => `${id}, a real visit, is gone`);
};

/** More real visits than were begun: of one that a kill cut short nobody knows whether the log has it. */
function tooMany({ begun }: Ledger, { checks }: Held): string[] {
  const real = checks.filter(({ network }) => network === 'instagram');
  const found = real.flatMap(({ visits }) => visits).length;
  return found > begun ? [`${found} real visits, of ${begun} begun`] : [];
}

/** What a check says twice. */
function twiceIn({ id, visits, events }: StoredCheck): string[] {
  const kinds = events.map(({ visit, kind }) => `${visit} ${kind}`);
  const isTwice = new Set(kinds).size < kinds.length || new Set(visits).size < visits.length;
  return isTwice ? [`${id} says something twice`] : [];
}

/** Checks that hold visits to somebody else, or looks that were no more to come together. */
function mixedUp(ledger: Ledger, { checks }: Held): string[] {
  const looks = together(ledger);
  const people = new Map(
    ledger.told.map(({ telling, person }) => [visitOf(telling.data)?.id ?? '', person]),
  );
  return checks.flatMap(({ id, person, visits }) => {
    const known = visits.filter((visit) => looks.has(visit));
    const strange = known.filter((visit) => people.get(visit) !== person);
    const over = new Set(known.map((visit) => looks.get(visit)).filter((one) => one?.isEnded));
    return [
      ...(strange.length > 0 ? [`${id} holds visits to somebody else`] : []),
      ...(over.size > 1 ? [`${id} holds ${over.size} looks: ${visits.join(', ')}`] : []),
    ];
  });
}

/** Sums that are not those of the checks, and of days from before those that are kept. */
function unequalSums({ checks, days, months }: Held, before: readonly Sum[]): string[] {
  const sittings = withSittings(checks.map(({ opensSitting: _told, ...check }) => check));
  const ids = new Set(checks.map(({ day }) => day));
  const wanted = sumsOf(
    sittings,
    before.filter(({ id }) => !ids.has(id)),
  );
  return [...differences('day', wanted.days, days), ...differences('month', wanted.months, months)];
}

/** The figures in which sums differ. */
function differences(what: string, wanted: readonly Sum[], found: readonly Sum[]): string[] {
  const figures = (sums: readonly Sum[]) =>
    new Map(
      sums.flatMap(({ id, counters, ...more }) =>
        Object.entries({ ...counters, ...more }).map(([name, value]) => [`${id} ${name}`, value]),
      ),
    );
  const [want, have] = [figures(wanted), figures(found)];
  return [...new Set([...want.keys(), ...have.keys()])]
    .filter((name) => (want.get(name) ?? 0) !== (have.get(name) ?? 0))
    .map((name) => `${what} ${name} is ${have.get(name) ?? 0}, not ${want.get(name) ?? 0}`);
}

/** A check that is not the fold of what it is told. */
function unfolded(check: StoredCheck): string[] {
  const again = withFacts(check, NO_FACTS);
  const differs = (
    ['visits', 'at', 'seen', 'outcome', 'day', 'hour', 'passes', 'mood'] as const
  ).filter((name) => JSON.stringify(again[name]) !== JSON.stringify(check[name]));
  return differs.map((name) => `${check.id}: ${name} is not what its events come to`);
}

/** Changes that waited and are lost, or came though they were not to. */
function wrongWaiting({ waiting }: Ledger, { responses, waiting: still }: Held): string[] {
  return waiting.flatMap(({ spare, isKept, isGivenUp, isDue }) => {
    const isDone = responses[spare] === 'notice';
    const waits = still.includes(spare);
    if (isDue && isKept && !isDone) return [`${spare}: its time came, and nothing happened`];
    if (isDone && !isDue) return [`${spare}: it was done before its time`];
    if (isDone && waits) return [`${spare}: it was done, and still waits`];
    if (isGivenUp === 'answered' && waits) return [`${spare}: it was given up, and still waits`];
    if (isKept && !isGivenUp && !isDue && !waits) return [`${spare}: it does not wait any more`];
    return [];
  });
}
