import type { Visit } from '../../messages/messages.ts';
import { entryOn, type LogEntry } from '../../model/log/entry.ts';
import type { Person } from '../../model/people/person.ts';
import { localHour } from '../../model/time/day.ts';
import type { LaterEvent, SeenEvent } from '../../model/visits/event.ts';
import { originOf } from '../../model/visits/source.ts';
import { today } from '../time/today.ts';

/**
 * That a visit to a person came, and what happened to it at once.
 * @param joins a visit it belongs with, if one is under way
 * @param at now, epoch ms
 */
export async function entryOfVisit(
  { id, key, surface, source }: Visit,
  person: Person,
  joins: string | null,
  at: number,
  kind?: LaterEvent['kind'],
): Promise<LogEntry> {
  const network = person.identities.find((listed) => listed.key === key)?.network ?? '';
  const [day, hour, origin] = [await today(), localHour(at), originOf(source, surface)];
  const seen: SeenEvent = { kind: 'seen', visit: id, at, day, hour, network, surface, origin };
  const events = kind ? [seen, { kind, visit: id, at }] : [seen];
  return { ...entryOn(id, { events }), person: person.id, joins };
}

/** That something happened in a visit known already. */
export const entryOfEvent = (visit: string, kind: LaterEvent['kind'], at: number): LogEntry =>
  entryOn(visit, { events: [{ kind, visit, at }] });
