import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { people } from '../parts/live-data.ts';
import { AddForm } from './add-form.tsx';
import { Added } from './added.tsx';

interface Props {
  field: RefObject<HTMLInputElement | null>;
  /** The page's address names it. */
  isNamed: boolean;
}

/** The form to add somebody, sought by whoever is led to it or comes to an empty list; who came for people is left there. */
export function Adding({ field, isNamed }: Props) {
  const [added, setAdded] = useState<string | null>(null);
  const [isFirst] = useState(!people.value?.length);
  return (
    <section class="card adding" aria-labelledby="add-title">
      <h2 id="add-title">{t('people-formTitle')}</h2>
      <AddForm field={field} isSought={isNamed || isFirst} onAdded={({ id }) => setAdded(id)} />
      <Added id={added} />
      <p class="soft small">{t('people-inTouchOffer')}</p>
      <a class="quiet-link" href="#/many">
        {t('nav-many')}
      </a>
    </section>
  );
}
