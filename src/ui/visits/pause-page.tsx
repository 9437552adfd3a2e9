import { useId, useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { PASS } from '../../model/visits/limits.ts';
import type { PassMinutes } from '../../model/visits/pass.ts';
import { useNudge } from '../advice/nudge.tsx';
import { CallSomeone } from '../care/call-someone.tsx';
import { QuickExit } from '../discretion/quick-exit.tsx';
import { useTitle } from '../discretion/tab.ts';
import { Window } from '../parts/window.tsx';
import { type Alternative, Alternatives, AlternativeView } from './alternatives.tsx';
import { type Arrival, leave } from './arrival.ts';
import { Choices } from './choices.tsx';
import { Gone } from './gone.tsx';
import { Line, Said } from './line.tsx';
import type { Mine } from './mine.ts';
import { momentOf, useAnswer, useHope, useLately } from './moment.ts';
import { More } from './more.tsx';
import { Needed } from './needed.tsx';
import { OfGoingOn } from './of-going-on.tsx';
import { Questions } from './pause-questions.tsx';
import { useArrival } from './use-arrival.ts';
import { useEscape } from './use-escape.ts';
import { Who } from './who.tsx';

/** The pause: who it is about, one line, a way out, and after a wait a way on. The rest is behind a quiet line. */
export function PausePage({ first, mine: { plan, words } }: { first: Arrival; mine: Mine }) {
  const [arrived, renew] = useArrival(first);
  const answer = useAnswer(arrived);
  const lately = useLately(arrived);
  const [hope, setHope] = useHope(arrived);
  const [alternative, setAlternative] = useState<Alternative | null>(null);
  const [isMore, setMore] = useState(false);
  const [minutes, setMinutes] = useState<PassMinutes>(PASS.usual);
  const moment = momentOf(answer, lately, arrived, hope);
  const nudge = useNudge(arrived.occasion, !plan || isMore ? moment : null);
  const [who, line] = [useId(), useId()];
  useTitle(t('pause-title'));
  const back = () => setAlternative(null);
  const out = () => leave(arrived);
  useEscape(alternative ? back : isMore ? () => setMore(false) : out);
  if (answer === null) return <Gone arrived={arrived} />;
  const said = <Said words={words} nudge={nudge} />;
  return (
    <main class="pause">
      <QuickExit escapes={false} />
      {alternative && (
        <AlternativeView alternative={alternative} plan={plan} onBack={back} onLeave={out} />
      )}
      <div class="picture" hidden={alternative !== null}>
        <Window />
      </div>
      <div class="words" hidden={alternative !== null}>
        <div class="said" aria-live="polite">
          <Who id={who} identity={arrived.visit.key} />
          <h1>{t('pause-title')}</h1>
          <Line id={line} plan={plan}>
            {said}
          </Line>
        </div>
        <Choices
          arrived={arrived}
          answer={answer}
          about={`${who} ${line}`}
          isShown={alternative === null}
          minutes={minutes}
          onRefused={renew}
        />
        <CallSomeone />
        <More isOpen={isMore} onToggle={setMore}>
          <Needed arrived={arrived} onRefused={renew} />
          <OfGoingOn {...{ answer, minutes }} onChoose={setMinutes} />
          {plan && <div aria-live="polite">{said}</div>}
          <Alternatives identity={arrived.visit.key} onOpen={setAlternative} />
          <Questions
            key={arrived.visit.id}
            asksWay={typeof answer === 'object' && !answer.isWayKnown}
            learnt={lately?.learnt ?? []}
            visit={arrived.visit}
            onHope={setHope}
          />
        </More>
      </div>
    </main>
  );
}
