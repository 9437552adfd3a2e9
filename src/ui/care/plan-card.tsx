import { i18n } from '#i18n';
import type { Deed, Plan } from '../../model/care/plan.ts';

/** What can be planned, as it goes on after "then I will". */
export const DEED_TEXTS = {
  walk: 'plan.walk',
  friend: 'plan.friend',
  music: 'plan.music',
  shower: 'plan.shower',
  own: 'plan.own',
} as const satisfies Record<Deed, string>;

/** A plan in one sentence. */
function sentenceOf({ deed, words = '' }: Plan): string {
  const named = words.trim().replace(/[.…]+$/, '');
  if (deed === 'own') return i18n.t('plan.sentence', [named]);
  const what = deed === 'friend' ? i18n.t('plan.friendNamed', [named]) : i18n.t(DEED_TEXTS[deed]);
  return i18n.t('plan.sentence', [what]);
}

/** The user's plan, as it shows at a pause. */
export const PlanCard = ({ plan }: { plan: Plan }) => (
  <section class="card plan-card">
    <h2 class="soft small">{i18n.t('plan.title')}</h2>
    <p>{sentenceOf(plan)}</p>
  </section>
);
