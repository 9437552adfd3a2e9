import { useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import type { Person } from '../../model/people/person.ts';
import { useBackToButton } from '../parts/back-to-button.ts';
import { AddForm } from './add-form.tsx';

/** A button that turns into a form for a further profile, and back. */
export function AnotherProfile({ person }: { person: Person }) {
  const [isOpen, setOpen] = useState(false);
  const button = useBackToButton(isOpen);
  const close = () => setOpen(false);
  if (isOpen) return <AddForm person={person} isSought onAdded={close} onCancel={close} />;
  return (
    <button
      ref={button}
      type="button"
      class="button quiet"
      aria-label={t('people-anotherProfileLabel', { nickname: person.nickname })}
      onClick={() => setOpen(true)}
    >
      {t('people-anotherProfile')}
    </button>
  );
}
