import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Pause } from '../../messages.ts';
import { nudgeAtPause } from '../../model/advice.ts';
import type { Surface } from '../../networks/network.ts';
import { findListed, listPeople } from '../../storage/people.ts';
import { hourNow } from '../parts/hour.ts';
import { nudgeText } from '../parts/nudge.tsx';
import { Window } from '../parts/window.tsx';
import { GoOn } from './go-on.tsx';
import { Questions } from './questions.tsx';
import { type Arrival, announce, leave } from './visit.ts';

type Answer = Pause | null | 'asking' | 'trouble';

/** The pause: who it is about, one nudge, a way out, and after a wait a way on. */
export function PausePage({ arrived }: { arrived: Arrival }) {
  const [answer, askAgain] = useAnswer(arrived);
  const nickname = useNickname(arrived.visit.key);
  const out = useRef<HTMLButtonElement>(null);
  const about = useId();
  useEffect(() => out.current?.focus(), []);
  if (answer === null) return <Gone />;
  return (
    <main class="pause">
      <div class="picture">
        <Window />
      </div>
      <div class="words">
        <h1>{i18n.t('pause.title')}</h1>
        <p id={about} class="lead soft">
          {nickname && i18n.t('pause.about', [nickname])}
          {nickname === null && i18n.t('pause.aboutNobody')}
        </p>
        <p class="nudge">{lineFor(answer, arrived.visit.surface)}</p>
        <div class="choices">
          <button
            ref={out}
            type="button"
            class="button large"
            aria-describedby={about}
            onClick={() => leave(arrived)}
          >
            {i18n.t('pause.leave')}
          </button>
          {typeof answer === 'object' && (
            <GoOn pause={answer} visit={arrived.visit} onRefused={askAgain} />
          )}
          {answer === 'trouble' && (
            <p class="soft" role="alert">
              {i18n.t('pause.trouble')}
            </p>
          )}
        </div>
        <Questions pause={typeof answer === 'object' ? answer : null} visit={arrived.visit.id} />
      </div>
    </main>
  );
}

/** The nudge. Its card keeps its place while the background is asked, so that nothing moves under the pointer. */
function lineFor(answer: Pause | 'asking' | 'trouble', surface: Surface): string | null {
  if (answer === 'asking') return null;
  const timesToday = answer === 'trouble' ? 1 : answer.timesToday;
  const day = Temporal.Now.plainDateISO().dayOfYear;
  return nudgeText(nudgeAtPause({ hour: hourNow(), timesToday, surface }, day).id);
}

/** What the background says of the visit, and how to ask it again. */
function useAnswer({ visit }: Arrival): [Answer, () => void] {
  const [answer, setAnswer] = useState<Answer>('asking');
  const ask = () => void announce(visit).then(setAnswer, () => setAnswer('trouble'));
  useEffect(ask, [visit]);
  return [answer, ask];
}

/**
 * The nickname, from storage, so that it shows without waiting for the background to wake. Undefined
 * until storage has answered, null if nobody is listed under the key.
 */
function useNickname(key: string): string | null | undefined {
  const [nickname, setNickname] = useState<string | null>();
  useEffect(() => {
    listPeople().then((people) => setNickname(findListed(people, key)?.person.nickname ?? null));
  }, [key]);
  return nickname;
}

/** Whoever this was about is off the list by now. */
const Gone = () => (
  <main class="pause">
    <div class="picture">
      <Window />
    </div>
    <div class="words">
      <h1>{i18n.t('name')}</h1>
      <p class="lead soft">{i18n.t('pause.gone')}</p>
      <div class="choices">
        <a class="button large" href="/home.html">
          {i18n.t('pause.home')}
        </a>
      </div>
    </div>
  </main>
);
