import { t } from '../../language/text.ts';

/** What nothing here reaches. */
export const Beyond = () => (
  <section class="card stack door-states" aria-labelledby="cover-beyond">
    <h2 id="cover-beyond">{t('cover-beyondTitle')}</h2>
    <dl class="stack">
      <div>
        <dt>{t('cover-beyondPhone')}</dt>
        <dd>
          <a class="quiet-link" href="#/phone">
            {t('cover-beyondPhoneHow')}
          </a>
        </dd>
      </div>
      <div>
        <dt>{t('cover-beyondBrowsers')}</dt>
        <dd class="soft">{t('cover-beyondBrowsersText')}</dd>
      </div>
      <div>
        <dt>{t('cover-beyondOthers')}</dt>
        <dd class="soft">{t('cover-beyondOthersText')}</dd>
      </div>
    </dl>
  </section>
);
