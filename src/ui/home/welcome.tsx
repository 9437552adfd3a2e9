import { i18n } from '#i18n';
import { Window } from '../parts/window.tsx';

const PROMISES = [
  ['welcome.stopTitle', 'welcome.stop'],
  ['welcome.privateTitle', 'welcome.private'],
  ['welcome.limitsTitle', 'welcome.limits'],
] as const;

/** The first page after installing: what this is, what it promises, and one thing to do. */
export const Welcome = () => (
  <div class="beside">
    <div class="picture">
      <Window />
    </div>
    <div class="stack">
      <h1>{i18n.t('welcome.title')}</h1>
      <p class="lead soft">{i18n.t('welcome.lead')}</p>
      <dl class="promises">
        {PROMISES.map(([title, text]) => (
          <div key={title}>
            <dt>{i18n.t(title)}</dt>
            <dd class="soft">{i18n.t(text)}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a class="button large" href="#/people">
          {i18n.t('welcome.start')}
        </a>
      </p>
    </div>
  </div>
);
