import { t } from '../../language/text.ts';
import { PassphraseForm } from '../parts/passphrase-form.tsx';

interface Props {
  /** What the buttons say: with a passphrase, and without one. */
  act: string;
  openAct: string;
  isBusy: boolean;
  /** Called first thing in a click. Resolves to whether it was done. */
  onAct: (phrase?: string) => Promise<boolean>;
}

/** Locks by a new passphrase; or by none, if the user insists. */
export const LockForm = ({ act, openAct, isBusy, onAct }: Props) => (
  <>
    <PassphraseForm
      label={t('copies-phrase')}
      hint={t('copies-hint')}
      {...{ act, isBusy }}
      isNew
      onEnter={(phrase) => onAct(phrase).then((isDone) => (isDone ? null : ''))}
    />
    <details>
      <summary>{t('copies-openOffer')}</summary>
      <div class="stack">
        <p class="soft small">{t('copies-openHint')}</p>
        <p>
          <button
            type="button"
            class="button quiet"
            aria-disabled={isBusy}
            onClick={() => !isBusy && onAct()}
          >
            {openAct}
          </button>
        </p>
      </div>
    </details>
  </>
);
