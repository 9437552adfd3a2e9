import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { sendWithRetry } from '../../messages/messages.ts';
import {
  type AfterWave,
  keptAs,
  PART_SECONDS,
  PARTS,
  type Part,
} from '../../model/care/urge-wave.ts';
import { After } from './after-wave.tsx';
import { CallSomeone } from './call-someone.tsx';
import { Riding } from './riding.tsx';
import { Sea } from './sea.tsx';
import { isStill } from './still.ts';

type Stage = Part | 'asking' | AfterWave;

/**
 * Ninety seconds of breathing with a wave that rises, crests and falls; then "Still want to?". The
 * picture and the words are laid out by whoever shows it. `children` are the ways on from here.
 */
export function Wave({ children }: { children?: ComponentChildren }) {
  const [stage, setStage] = useState<Stage>('calm');
  const [round, setRound] = useState(1);
  const head = useRef<HTMLHeadingElement>(null);
  const part = PARTS.find((one) => one === stage);
  const last = useRef<Part>('calm');
  /** Seconds of whole parts, in all rounds. */
  const ridden = useRef(0);
  if (part) last.current = part;
  useEffect(() => {
    if (!part) return;
    const next = setTimeout(() => {
      ridden.current += PART_SECONDS;
      setStage(after(part));
    }, PART_SECONDS * 1000);
    return () => clearTimeout(next);
  }, [part]);
  useEffect(() => head.current?.focus(), [part === undefined ? stage : 'riding']);
  const answer = (how: AfterWave) => {
    setStage(how);
    remember(keptAs(how, ridden.current));
  };
  const again = () => {
    setRound(round + 1);
    setStage('calm');
  };
  return (
    <>
      <div class="picture">
        <Sea key={round} at={last.current} isOver={!part} />
        {part && <StillButton />}
      </div>
      <div class="words">
        <h1 ref={head} tabIndex={-1}>
          {headline(stage)}
        </h1>
        {part && <Riding part={part} onStop={() => setStage('asking')} />}
        {stage === 'asking' && <Asking onAnswer={answer} />}
        {(stage === 'passed' || stage === 'still') && <After how={stage} onAgain={again} />}
        <CallSomeone />
        {children}
      </div>
    </>
  );
}

/** What comes after a part: the next one, and after the last the question. */
const after = (part: Part): Stage => PARTS[PARTS.indexOf(part) + 1] ?? 'asking';

function headline(stage: Stage): string {
  if (stage === 'asking') return t('urge-still');
  if (stage === 'passed') return t('urge-passedTitle');
  return stage === 'still' ? t('urge-stillTitle') : t('urge-title');
}

/** Keeps how the urge was. Where the log cannot be reached the wave was ridden all the same. */
const remember = (what: ReturnType<typeof keptAs>) =>
  sendWithRetry('moment', { id: crypto.randomUUID(), kind: 'urge', what }).catch(() => undefined);

/** What moves for longer than five seconds can be stilled (WCAG 2.2.2). */
const StillButton = () => (
  <button
    type="button"
    class="button bare still-sea"
    onClick={() => {
      isStill.value = !isStill.value;
    }}
  >
    {t(isStill.value ? 'urge-moveSea' : 'urge-stillSea')}
  </button>
);

const Asking = ({ onAnswer }: { onAnswer: (how: AfterWave) => void }) => (
  <>
    <p class="lead soft">{t('urge-either')}</p>
    <div class="row answers">
      <button type="button" class="button quiet large" onClick={() => onAnswer('passed')}>
        {t('urge-passed')}
      </button>
      <button type="button" class="button quiet large" onClick={() => onAnswer('still')}>
        {t('urge-yet')}
      </button>
    </div>
  </>
);
