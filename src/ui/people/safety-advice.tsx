import { t } from '../../language/text.ts';
import { homePage } from '../../model/pages/own-pages.ts';

/** For whoever looks to stay safe: a safer device, and where help is. */
export const SafetyAdvice = ({ nickname }: { nickname: string }) => (
  <>
    <p class="small">{t('safety-advice', { nickname })}</p>
    <p>
      <a class="quiet-link" href={homePage('help')}>
        {t('safety-help')}
      </a>
    </p>
  </>
);
