import { useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import {
  changesUpTo,
  leadsToHelp,
  monthOf,
  type Ratings,
  type SelfRating,
  selfRating,
} from '../../model/care/self-rating.ts';
import { Head } from '../advice/head.tsx';
import { change, onceKept } from '../parts/change.ts';
import { useDayInView } from '../parts/day-in-view.ts';
import { records } from '../parts/live-data.ts';
import { type Note, NoteLine } from '../parts/note-line.tsx';
import { RatingForm } from './rating-form.tsx';
import { Months, monthName } from './rating-months.tsx';

/** How the user is doing: five taps a month, beside their own months before. */
export function Doing() {
  const month = monthOf(useDayInView());
  const [note, setNote] = useState<Note | null>(null);
  const [isChanging, setChanging] = useState(false);
  const kept = records.value?.all(selfRating);
  const rating = kept?.get(month) ?? null;
  const put = (next: SelfRating | null, said: Note) =>
    onceKept([change('rateMonth', { month, rating: next })], () => {
      setChanging(false);
      setNote(said);
    });
  const keep = (next: SelfRating) => {
    const undo = () => put(rating, { text: t('doing-back') });
    put(next, { text: t('doing-kept'), undo });
  };
  return (
    <>
      <Head title={t('doing-title')} lead={t('doing-lead')} />
      {kept && (
        <div class="pair">
          <div class="stack">
            {rating && !isChanging ? (
              <Answered
                ratings={kept}
                rating={rating}
                month={month}
                onChange={() => setChanging(true)}
              />
            ) : (
              <RatingForm rating={rating} onKeep={keep} />
            )}
            <NoteLine note={note} />
          </div>
          {kept.size > 0 && <Months ratings={kept} month={month} />}
        </div>
      )}
    </>
  );
}

interface Props {
  ratings: Ratings;
  rating: SelfRating;
  month: string;
  onChange: () => void;
}

/** What this month's answers say, beside those before. */
function Answered({ ratings, rating, month, onChange }: Props) {
  const changes = changesUpTo(ratings, month);
  return (
    <section class="card wash stack rated" aria-labelledby="rated">
      <h2 id="rated">{monthName(month)}</h2>
      {changes.map(({ statement, way }) => (
        <p key={statement}>{t(`doing-${way}-${statement}`)}</p>
      ))}
      {changes.length === 0 && <p>{t('doing-answered')}</p>}
      {leadsToHelp(rating) && (
        <div>
          <p>{t('doing-help')}</p>
          <p>
            <a class="quiet-link" href="#/help">
              {t('kind-help')}
            </a>
          </p>
        </div>
      )}
      <p>
        <button type="button" class="button quiet" onClick={onChange}>
          {t('doing-change')}
        </button>
      </p>
    </section>
  );
}
