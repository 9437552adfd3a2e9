import { sendWithRetry } from '../../messages/messages.ts';
import type { Match } from '../../model/cover/matcher.ts';
import type { VisitSource } from '../../model/visits/source.ts';
import { isFrame } from '../frame.ts';

/** Tells the background of a visit; the id keeps it one, however often it is sent. What a frame shows is none. */
export const reportVisit = async (
  { listed, surface }: Match,
  source: VisitSource,
): Promise<void> => {
  if (isFrame) return;
  const visit = { id: crypto.randomUUID(), key: listed.key, surface, source };
  await sendWithRetry('visit', visit).catch(() => {});
};
