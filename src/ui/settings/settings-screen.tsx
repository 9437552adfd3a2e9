import { i18n } from '#i18n';
import { WAIT } from '../../model/visits/limits.ts';
import { NIGHT } from '../../model/visits/wait.ts';
import { waitSeconds } from '../../model/visits/wait-seconds.ts';
import { DoorChoices } from '../cover/doors.tsx';
import { Keeping } from '../log/retention-settings.tsx';
import { changeSetting } from '../parts/change.ts';
import { settingOf } from '../parts/live-data.ts';
import { hourName } from '../report/names.ts';
import { ReportSettings } from '../report/report-settings.tsx';
import { StoredCheck } from './stored-check.tsx';

const FACTS = [
  ['settings.keptTitle', 'settings.kept'],
  ['settings.leavesTitle', 'settings.leaves'],
  ['settings.privateTitle', 'settings.private'],
] as const;

/** The wait, further doors, and the truth about what is kept. */
export function Settings() {
  const wait = settingOf(waitSeconds);
  return (
    <>
      <h1>{i18n.t('settings.title')}</h1>
      <section class="card field">
        <label for="wait">{i18n.t('settings.wait')}</label>
        <div class="row wait">
          <input
            id="wait"
            type="range"
            min={WAIT.shortest}
            max={WAIT.longest}
            value={wait}
            aria-valuetext={i18n.t('settings.seconds', [wait])}
            aria-describedby="wait-help"
            onInput={({ currentTarget }) =>
              changeSetting('waitSeconds', currentTarget.valueAsNumber)
            }
          />
          <output for="wait" class="figure">
            {i18n.t('settings.seconds', [wait])}
          </output>
        </div>
        <p id="wait-help" class="soft small">
          {i18n.t('settings.waitHint')}
        </p>
        <StoredCheck
          setting="waitsLongerAtNight"
          name={i18n.t('settings.night')}
          hint={i18n.t('settings.nightHint', [hourName(NIGHT.from), hourName(NIGHT.until)])}
        />
      </section>
      <DoorChoices />
      <ReportSettings />
      <Keeping />
      <dl class="stack facts">
        {FACTS.map(([title, text]) => (
          <div key={title} class="card">
            <dt>
              <h2>{i18n.t(title)}</h2>
            </dt>
            <dd class="soft">{i18n.t(text)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
