import type { RefObject } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { useBackToButton } from '../parts/back-to-button.ts';

interface OfferProps {
  /** What is offered, in words. */
  offer: string;
  /** A line on what would go, and what stays. */
  hint: string;
}

interface OfferToDeleteProps extends OfferProps {
  /** The button: where the question ends, it has the focus again. */
  button: RefObject<HTMLButtonElement | null>;
  onPress: () => void;
}

/** A button that asks whether something is to be deleted. */
export function OfferToDelete({ offer, hint, button, onPress }: OfferToDeleteProps) {
  const id = useId();
  return (
    <div class="to-delete">
      <button
        ref={button}
        type="button"
        class="button quiet"
        aria-describedby={id}
        onClick={onPress}
      >
        {offer}
      </button>
      <p id={id} class="soft small">
        {hint}
      </p>
    </div>
  );
}

interface Props extends OfferProps {
  /** What would go for good, and that it is gone, in words. */
  sure: readonly string[];
  done: string;
  /** Whether what is to go is still there. */
  isUnderWay: boolean;
  /** Resolves to whether it was kept that it is to go. */
  onLetGo: () => Promise<boolean>;
}

/** Offers to let go of something that does not come back: said first, then asked, then done. */
export function LettingGo({ offer, hint, sure, done, isUnderWay, onLetGo }: Props) {
  const [step, setStep] = useState<'offered' | 'asked' | 'let-go'>('offered');
  const button = useBackToButton(step === 'asked');
  if (step === 'offered') {
    return <OfferToDelete {...{ offer, hint, button }} onPress={() => setStep('asked')} />;
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
      <button type="button" class="button quiet" onClick={onLetGo}>
        {act}
      </button>
      <button ref={leave} type="button" class="button bare" onClick={onLeave}>
        {t('keeping-leave')}
      </button>
    </div>
  );
}
