import { t } from '../../language/text.ts';

/** What nothing here reaches. */
export const Beyond = () => (
  <section class="card stack" aria-labelledby="cover-beyond">
    <h2 id="cover-beyond">{t('cover-beyondTitle')}</h2>
    <div class="row apart">
      <strong>{t('cover-beyondPhone')}</strong>
      <a class="quiet-link" href="#/phone">
        {t('cover-beyondPhoneHow')}
      </a>
    </div>
    <p>{t('cover-beyondBrowsers')}</p>
    <p>{t('cover-beyondOthers')}</p>
  </section>
);
