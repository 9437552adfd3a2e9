import { t } from '../../language/text.ts';
import { PausePicture } from '../visits/try-pause.tsx';

const PROMISES = [
  ['welcome-stopTitle', 'welcome-stop'],
  ['welcome-privateTitle', 'welcome-private'],
  ['welcome-limitsTitle', 'welcome-limits'],
] as const;

/** The first page after installing: what this is, what it looks like, one thing to do, on a phone's first screen too, and what it promises. */
export const Welcome = () => (
  <div class="beside">
    <div class="stack">
      <h1>{t('welcome-title')}</h1>
      <p class="lead soft">{t('welcome-lead')}</p>
      <p>
        <a class="button large" href="#/people/add">
          {t('welcome-start')}
        </a>
      </p>
    </div>
    <PausePicture />
    <dl class="promises">
      {PROMISES.map(([title, text]) => (
        <div key={title}>
          <dt>{t(title)}</dt>
          <dd class="soft">{t(text)}</dd>
        </div>
      ))}
    </dl>
  </div>
);
