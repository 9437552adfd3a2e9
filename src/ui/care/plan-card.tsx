import { t } from '../../language/text.ts';
import type { Deed, Plan } from '../../model/care/plan.ts';

/** What can be planned, as it goes on after "then I will". */
export const DEED_TEXTS = {
  walk: 'plan-walk',
  friend: 'plan-friend',
  music: 'plan-music',
  shower: 'plan-shower',
  own: 'plan-own',
} as const satisfies Record<Deed, string>;

/** A plan in one sentence. */
function sentenceOf({ deed, words = '' }: Plan): string {
  const named = words.trim().replace(/[.…]+$/, '');
  return t('plan-sentence', { deed, words: named });
}

/** The user's plan, as it shows at a pause. */
export const PlanCard = ({ plan }: { plan: Plan }) => (
  <section class="card plan-card">
    <h2 class="soft small">{t('plan-title')}</h2>
    <p>{sentenceOf(plan)}</p>
  </section>
);
