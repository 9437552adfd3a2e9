import { t } from '../../language/text.ts';
import { FoldLink } from '../parts/fold.tsx';

/** The ways to what is the user's own: the plan, days without contact, the phone, and what is covered. */
export const Yours = () => (
  <section class="card folds yours" aria-label={t('people-yours')}>
    <FoldLink to="plan" title={t('plan-title')} />
    <FoldLink to="contact" title={t('contact-title')} />
    <FoldLink to="phone" title={t('phone-title')} />
    <FoldLink to="cover" title={t('cover-title')} />
  </section>
);
