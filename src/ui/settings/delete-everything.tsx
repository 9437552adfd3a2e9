import { useEffect, useMemo, useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { deletion } from '../../model/records/deletion.ts';
import { inCopies, leadOn, OfferToDelete, Sure } from '../log/letting-go.tsx';
import { useBackToButton } from '../parts/back-to-button.ts';
import { change } from '../parts/change.ts';
import { records, settingOf } from '../parts/live-data.ts';
import { NoteLine } from '../parts/note-line.tsx';

/** Offers to delete everything: said first, then asked, then done ten seconds later, unless it is taken back. */
export function DeleteEverything() {
  const [step, setStep] = useState<'offered' | 'asked' | 'wanted'>('offered');
  const isWaiting = settingOf(deletion) !== null;
  const button = useBackToButton(step === 'asked');
  // What was taken back leaves that it was; what was deleted leaves nothing at all.
  const isKept = records.value?.hasAny(deletion) ?? false;
  useEffect(() => {
    if (isWaiting) setStep('wanted');
  }, [isWaiting]);
  const note = useMemo(() => {
    if (isWaiting)
      return { text: t('deleting-soon'), undo: () => void change('keepEverything', {}) };
    return step === 'wanted' ? { text: t(isKept ? 'deleting-undone' : 'deleting-done') } : null;
  }, [isWaiting, isKept, step]);
  const leave = () => setStep('offered');
  // That it is wanted is published, too, and may be taken back before the page hears of it here.
  const want = () => leadOn(change('deleteEverything', {}), () => {}, leave);
  const isOffered = !isWaiting && (step === 'offered' || (step === 'wanted' && isKept));
  return (
    <>
      {isOffered && (
        <OfferToDelete
          offer={t('deleting-everything')}
          hint={t('deleting-hint')}
          button={button}
          onPress={() => setStep('asked')}
        />
      )}
      {!isWaiting && step === 'asked' && (
        <Sure
          texts={[t('deleting-sure')]}
          stays={inCopies('deleting-copies')}
          intent={{ do: 'deleteEverything', with: {} }}
          soon={t('deleting-brief')}
          act={t('deleting-everything')}
          onLetGo={want}
          onLeave={leave}
        />
      )}
      <NoteLine note={note} />
    </>
  );
}
