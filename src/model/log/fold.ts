import { arrivalOf, type SeenEvent, type VisitEvent } from '../visits/event.ts';
import { happened, type Outcome } from '../visits/visit.ts';
import { ANSWER_NAMES, type AnswerName, type Answers, fits, type Said } from './answers.ts';
import type { StoredCheck } from './check.ts';
import { type Facts, merge, NO_FACTS, stampedAfter } from './visit-facts.ts';

/** Whose check it is, and fields that this version does not know. */
interface Head {
  readonly id: string;
  readonly person: string;
}

/** A check with more facts: the fold of all it is told, in whatever order. */
export const withFacts = (check: StoredCheck, more: Facts): StoredCheck =>
  checkOf(check, [{ ...check, stays: check.stays ?? {} }, more]) ?? check;

/** The check that facts come to; nothing as long as none of them says that a visit came. */
export function checkOf(head: Head, told: readonly Facts[]): StoredCheck | undefined {
  const facts = told.reduce(merge, NO_FACTS);
  const seen = facts.events.filter((event): event is SeenEvent => event.kind === 'seen');
  const [first, latest] = [seen[0], seen.at(-1)];
  if (!first || !latest) return undefined;
  const isChosen = facts.events.some(({ kind }) => kind === 'gone-on');
  const passes = passesIn(facts.events);
  const outcome = facts.said.outcome?.value ?? happened(facts.events);
  return {
    ...withoutFolded(head),
    ...{ visits: visitsOf(head.id, seen), at: first.at, seen: latest.at, ...arrivalOf(first) },
    ...{ ...shownOf(facts.said, outcome), outcome },
    ...(isChosen && { isChosen }),
    ...(passes.length > 0 && { passes }),
    ...(Object.keys(facts.stays).length > 0 && { stays: { ...facts.stays } }),
    ...{ events: [...facts.events], said: facts.said },
  };
}

/** The passes that were given, each with whether it was ended early. */
const passesIn = (events: readonly VisitEvent[]) =>
  events.flatMap((event) => {
    if (event.kind !== 'gone-on' || !event.minutes) return [];
    const { visit, minutes } = event;
    const isEarly = events.some(
      (end) => end.kind === 'pass-ended' && end.visit === visit && end.isEarly,
    );
    return [isEarly ? { minutes, isEarly } : { minutes }];
  });

/** What is shown of answers, and passes, follow from the facts alone. */
function withoutFolded(head: Head): Head {
  const { passes: _follows, ...left } = head as Head & { passes?: unknown };
  const fields: Record<string, unknown> = left;
  for (const name of ANSWER_NAMES) if (name in fields) delete fields[name];
  return left;
}

const visitsOf = (id: string, seen: readonly VisitEvent[]): string[] => {
  const visits = seen.map(({ visit }) => visit);
  return visits.includes(id) ? [id, ...visits.filter((visit) => visit !== id)] : visits;
};

/** What the user said last of a look that came out so, without when. */
function shownOf(said: Said, outcome: Outcome): Answers {
  const shown: Partial<Record<AnswerName, unknown>> = {};
  for (const name of ANSWER_NAMES) {
    const one = said[name];
    if (one && fits(name, { outcome })) shown[name] = one.value;
  }
  return shown as Answers;
}

/** Answers as given at a moment (epoch ms). */
export const saidAt = (answers: Answers, at: number): Said =>
  Object.fromEntries(
    ANSWER_NAMES.flatMap((name) => {
      const value = answers[name];
      return value === undefined ? [] : [[name, { value, at }]];
    }),
  );

/** A check with answers given at a moment (epoch ms), later than those they take the place of. */
export const withAnswers = (check: StoredCheck, answers: Answers, at: number): StoredCheck =>
  withFacts(check, { ...NO_FACTS, said: stampedAfter(check.said, saidAt(answers, at)) });
