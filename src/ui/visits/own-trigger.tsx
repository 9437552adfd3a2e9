import { useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { LONGEST, TRIGGERS } from '../../model/log/answers.ts';
import { MOST_OWN_TRIGGERS } from '../../model/log/own-triggers.ts';
import { change } from '../parts/change.ts';

interface Props {
  known: readonly string[];
  onAdd: (name: string) => void;
}

/** A word of the user's own for what came before. */
export function OwnTrigger({ known, onAdd }: Props) {
  const [typed, setTyped] = useState('');
  if (known.length >= MOST_OWN_TRIGGERS) return null;
  const add = (event: Event) => {
    event.preventDefault();
    const name = typed.trim();
    if (!name || [...known, ...TRIGGERS].includes(name)) return;
    change('addTrigger', { name });
    setTyped('');
    onAdd(name);
  };
  return (
    <form class="row own-trigger" onSubmit={add}>
      <input
        value={typed}
        maxLength={LONGEST.trigger}
        autocomplete="off"
        aria-label={t('answer-ownTrigger')}
        placeholder={t('answer-ownTrigger')}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <button type="submit" class="button quiet">
        {t('answer-addTrigger')}
      </button>
    </form>
  );
}
