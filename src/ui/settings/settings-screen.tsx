import { t } from '../../language/text.ts';
import { WAIT } from '../../model/visits/limits.ts';
import { GROWN_MOST, NIGHT } from '../../model/visits/wait.ts';
import { waitSeconds } from '../../model/visits/wait-seconds.ts';
import { DelayChoice } from '../change/delay-choice.tsx';
import { DoorChoices } from '../cover/doors.tsx';
import { LanguageChoice } from '../language/language-choice.tsx';
import { EraseLog } from '../log/erase-log.tsx';
import { Keeping } from '../log/retention-settings.tsx';
import { changeSetting, followRefusals } from '../parts/change.ts';
import { settingOf } from '../parts/live-data.ts';
import { hourName } from '../report/names.ts';
import { ReportSettings } from '../report/report-settings.tsx';
import { DeleteEverything } from './delete-everything.tsx';
import { StoredCheck } from './stored-check.tsx';

const FACTS = [
  ['settings-keptTitle', 'settings-kept'],
  ['settings-leavesTitle', 'settings-leaves'],
  ['settings-privateTitle', 'settings-private'],
] as const;

/** How it stops and asks on one side; what is kept, and how it is deleted, on the other. */
export function Settings() {
  return (
    <>
      <h1>{t('settings-title')}</h1>
      <div class="pair">
        <div class="stack">
          <Wait />
          <DelayChoice />
          <DoorChoices />
          <ReportSettings />
        </div>
        <div class="stack">
          <LanguageChoice />
          <Keeping />
          <Facts />
          <Deleting />
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
    <section class="card field" aria-labelledby="pause">
      <h2 id="pause">{t('settings-pauseTitle')}</h2>
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
      <StoredCheck
        setting="waitGrows"
        name={t('settings-grows')}
        hint={t('settings-growsHint', { minutes: GROWN_MOST / 60 })}
      />
    </section>
  );
}

/** What is kept, and what is not. */
const Facts = () => (
  <section class="card stack facts" aria-labelledby="facts">
    <h2 id="facts">{t('facts-title')}</h2>
    <dl class="stack">
      {FACTS.map(([title, text]) => (
        <div key={title}>
          <dt>{t(title)}</dt>
          <dd class="soft">{t(text)}</dd>
        </div>
      ))}
    </dl>
  </section>
);

/** What is deleted on a word: the log, or everything. */
const Deleting = () => (
  <section class="card stack deleting" aria-labelledby="deleting">
    <h2 id="deleting">{t('deleting-title')}</h2>
    <EraseLog />
    <DeleteEverything />
  </section>
);
