import type { Match } from '../../model/cover/matcher.ts';
import type { VisitSource } from '../../model/visits/source.ts';
import { isFrame } from '../frame.ts';
import { send } from '../send.ts';

/**
 * Tells the background of a visit; the id keeps it one, however often it is sent. What a frame shows is none.
 * @throws what the last attempt threw
 */
export const reportVisit = async (
  { listed, surface, address }: Match,
  source: VisitSource,
): Promise<void> => {
  if (isFrame) return;
  await send('visit', { id: crypto.randomUUID(), key: listed.key, surface, source, address });
};
