import { t } from '../../language/text.ts';
import { Window } from '../parts/window.tsx';

const PROMISES = [
  ['welcome-stopTitle', 'welcome-stop'],
  ['welcome-privateTitle', 'welcome-private'],
  ['welcome-limitsTitle', 'welcome-limits'],
] as const;

/** The first page after installing: what this is, one thing to do, on a phone's first screen too, and what it promises. */
export const Welcome = () => (
  <div class="beside">
    <div class="picture">
      <Window />
    </div>
    <div class="stack">
      <h1>{t('welcome-title')}</h1>
      <p class="lead soft">{t('welcome-lead')}</p>
      <p>
        <a class="button large" href="#/people/add">
          {t('welcome-start')}
        </a>
      </p>
      <dl class="promises">
        {PROMISES.map(([title, text]) => (
          <div key={title}>
            <dt>{t(title)}</dt>
            <dd class="soft">{t(text)}</dd>
          </div>
        ))}
      </dl>
    </div>
  </div>
);
