import { t } from '../../language/text.ts';
import { sendWithRetry } from '../../messages/messages.ts';
import { contactId, daysApart } from '../../model/care/contact.ts';
import type { Moment } from '../../model/care/moment.ts';
import type { Person } from '../../model/people/person.ts';
import { isKept } from '../parts/change.ts';

interface Props {
  person: Person;
  /** ISO date from which days are counted. */
  start: string;
  /** ISO date of today. */
  today: string;
  contacts: readonly Moment[];
  /** A day of contact was kept or taken back. */
  onChange: () => void;
  onEnd: () => void;
}

/** One person's days without contact: the total that only grows, then the stretches. */
export function ApartCard({ person, start, today, contacts, onChange, onEnd }: Props) {
  const days = contacts.map(({ day }) => day);
  const { current, longest, total } = daysApart(start, days, today);
  const isToday = days.includes(today);
  return (
    <>
      <div class="row apart">
        <h2>{person.nickname}</h2>
        <button
          type="button"
          class="button bare"
          aria-label={t('contact-endLabel', { nickname: person.nickname })}
          onClick={onEnd}
        >
          {t('contact-end')}
        </button>
      </div>
      <dl class="stretches">
        <Figure days={total} name={t('contact-total', { days: total })} />
        {current < total && (
          <>
            <Figure days={current} name={t('contact-current')} />
            <Figure days={longest} name={t('contact-longest')} />
          </>
        )}
      </dl>
      <TodayLine person={person} day={today} isToday={isToday} onChange={onChange} />
    </>
  );
}

const Figure = ({ days, name }: { days: number; name: string }) => (
  <div>
    <dt class="soft small">{name}</dt>
    <dd class="figure">{days}</dd>
  </div>
);

interface Today {
  person: Person;
  /** ISO date of today. */
  day: string;
  isToday: boolean;
  onChange: () => void;
}

/** Says that there was contact today, once; and takes it back. */
function TodayLine({ person, day, isToday, onChange }: Today) {
  const id = contactId(person.id, day);
  const tell = () =>
    isToday
      ? sendWithRetry('unmoment', id)
      : sendWithRetry('moment', { id, kind: 'contact', person: person.id, day });
  return (
    <div class="row">
      <button
        type="button"
        class="button quiet"
        aria-description={isToday ? undefined : t('contact-with', { nickname: person.nickname })}
        onClick={() => isKept(tell()).then(onChange)}
      >
        {t(isToday ? 'people-undo' : 'contact-today')}
      </button>
      <span class="soft" role="status">
        {isToday && t('contact-noted')}
      </span>
    </div>
  );
}
