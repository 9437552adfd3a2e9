import { useEffect, useState } from 'preact/hooks';
import { type Lately, type Pause, sendWithRetry } from '../../messages/messages.ts';
import type { Hope } from '../../model/log/answers.ts';
import { findListed } from '../../model/people/person.ts';
import { people } from '../parts/live-data.ts';
import type { Arrival } from './arrival.ts';

/** What the background says of a visit; null where nobody is listed any more. */
export type Answer = Pause | null | 'asking' | 'trouble';

/** What the nudge may speak to; null while the background is asked, when its line keeps its place. */
export function momentOf(
  answer: Answer,
  lately: Lately | null | undefined,
  { visit: { surface } }: Arrival,
  hope: Hope | null,
) {
  if (answer === 'asking' || answer === null || lately === undefined) return null;
  if (answer === 'trouble') return { surface };
  const { response } = answer;
  return { surface, response, hope, ...(lately && { ...lately }) };
}

/**
 * What the background says of the visit; asked again when another answer is chosen for whom it is to. Nothing is said
 * either where this page is being left: whoever is still listed is not gone.
 */
export function useAnswer({ visit }: Arrival): Answer {
  const [answer, setAnswer] = useState<Answer>('asking');
  const response = findListed(people.value ?? [], visit.key)?.person.response;
  useEffect(() => {
    let isWanted = true;
    const show = (what: Answer) => isWanted && setAnswer(what);
    sendWithRetry('pause', visit).then(show, () => show('trouble'));
    return () => {
      isWanted = false;
    };
  }, [visit, response]);
  return answer === null && response ? 'asking' : answer;
}

/**
 * What the log tells, once it has the visit: undefined until then, null where it cannot be read. The id
 * keeps it one visit, however often it is sent.
 */
export function useLately({ visit }: Arrival): Lately | null | undefined {
  const [lately, setLately] = useState<Lately | null>();
  useEffect(() => {
    sendWithRetry('pauseShown', visit).then(setLately, () => setLately(null));
  }, [visit]);
  return lately;
}

/** What the user hopes for, of each visit anew. */
export function useHope(arrived: Arrival): [Hope | null, (hope: Hope | null) => void] {
  const [hope, setHope] = useState<Hope | null>(null);
  useEffect(() => setHope(null), [arrived]);
  return [hope, setHope];
}
