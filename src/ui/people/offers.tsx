import { useState } from 'preact/hooks';
import { isPlanOffered, PlanOffer } from '../care/plan-offer.tsx';
import { isPhoneOfferedFirst, PhoneOffer } from '../phone/phone-offer.tsx';
import { PinOffer } from './pin-offer.tsx';
import { isSafetyAsked, SafetyQuestion } from './safety-question.tsx';

/** What is offered once somebody is on the list, and when; the first comes first. */
const OFFERS = [
  { isDue: isSafetyAsked, Offer: SafetyQuestion },
  { isDue: isPlanOffered, Offer: PlanOffer },
  { isDue: isPhoneOfferedFirst, Offer: PhoneOffer },
  { isDue: () => true, Offer: PinOffer },
];

/** One offer at a time: the next comes when the page is opened again. */
export function Offers() {
  const [shown] = useState(() => OFFERS.find(({ isDue }) => isDue()));
  return shown ? <shown.Offer /> : null;
}
