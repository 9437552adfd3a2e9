import { useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { ACTIONS, CARES } from '../../model/advice/actions.ts';
import { FACTS, FOCUS } from '../../model/advice/library.ts';
import { adviceText } from './advice.ts';
import { Facts } from './facts.tsx';
import { Head } from './head.tsx';
import { Tales } from './tales.tsx';

/** The self-care library: one thing for now, five things to come back to, and everything there is to do. */
export const Care = () => (
  <>
    <Head title={t('shelf-title')} />
    <ForNow />
    <section class="stack" aria-labelledby="five">
      <h2 id="five">{t('shelf-five')}</h2>
      <div class="shelves">
        {Object.entries(FOCUS).map(([focus, words]) => (
          <Focus key={focus} focus={focus} words={words} />
        ))}
        <div class="card wash stack">
          <h3>{t('shelf-slow')}</h3>
          <Tales />
        </div>
      </div>
    </section>
    <section class="stack" aria-labelledby="to-do">
      <h2 id="to-do">{t('shelf-all')}</h2>
      <div class="shelves narrow">
        {CARES.map((care) => (
          <Shelf key={care} care={care} />
        ))}
      </div>
    </section>
    <section class="card stack" aria-labelledby="studies">
      <h2 id="studies">{t('shelf-facts')}</h2>
      <Facts ids={FACTS} />
    </section>
  </>
);

/** An opening begins with any of them. */
const start = Math.floor(Math.random() * ACTIONS.length);

/** An odd step through the list meets every action once before any comes again. */
const STEP = 11;

function ForNow() {
  const [turn, setTurn] = useState(0);
  const action = ACTIONS[(start + turn * STEP) % ACTIONS.length] ?? ACTIONS[0];
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
  <div class="card stack">
    <h3>{adviceText(`focus-${focus}`)}</h3>
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
  </div>
);

const Shelf = ({ care }: { care: string }) => (
  <div class="card">
    <h3>{adviceText(`careFor-${care}`)}</h3>
    <ul class="to-do">
      {ACTIONS.filter((action) => action.care === care).map(({ id, minutes }) => (
        <li key={id}>
          {adviceText(`care-${id}`)}{' '}
          <span class="soft small">{t('shelf-minutes', { minutes })}</span>
        </li>
      ))}
    </ul>
  </div>
);
