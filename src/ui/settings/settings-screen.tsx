import { t } from '../../language/text.ts';
import { WAIT } from '../../model/visits/limits.ts';
import { NIGHT } from '../../model/visits/wait.ts';
import { waitSeconds } from '../../model/visits/wait-seconds.ts';
import { DelayChoice } from '../change/delay-choice.tsx';
import { DoorChoices } from '../cover/doors.tsx';
import { LanguageChoice } from '../language/language-choice.tsx';
import { Keeping } from '../log/retention-settings.tsx';
import { changeSetting, followRefusals } from '../parts/change.ts';
import { settingOf } from '../parts/live-data.ts';
import { hourName } from '../report/names.ts';
import { ReportSettings } from '../report/report-settings.tsx';
import { StoredCheck } from './stored-check.tsx';

const FACTS = [
  ['settings-keptTitle', 'settings-kept'],
  ['settings-leavesTitle', 'settings-leaves'],
  ['settings-privateTitle', 'settings-private'],
] as const;

/** The wait, further doors, and the truth about what is kept. */
export function Settings() {
  return (
    <>
      <h1>{t('settings-title')}</h1>
      <div class="pair">
        <div class="stack">
          <Wait />
          <DelayChoice />
          <LanguageChoice />
          <DoorChoices />
        </div>
        <div class="stack">
          <ReportSettings />
          <Keeping />
          <Facts />
        </div>
      </div>
    </>
  );
}

/** How long a pause waits. */
function Wait() {
  const wait = settingOf(waitSeconds);
  followRefusals();
  return (
    <section class="card field">
      <label for="wait">{t('settings-wait')}</label>
      <div class="row wait">
        <input
          id="wait"
          type="range"
          min={WAIT.shortest}
          max={WAIT.longest}
          value={wait}
          aria-valuetext={t('settings-seconds', { seconds: wait })}
          aria-describedby="wait-help"
          onInput={({ currentTarget }) => changeSetting('waitSeconds', currentTarget.valueAsNumber)}
        />
        <output for="wait" class="figure">
          {t('settings-seconds', { seconds: wait })}
        </output>
      </div>
      <p id="wait-help" class="soft small">
        {t('settings-waitHint')}
      </p>
      <StoredCheck
        setting="waitsLongerAtNight"
        name={t('settings-night')}
        hint={t('settings-nightHint', {
          from: hourName(NIGHT.from),
          until: hourName(NIGHT.until),
        })}
      />
    </section>
  );
}

/** What is kept, and what is not. */
const Facts = () => (
  <dl class="stack facts">
    {FACTS.map(([title, text]) => (
      <div key={title} class="card">
        <dt>
          <h2>{t(title)}</h2>
        </dt>
        <dd class="soft">{t(text)}</dd>
      </div>
    ))}
  </dl>
);
