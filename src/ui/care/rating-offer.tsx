import { t } from '../../language/text.ts';
import {
  isRatingOffered,
  monthOf,
  RATING,
  ratingAwayUntil,
  selfRating,
} from '../../model/care/self-rating.ts';
import { homePage } from '../../model/pages/own-pages.ts';
import { countedSince } from '../../model/report/counted-since.ts';
import { setAside } from '../../model/report/set-aside.ts';
import { change } from '../parts/change.ts';
import { useDayInView } from '../parts/day-in-view.ts';
import { records, settingOf } from '../parts/live-data.ts';

interface Props {
  /** In the popup the way there opens a tab. */
  isPopup?: boolean;
}

/** Once a month: a quiet line that asks how one is doing, until it was answered or put off. */
export function RatingOffer({ isPopup = false }: Props) {
  const today = useDayInView();
  const offer = {
    isRated: Boolean(records.value?.get(selfRating, monthOf(today))),
    until: settingOf(setAside)[RATING],
    since: settingOf(countedSince),
  };
  if (!records.value || !isRatingOffered(offer, today)) return null;
  return (
    <div class="rating-offer">
      <p>{t('doing-offer')}</p>
      <p class="row">
        <a
          class="quiet-link"
          href={homePage('doing')}
          {...(isPopup && { target: '_blank', rel: 'noreferrer' })}
        >
          {t('doing-offerYes')}
        </a>
        <button
          type="button"
          class="button bare"
          onClick={() =>
            change('setSuggestionAside', { kind: RATING, until: ratingAwayUntil(today) })
          }
        >
          {t('doing-offerNot')}
        </button>
      </p>
    </div>
  );
}
