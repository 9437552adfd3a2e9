import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { people } from '../parts/live-data.ts';
import { AddForm } from './add-form.tsx';
import { Added } from './added.tsx';

/** The form to add somebody, sought by whoever comes to an empty list. */
export function Adding({ field }: { field: RefObject<HTMLInputElement | null> }) {
  const [added, setAdded] = useState<string | null>(null);
  return (
    <section class="card adding" aria-labelledby="add-title">
      <h2 id="add-title">{t('people-formTitle')}</h2>
      <AddForm field={field} isSought={!people.value?.length} onAdded={({ id }) => setAdded(id)} />
      <Added id={added} />
      <p class="soft small">{t('people-inTouchOffer')}</p>
    </section>
  );
}
