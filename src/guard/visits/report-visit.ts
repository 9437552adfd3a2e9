import type { Match } from '../../model/cover/matcher.ts';
import type { VisitSource } from '../../model/visits/source.ts';
import { send } from '../send.ts';

/**
 * Tells the background of a visit; the id keeps it one, however often it is sent.
 * @throws what the last attempt threw
 */
export const reportVisit = (
  { listed, surface, address }: Match,
  source: VisitSource,
): Promise<void> =>
  send('visit', { id: crypto.randomUUID(), key: listed.key, surface, source, address });
