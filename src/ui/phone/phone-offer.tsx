import { useEffect } from 'preact/hooks';
import { browser } from '#imports';
import { t } from '../../language/text.ts';
import { isPhoneOffered, PHONE, phoneAwayUntil } from '../../model/phone/phone-offer.ts';
import { phonePlanOf, stepIdsOf } from '../../model/phone/phone-plan.ts';
import { setAside } from '../../model/report/set-aside.ts';
import { localDay } from '../../model/time/day.ts';
import { change } from '../parts/change.ts';
import { people, settingOf } from '../parts/live-data.ts';
import { ticked } from './ticks.ts';

const today = () => localDay(Date.now());

/** Until when (ISO date) the steps are not offered; nothing before they were answered once. */
const asideUntil = (): string | undefined => settingOf(setAside)[PHONE];

const answer = () => change('setSuggestionAside', { kind: PHONE, until: phoneAwayUntil(today()) });

/** Opening the steps answers the offer of them, once there is one. A private window leaves no trace. */
export function useAnswered(): void {
  const isAnybody = Boolean(people.value?.length);
  useEffect(() => {
    const until = asideUntil();
    const isAnswered = until !== undefined && until > today();
    if (isAnybody && !isAnswered && !browser.extension.inIncognitoContext) answer();
  }, [isAnybody]);
}

/** Once somebody is listed, until it was answered. */
export const isPhoneOfferedFirst = (): boolean =>
  !asideUntil() && ticked.value.size === 0 && Boolean(people.value?.length);

/** A quiet line on the phone. */
export const PhoneOffer = () =>
  isPhoneOfferedFirst() ? <Offer text={t('phone-offerFirst')} /> : null;

/** The same with a report, now and then, as long as there are steps left in the user's own apps. */
export function PhoneAgain() {
  const ids = stepIdsOf(phonePlanOf(people.value ?? []).yours);
  const isOpen = ids.some((id) => !ticked.value.has(id));
  if (!isOpen || !isPhoneOffered(asideUntil(), today())) return null;
  return <Offer text={t('phone-offerAgain')} />;
}

const Offer = ({ text }: { text: string }) => (
  <div class="phone-offer">
    <p>{text}</p>
    <p class="row">
      <a class="quiet-link" href="#/phone">
        {t('phone-offerSee')}
      </a>
      <button type="button" class="button bare" onClick={answer}>
        {t('phone-offerNot')}
      </button>
    </p>
  </div>
);
