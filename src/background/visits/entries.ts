import type { Visit } from '../../messages/messages.ts';
import type { Answers } from '../../model/log/answers.ts';
import { entryOn, type LogEntry } from '../../model/log/entry.ts';
import { saidAt } from '../../model/log/fold.ts';
import type { Person } from '../../model/people/person.ts';
import { localHour } from '../../model/time/day.ts';
import type { LaterEvent, SeenEvent } from '../../model/visits/event.ts';
import { givenAt, type Pass, type PassMinutes } from '../../model/visits/pass.ts';
import { originOf } from '../../model/visits/source.ts';
import { today } from '../time/today.ts';

/** What is told of a visit besides that it came. */
export interface Happened {
  readonly kind?: LaterEvent['kind'] | undefined;
  /** For how long the user goes on, where they do. */
  readonly minutes?: PassMinutes;
  readonly answers?: Answers;
}

/**
 * That a visit to a person came, what happened to it at once, and what was said of it.
 * @param joins a visit it belongs with, if one is under way
 * @param at now, epoch ms
 */
export async function entryOfVisit(
  { id, key, surface, source }: Visit,
  person: Person,
  joins: string | null,
  at: number,
  { kind, minutes, answers = {} }: Happened,
): Promise<LogEntry> {
  const network = person.identities.find((listed) => listed.key === key)?.network ?? '';
  const [day, hour, origin] = [await today(), localHour(at), originOf(source, surface)];
  const seen: SeenEvent = { kind: 'seen', visit: id, at, day, hour, network, surface, origin };
  const later = kind && { kind, visit: id, at, ...(minutes && { minutes }) };
  const events = later ? [seen, later] : [seen];
  const entry = entryOn(id, { events, said: saidAt(answers, at) });
  return { ...entry, person: person.id, joins, ...(source === 'ended' && { goesOn: true }) };
}

/**
 * That a pass has ended, in the visit in which it was given, and that it was given: a worker may have died before that
 * was logged. Of what was needed, which is no look, the latter alone.
 * @param at epoch ms
 * @param isEarly whether the user ended it before its time
 */
export function entryOfEnd(given: Pass, at: number, isEarly: boolean): LogEntry {
  const { visit = given.check, until, need } = given;
  const ended = { kind: 'pass-ended', visit, at: Math.min(until, at) } as const;
  const end = isEarly ? { ...ended, isEarly } : ended;
  return entryOn(visit, { events: [...givenIn(given), ...(need ? [] : [end])] });
}

/** That a pass was given; nothing for those of before they knew in which visit, and for how long. */
function givenIn(given: Pass): LaterEvent[] {
  const { visit, minutes, need } = given;
  if (visit === undefined || minutes === undefined) return [];
  const common = { visit, at: givenAt(given) };
  return [need ? { kind: 'needed', ...common } : { kind: 'gone-on', minutes, ...common }];
}
