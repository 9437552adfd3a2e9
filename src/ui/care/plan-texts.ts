import { t } from '../../language/text.ts';
import type { Deed, Plan, Trigger } from '../../model/care/plan.ts';

/** What can be planned, as it goes on after "then I will". */
export const DEED_TEXTS = {
  walk: 'plan-walk',
  friend: 'plan-friend',
  music: 'plan-music',
  shower: 'plan-shower',
  own: 'plan-own',
} as const satisfies Record<Deed, string>;

/** What is said of a plan, by what it is for: its title, its sentence, the form's, and that it is kept. */
export const PLAN_TEXTS = {
  general: {
    title: 'plan-title',
    sentence: 'plan-sentence',
    question: 'plan-if',
    kept: 'plan-kept',
  },
  'hard-date': {
    title: 'plans-hardDateTitle',
    sentence: 'plans-hardDateSentence',
    question: 'plans-hardDateIf',
    kept: 'plans-hardDateKept',
  },
  'late-night': {
    title: 'plans-lateNightTitle',
    sentence: 'plans-lateNightSentence',
    question: 'plans-lateNightIf',
    kept: 'plans-nightKept',
  },
  alcohol: {
    title: 'plans-alcoholTitle',
    sentence: 'plans-alcoholSentence',
    question: 'plans-alcoholIf',
    kept: 'plans-kept',
  },
  seen: {
    title: 'plans-seenTitle',
    sentence: 'plans-seenSentence',
    question: 'plans-seenIf',
    kept: 'plans-kept',
  },
} as const satisfies Record<Trigger, object>;

/** A plan for a trigger, in one sentence. */
export function planned(trigger: Trigger, { deed, words = '' }: Plan): string {
  const named = words.trim().replace(/[.…]+$/, '');
  return t(PLAN_TEXTS[trigger].sentence, { deed, words: named });
}
