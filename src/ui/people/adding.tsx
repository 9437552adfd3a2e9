import { useLayoutEffect, useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { people } from '../parts/live-data.ts';
import { AddForm } from './add-form.tsx';

interface Props {
  /** Somebody came or pressed for it: the link's field has the focus. */
  isSought: boolean;
  onAdded: (id: string) => void;
  /** Folds it; where nobody is listed yet there is nothing to fold it for. */
  onCancel: (() => void) | undefined;
}

/** The form to add somebody. */
export const Adding = ({ isSought, onAdded, onCancel }: Props) => (
  <section class="card adding" aria-labelledby="add-title">
    <h2 id="add-title">{t('people-formTitle')}</h2>
    <AddForm isSought={isSought} onAdded={({ id }) => onAdded(id)} onCancel={onCancel} />
    <p class="soft small">{t('people-inTouchOffer')}</p>
    <a class="quiet-link" href="#/many">
      {t('nav-many')}
    </a>
  </section>
);

/** Whether the form is sought: by whoever comes to an empty list, is led to it, or presses for it. */
export function useAdding(part: string) {
  const adding = useState(!people.value?.length);
  const [, setAdding] = adding;
  useLayoutEffect(() => {
    if (part === 'add') setAdding(true);
  }, [part]);
  return adding;
}
