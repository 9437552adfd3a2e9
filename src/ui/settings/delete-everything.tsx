import { useMemo, useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { AUTO_FOLDER, autoCopy } from '../../model/copy/auto-copy.ts';
import { deletion } from '../../model/records/deletion.ts';
import { Sure } from '../log/letting-go.tsx';
import { change } from '../parts/change.ts';
import { settingOf } from '../parts/live-data.ts';
import { NoteLine } from '../parts/note-line.tsx';

/** Offers to delete everything: said first, then asked, then done ten seconds later, unless it is taken back. */
export function DeleteEverything() {
  const [step, setStep] = useState<'offered' | 'asked' | 'wanted' | 'kept'>('offered');
  const isWaiting = settingOf(deletion) !== null;
  const note = useMemo(() => {
    if (!isWaiting) return step === 'offered' || step === 'asked' ? null : { text: endOf(step) };
    const undo = () => change('keepEverything', {}).then((isKept) => isKept && setStep('kept'));
    return { text: t('deleting-soon'), undo };
  }, [isWaiting, step]);
  const want = () => change('deleteEverything', {}).then((isKept) => isKept && setStep('wanted'));
  const stays = settingOf(autoCopy) ? [t('deleting-copies', { folder: AUTO_FOLDER })] : [];
  const isOffered = !isWaiting && (step === 'offered' || step === 'kept');
  return (
    <>
      {isOffered && (
        <button type="button" class="button quiet delete-all" onClick={() => setStep('asked')}>
          {t('deleting-everything')}
        </button>
      )}
      {!isWaiting && step === 'asked' && (
        <Sure
          texts={[t('deleting-sure'), ...stays]}
          act={t('deleting-everything')}
          onLetGo={want}
          onLeave={() => setStep('offered')}
        />
      )}
      <NoteLine note={note} />
    </>
  );
}

/** What came of it. */
const endOf = (step: 'wanted' | 'kept'): string =>
  t(step === 'wanted' ? 'deleting-done' : 'deleting-undone');
