import { useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { waitingLike } from '../../model/change/postponed.ts';
import type { Person } from '../../model/people/person.ts';
import { safetyAsked } from '../../model/people/safety-asked.ts';
import { change } from '../parts/change.ts';
import { people, records, settingOf } from '../parts/live-data.ts';
import { answered } from './for-safety.tsx';
import { SafetyAdvice } from './safety-advice.tsx';

/** What the answer has come to, for whoever looks to stay safe. */
type Came = 'set' | 'waits';

/** Whom the user is asked about: the first person listed, whoever follows, until it is answered of anybody. */
function askedAbout(): Person | undefined {
  if (settingOf(safetyAsked) || people.value?.some(isAnswered)) return undefined;
  return people.value?.[0];
}

export const isSafetyAsked = (): boolean => askedAbout() !== undefined;

/** Asks, a single time, whether the user looks to stay safe from the first person listed. */
export function SafetyQuestion() {
  const [before, setBefore] = useState<Person | null>(null);
  const [came, setCame] = useState<Came | null>(null);
  const first = askedAbout();
  if (before && came) {
    const undo = () => {
      const { id, response } = before;
      change('editPerson', { id, response, forSafety: false });
      setBefore(null);
    };
    return <Answered person={before} came={came} onUndo={undo} />;
  }
  if (!first) return null;
  const say = async (isSo: boolean) => {
    const isDone = await change('editPerson', answered(first.id, isSo));
    if (!isSo) return;
    setCame(isDone ? 'set' : 'waits');
    setBefore(first);
  };
  return (
    <section class="card wash stack safety-question" aria-labelledby="safety-question">
      <h2 id="safety-question">{t('safety-question', first)}</h2>
      <p>{t('safety-why')}</p>
      <p class="row">
        <button type="button" class="button quiet" onClick={() => say(true)}>
          {t('safety-yes')}
        </button>
        <button type="button" class="button quiet" onClick={() => say(false)}>
          {t('safety-no')}
        </button>
      </p>
    </section>
  );
}

/** Whether the user has said it; a yes may wait. */
const isAnswered = ({ id, forSafety }: Person): boolean =>
  forSafety !== undefined ||
  Boolean(
    records.value && waitingLike(records.value, { do: 'editPerson', with: answered(id, true) }),
  );

interface Props {
  person: Person;
  came: Came;
  onUndo: () => void;
}

/** What holds now, what makes looking safer, and a way back. */
const Answered = ({ person: { nickname }, came, onUndo }: Props) => (
  <section class="card wash stack safety-answered" role="status">
    <p>
      <strong>{came === 'set' ? t('safety-set', { nickname }) : t('safety-waits')}</strong>
    </p>
    <SafetyAdvice nickname={nickname}>
      {came === 'set' && (
        <button type="button" class="button bare" onClick={onUndo}>
          {t('safety-undo')}
        </button>
      )}
    </SafetyAdvice>
  </section>
);
