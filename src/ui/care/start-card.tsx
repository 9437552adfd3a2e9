import { useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import type { Person } from '../../model/people/person.ts';
import { localDay } from '../../model/time/day.ts';

interface Props {
  person: Person;
  /** With the ISO date of the last contact. */
  onStart: (day: string) => void;
}

/** Starts counting from the last contact: the day the user gives, else the day they were listed. */
export function StartCard({ person, onStart }: Props) {
  const today = localDay(Date.now());
  const [day, setDay] = useState(person.listedOn ?? today);
  const submit = (event: Event) => {
    event.preventDefault();
    if (day) onStart(day);
  };
  return (
    <form class="start" onSubmit={submit}>
      <h2>{person.nickname}</h2>
      <div class="field">
        <label for={`last-${person.id}`}>{t('contact-last')}</label>
        <input
          id={`last-${person.id}`}
          type="date"
          value={day}
          max={today}
          required
          onInput={({ currentTarget }) => setDay(currentTarget.value)}
          autoComplete="off"
        />
      </div>
      <button
        type="submit"
        class="button quiet"
        aria-label={t('contact-startLabel', { nickname: person.nickname })}
      >
        {t('contact-start')}
      </button>
    </form>
  );
}
