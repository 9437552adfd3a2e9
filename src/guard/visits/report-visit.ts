import { sendWithRetry } from '../../messages/messages.ts';
import type { Match } from '../../model/cover/matcher.ts';
import type { VisitSource } from '../../model/visits/source.ts';

/** Tells the background of a visit; the id keeps it one, however often it is sent. */
export const reportVisit = ({ listed, surface }: Match, source: VisitSource): Promise<void> =>
  sendWithRetry('visit', { id: crypto.randomUUID(), key: listed.key, surface, source }).catch(
    () => {},
  );
