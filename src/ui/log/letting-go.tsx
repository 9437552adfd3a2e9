import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../language/text.ts';

interface Props {
  /** What is offered, what would go for good, and that it is gone, in words. */
  offer: string;
  sure: readonly string[];
  done: string;
  /** Whether what is to go is still there. */
  isUnderWay: boolean;
  /** Resolves to whether it was kept that it is to go. */
  onLetGo: () => Promise<boolean>;
}

/** Offers to let go of something that does not come back: said first, then asked, then done. */
export function LettingGo({ offer, sure, done, isUnderWay, onLetGo }: Props) {
  const [step, setStep] = useState<'offered' | 'asked' | 'let-go'>('offered');
  if (step === 'offered') {
    return (
      <button type="button" class="button quiet let-go" onClick={() => setStep('asked')}>
        {offer}
      </button>
    );
  }
  if (step === 'asked') {
    const letGo = () => onLetGo().then((isKept) => isKept && setStep('let-go'));
    return <Sure texts={sure} onLetGo={letGo} onLeave={() => setStep('offered')} />;
  }
  return <p role="status">{isUnderWay ? t('erasing-underWay') : done}</p>;
}

interface SureProps {
  texts: readonly string[];
  /** What the button says that does it. */
  act?: string;
  onLetGo: () => void;
  onLeave: () => void;
}

/** What would go, and the choice. It takes the focus that its button's end left homeless. */
export function Sure({ texts, act = t('keeping-delete'), onLetGo, onLeave }: SureProps) {
  const leave = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) leave.current?.focus();
  }, []);
  return (
    <div class="row sure" role="status">
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <button type="button" class="button" onClick={onLetGo}>
        {act}
      </button>
      <button ref={leave} type="button" class="button bare" onClick={onLeave}>
        {t('keeping-leave')}
      </button>
    </div>
  );
}
