import { useEffect, useId, useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { type Lately, sendWithRetry } from '../../messages/messages.ts';
import type { Hope } from '../../model/log/answers.ts';
import { homePage } from '../../model/pages/own-pages.ts';
import { findListed } from '../../model/people/person.ts';
import { adviceText } from '../advice/advice.ts';
import { useNudge } from '../advice/nudge.tsx';
import { PlanCard } from '../care/plan-card.tsx';
import { people } from '../parts/live-data.ts';
import { Window } from '../parts/window.tsx';
import { About } from './about.tsx';
import { type Arrival, leave } from './arrival.ts';
import { type Beside, Besides, BesideView } from './besides.tsx';
import { type Answer, Choices } from './choices.tsx';
import type { Mine } from './mine.ts';
import { OwnLine } from './own-line.tsx';
import { Questions } from './pause-questions.tsx';
import { useArrival } from './use-arrival.ts';

/** The pause: who it is about, the user's plan, one line, a way out, and after a wait a way on. */
export function PausePage({ first, mine: { plan, words } }: { first: Arrival; mine: Mine }) {
  const [arrived, renew] = useArrival(first);
  const answer = useAnswer(arrived);
  const lately = useLately(arrived);
  const [hope, setHope] = useState<Hope | null>(null);
  useEffect(() => setHope(null), [arrived]);
  const nudge = useNudge(arrived.occasion, momentOf(answer, lately, arrived, hope));
  const about = useId();
  const [beside, setBeside] = useState<Beside | null>(null);
  if (answer === null) return <Gone />;
  return (
    <main class="pause">
      {beside && (
        <BesideView
          beside={beside}
          plan={plan}
          onBack={() => setBeside(null)}
          onLeave={() => leave(arrived)}
        />
      )}
      <div class="picture" hidden={beside !== null}>
        <Window />
      </div>
      <div class={`words ${plan ? 'planned' : ''}`} hidden={beside !== null}>
        <h1>{t('pause-title')}</h1>
        <About id={about} identity={arrived.visit.key} />
        {plan && <PlanCard trigger={plan} />}
        {words ? (
          <OwnLine words={words} />
        ) : (
          <p class="nudge" aria-live="polite">
            {nudge && adviceText(`nudge-${nudge.id}`)}
          </p>
        )}
        <Choices
          arrived={arrived}
          answer={answer}
          about={about}
          isShown={beside === null}
          onRefused={renew}
        />
        <Besides onOpen={setBeside} />
        <Questions
          key={arrived.visit.id}
          asksWay={typeof answer === 'object' && !answer.isWayKnown}
          learnt={lately?.learnt ?? []}
          visit={arrived.visit}
          onHope={setHope}
        />
      </div>
    </main>
  );
}

/** What the nudge may speak to; null while the background is asked, when its card keeps its place. */
function momentOf(
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

/** What the background says of the visit; asked again when another answer is chosen for whom it is to. */
function useAnswer({ visit }: Arrival): Answer {
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
  return answer;
}

/**
 * What the log tells, once it has the visit: undefined until then, null where it cannot be read. The id
 * keeps it one visit, however often it is sent.
 */
function useLately({ visit }: Arrival): Lately | null | undefined {
  const [lately, setLately] = useState<Lately | null>();
  useEffect(() => {
    sendWithRetry('pauseShown', visit).then(setLately, () => setLately(null));
  }, [visit]);
  return lately;
}

/** Whoever this was about is off the list by now. */
const Gone = () => (
  <main class="pause">
    <div class="picture">
      <Window />
    </div>
    <div class="words">
      <h1>{t('name')}</h1>
      <p class="lead soft">{t('pause-gone')}</p>
      <div class="choices">
        <a class="button large" href={homePage()}>
          {t('pause-home')}
        </a>
      </div>
    </div>
  </main>
);
