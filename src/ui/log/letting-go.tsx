import type { RefObject } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { dayAndTime } from '../../language/format.ts';
import { t } from '../../language/text.ts';
import type { PageIntent } from '../../model/change/intents.ts';
import { dueAt, waitingLike } from '../../model/change/postponed.ts';
import { softeningDelay } from '../../model/change/softening-delay.ts';
import { AUTO_FOLDER, autoCopy } from '../../model/copy/auto-copy.ts';
import { useBackToButton } from '../parts/back-to-button.ts';
import { waitsUntil } from '../parts/change.ts';
import { records, settingOf } from '../parts/live-data.ts';

const HOUR_MS = 3_600_000;

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

export interface LettingGoWords extends OfferProps {
  /** What would go, and that it is gone, in words. */
  sure: readonly string[];
  done: string;
}

interface Props extends LettingGoWords {
  /** What is asked for where it is wanted. */
  intent: PageIntent;
  /** Whether what is to go is still there. */
  isUnderWay: boolean;
  /** Resolves to whether it goes at once. */
  onLetGo: () => Promise<boolean>;
}

/** Offers to let go of something that does not come back: said first, then asked, then done. */
export function LettingGo({ offer, hint, sure, done, intent, isUnderWay, onLetGo }: Props) {
  const [step, setStep] = useState<'offered' | 'asked' | 'let-go'>('offered');
  const button = useBackToButton(step === 'asked');
  if (step === 'offered') {
    return <OfferToDelete {...{ offer, hint, button }} onPress={() => setStep('asked')} />;
  }
  if (step === 'asked') {
    const leave = () => setStep('offered');
    const letGo = () => leadOn(onLetGo(), () => setStep('let-go'), leave);
    return <Sure texts={sure} intent={intent} onLetGo={letGo} onLeave={leave} />;
  }
  return <p role="status">{isUnderWay ? t('erasing-underWay') : done}</p>;
}

/** Leads on from a question: to what was done, or back where it waits, as the page says that. What is lost is asked still. */
export async function leadOn(
  asked: Promise<boolean>,
  onDone: () => void,
  onLeave: () => void,
): Promise<void> {
  if (await asked) onDone();
  else if (waitsUntil.value !== null) onLeave();
}

/** When what would wait happens, epoch ms, if it is asked for now: the same may wait already. */
export function dueIfAsked(intent: PageIntent): number {
  const same = records.value && waitingLike(records.value, intent);
  return same ? dueAt(same) : Date.now() + settingOf(softeningDelay) * HOUR_MS;
}

/** That it waits, and until when; null where nothing does. */
function whenItWaits(intent: PageIntent): string | null {
  const hours = settingOf(softeningDelay);
  if (hours === 0) return null;
  const isAlready = records.value && waitingLike(records.value, intent);
  return isAlready
    ? t('waiting-already', { when: dayAndTime(dueIfAsked(intent)) })
    : t('waiting-first', { hours });
}

/** That copies made by themselves stay, in a sentence of the catalogue's; nothing where none are made. */
export function inCopies(said: 'erasing-copies' | 'deleting-copies'): string[] {
  return settingOf(autoCopy) ? [t(said, { folder: AUTO_FOLDER })] : [];
}

interface SureProps {
  texts: readonly string[];
  /** What is asked for where it is wanted. */
  intent: PageIntent;
  /** What stays elsewhere, in words. */
  stays?: readonly string[];
  /** When it happens, where nothing waits. */
  soon?: string;
  /** Whether it waits where softer changes do. */
  mayWait?: boolean;
  /** What the button says that does it. */
  act?: string;
  onLetGo: () => void;
  onLeave: () => void;
}

/** What would go, when, and the choice. It takes the focus that its button's end left homeless. */
export function Sure({
  texts,
  intent,
  stays = inCopies('erasing-copies'),
  soon = t('waiting-notAtAll'),
  mayWait = true,
  act = t('keeping-delete'),
  onLetGo,
  onLeave,
}: SureProps) {
  const leave = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) leave.current?.focus();
  }, []);
  return (
    <div class="row sure" role="status">
      {[...texts, ...stays, (mayWait && whenItWaits(intent)) || soon].map((text) => (
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
