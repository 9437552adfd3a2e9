import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../language/text.ts';
import type { Trigger } from '../../model/care/plan.ts';
import { homePage } from '../../model/pages/own-pages.ts';
import { findListed } from '../../model/people/person.ts';
import { OtherPlans } from '../care/other-plans.tsx';
import { PutOff } from '../care/put-off.tsx';
import { Swaps } from '../care/swaps.tsx';
import { Wave } from '../care/wave.tsx';
import { ChangeState } from '../parts/change-state.tsx';
import { people } from '../parts/live-data.ts';
import { Window } from '../parts/window.tsx';

/** What there is besides leaving and going on. */
export type Alternative = 'wave' | 'swap';

interface AlternativesProps {
  /** The key of whom the pause is about: who stays in touch with them may have to answer something. */
  identity: string;
  onOpen: (alternative: Alternative) => void;
}

/** The quiet row under the choices. */
export const Alternatives = ({ identity, onOpen }: AlternativesProps) => (
  <div class="alternatives">
    {findListed(people.value ?? [], identity)?.person.staysInTouch && (
      <a class="quiet-link" href={homePage('reply/matter')}>
        {t('pause-matter')}
      </a>
    )}
    <button type="button" class="inline" onClick={() => onOpen('wave')}>
      {t('urge-ride')}
    </button>
    <button type="button" class="inline" onClick={() => onOpen('swap')}>
      {t('swap-instead')}
    </button>
    <a class="quiet-link" href={homePage('help')}>
      {t('kind-helpNow')}
    </a>
  </div>
);

interface Props {
  alternative: Alternative;
  /** Which plan the pause shows already. */
  plan: Trigger | null;
  onBack: () => void;
  onLeave: () => void;
}

/** The wave, or something to do instead, in the place of the choices; leaving stays one press away. */
export function AlternativeView({ alternative, plan, onBack, onLeave }: Props) {
  const ways = (
    <div class="choices">
      <button type="button" class="button large" onClick={onLeave}>
        {t('pause-leave')}
      </button>
      <button type="button" class="button bare" onClick={onBack}>
        {t('urge-back')}
      </button>
    </div>
  );
  if (alternative === 'wave') return <Wave>{ways}</Wave>;
  return (
    <>
      <div class="picture">
        <Window silent />
      </div>
      <div class="words">
        <Head />
        <Swaps />
        <OtherPlans shown={plan} />
        <PutOff />
        <ChangeState />
        {ways}
      </div>
    </>
  );
}

/** The heading takes the focus its button's end left homeless. */
function Head() {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  return (
    <h1 ref={head} tabIndex={-1}>
      {t('swap-head')}
    </h1>
  );
}
