import { useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { type Action, actionsAt, CARES } from '../../model/advice/actions.ts';
import { FACTS, FOCUS } from '../../model/advice/library.ts';
import { Fold, Folds } from '../parts/fold.tsx';
import { hourNow } from '../parts/hour.ts';
import { adviceText } from './advice.ts';
import { Facts } from './facts.tsx';
import { Head } from './head.tsx';
import { Tales } from './tales.tsx';

/** The self-care library: one thing for now, then all there is to do and to come back to; `part` names one to open. */
export function Care({ part }: { part: string }) {
  const actions = actionsAt(hourNow());
  return (
    <>
      <Head title={t('shelf-title')} />
      <ForNow actions={actions} />
      <div class="pair">
        <Folds id="to-do" title={t('shelf-all')}>
          {CARES.map((care) => (
            <Fold key={care} title={adviceText(`careFor-${care}`)} isNamed={part === care}>
              <Shelf actions={actions.filter((action) => action.care === care)} />
            </Fold>
          ))}
        </Folds>
        <div class="stack">
          <Folds id="five" title={t('shelf-five')}>
            {Object.entries(FOCUS).map(([focus, words]) => (
              <Fold key={focus} title={adviceText(`focus-${focus}`)} isNamed={part === focus}>
                <Focus focus={focus} words={words} />
              </Fold>
            ))}
          </Folds>
          <TalesAndFacts part={part} />
        </div>
      </div>
    </>
  );
}

const TalesAndFacts = ({ part }: { part: string }) => (
  <Folds id="known" title={t('shelf-known')}>
    <Fold title={t('shelf-slow')} isNamed={part === 'slow'}>
      <Tales />
    </Fold>
    <Fold title={t('shelf-facts')} isNamed={part === 'facts'}>
      <Facts ids={FACTS} />
    </Fold>
  </Folds>
);

/** An opening begins with any of them. */
const start = Math.floor(Math.random() * 1_000);

/** A step that shares no divisor with how many there are by day (41) or at night (35) meets every action in turn. */
const STRIDE_ACTIONS = 11;

function ForNow({ actions }: { actions: readonly Action[] }) {
  const [turn, setTurn] = useState(0);
  const action = actions[(start + turn * STRIDE_ACTIONS) % actions.length] ?? actions[0];
  if (!action) return null;
  return (
    <section class="card wash stack for-now" aria-labelledby="for-now">
      <h2 id="for-now" class="soft small">
        {t('shelf-now')}
      </h2>
      <p class="nudge" aria-live="polite">
        {adviceText(`care-${action.id}`)}
      </p>
      <p class="row">
        <button type="button" class="button quiet" onClick={() => setTurn(turn + 1)}>
          {t('shelf-another')}
        </button>
        <span class="soft small">{t('shelf-minutes', { minutes: action.minutes })}</span>
      </p>
    </section>
  );
}

const Focus = ({ focus, words }: { focus: string; words: readonly string[] }) => (
  <>
    <p class="soft">{adviceText(`focus-${focus}Text`)}</p>
    <ul class="affirmations">
      {words.map((id) => (
        <li key={id}>{adviceText(`affirm-${id}`)}</li>
      ))}
    </ul>
    {focus === 'help' && (
      <a class="button quiet" href="#/help">
        {t('kind-help')}
      </a>
    )}
  </>
);

const Shelf = ({ actions }: { actions: readonly Action[] }) => (
  <ul class="to-do">
    {actions.map(({ id, minutes }) => (
      <li key={id}>
        {adviceText(`care-${id}`)} <span class="soft small">{t('shelf-minutes', { minutes })}</span>
      </li>
    ))}
  </ul>
);
