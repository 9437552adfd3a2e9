import type { ComponentChildren } from 'preact';
import { t } from '../../language/text.ts';
import { homePage } from '../../model/pages/own-pages.ts';

interface Props {
  nickname: string;
  /** What else there is to press. */
  children?: ComponentChildren;
}

/** For whoever looks to stay safe: a safer device, and where help is. */
export const SafetyAdvice = ({ nickname, children }: Props) => (
  <>
    <p class="small">{t('safety-advice', { nickname })}</p>
    <p class="row">
      <a class="quiet-link" href={homePage('help')}>
        {t('safety-help')}
      </a>
      {children}
    </p>
  </>
);
