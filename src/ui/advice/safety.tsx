import { t } from '../../language/text.ts';

interface Props {
  /** What it stands with names harm itself, so that when to take the way need not be said. */
  isNamed: boolean;
}

/** The way to help, and when to take it. */
export const Safety = ({ isNamed }: Props) => (
  <>
    {!isNamed && <p>{t('signs-scared')}</p>}
    <p>
      <a class="button quiet" href="#/help">
        {t('kind-help')}
      </a>
    </p>
  </>
);
