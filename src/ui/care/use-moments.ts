import { useEffect, useState } from 'preact/hooks';
import { sendWithRetry } from '../../messages/messages.ts';
import type { Moment, MomentKind } from '../../model/care/moment.ts';

/** The moments of a kind between two ISO dates, both included; none until they are there, or where they cannot be read. */
export function useMoments(kind: MomentKind, from: string, to: string): readonly Moment[] {
  const [moments, setMoments] = useState<readonly Moment[]>([]);
  useEffect(() => {
    sendWithRetry('moments', { kind, from, to }).then(setMoments, () => setMoments([]));
  }, [kind, from, to]);
  return moments;
}
