import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { ANSWERS, type Answer, type Answers, REPLY } from '../../model/advice/reply.ts';
import { people } from '../parts/live-data.ts';
import { adviceText } from './advice.ts';
import { Head } from './head.tsx';
import { Drawn } from './objects.tsx';
import { Result } from './reply-result.tsx';
import { Safety } from './safety.tsx';

const ANSWER_NAMES = { yes: 'check-yes', unsure: 'check-unsure', no: 'check-no' } as const;

/**
 * Before a reply: to somebody in touch first how to answer only the matter, which `part` names as well; else six
 * questions, one at a time, and then what they come to.
 */
export function Reply({ part }: { part: string }) {
  const [isElse, setElse] = useState(false);
  const isMatter = part === 'matter' || people.value?.some(({ staysInTouch }) => staysInTouch);
  return isMatter && !isElse ? <OnlyTheMatter onElse={() => setElse(true)} /> : <Six />;
}

/** What it is for; where there is room, with the letter. */
const Top = ({ lead }: { lead: string }) => (
  <div class="reply-top">
    <Head title={t('nav-reply')} lead={lead} />
    <Drawn name="letter" />
  </div>
);

const STEPS = ['matter-asked', 'matter-short', 'matter-without', 'matter-again'] as const;

/** How to answer what has to be answered, and nothing else; and the way to help, where it scares. */
const OnlyTheMatter = ({ onElse }: { onElse: () => void }) => (
  <>
    <Top lead={t('matter-lead')} />
    <section class="card wash stack check-card matter" aria-labelledby="matter">
      <h2 id="matter">{t('matter-title')}</h2>
      <ol class="ways">
        {STEPS.map((step) => (
          <li key={step}>{t(step)}</li>
        ))}
      </ol>
      <Safety isNamed={false} />
      <p>
        <button type="button" class="button bare" onClick={onElse}>
          {t('matter-else')}
        </button>
      </p>
    </section>
  </>
);

function Six() {
  const [given, setGiven] = useState<readonly Answer[]>([]);
  const question = REPLY[given.length];
  return (
    <>
      <Top lead={t('check-lead')} />
      {question ? (
        <Question
          text={adviceText(`reply-${question}`)}
          number={given.length + 1}
          onAnswer={(answer) => setGiven([...given, answer])}
          onBack={() => setGiven(given.slice(0, -1))}
        />
      ) : (
        <Result answers={together(given)} onAgain={() => setGiven([])} />
      )}
    </>
  );
}

/** Answers given in the order of the questions. */
const together = (given: readonly Answer[]) =>
  Object.fromEntries(REPLY.map((question, index) => [question, given[index]])) as Answers;

interface Props {
  text: string;
  /** From one. */
  number: number;
  onAnswer: (answer: Answer) => void;
  onBack: () => void;
}

function Question({ text, number, onAnswer, onBack }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (number > 1) heading.current?.focus();
  }, [number]);
  return (
    <section class="card wash stack check-card" aria-labelledby="asked">
      <p class="soft small">{t('check-progress', { number })}</p>
      <h2 id="asked" ref={heading} tabIndex={-1}>
        {text}
      </h2>
      <div class="row">
        {ANSWERS.map((answer) => (
          <button
            key={answer}
            type="button"
            class="button quiet large"
            onClick={() => onAnswer(answer)}
          >
            {t(ANSWER_NAMES[answer])}
          </button>
        ))}
      </div>
      <p class="one-back">
        {number > 1 && (
          <button type="button" class="button bare" onClick={onBack}>
            {t('check-back')}
          </button>
        )}
      </p>
    </section>
  );
}
