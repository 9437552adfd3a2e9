import { t } from '../../language/text.ts';
import { PASS, WAIT } from '../../model/visits/limits.ts';
import { longestPass } from '../../model/visits/longest-pass.ts';
import { LONGEST_GROWN_SECONDS, NIGHT_WAIT } from '../../model/visits/wait.ts';
import { waitSeconds } from '../../model/visits/wait-seconds.ts';
import { DelayChoice } from '../change/delay-choice.tsx';
import { Copies } from '../copy/copies.tsx';
import { DoorChoices } from '../cover/doors.tsx';
import { Engines } from '../cover/engines.tsx';
import { Discretion } from '../discretion/discretion.tsx';
import { LanguageChoice } from '../language/language-choice.tsx';
import { EraseDays } from '../log/erase-days.tsx';
import { EraseLog } from '../log/erase-log.tsx';
import { Keeping } from '../log/retention-settings.tsx';
import { changeSetting, followRefusals } from '../parts/change.ts';
import { Fold, FoldLink, Folds, type Named } from '../parts/fold.tsx';
import { settingOf } from '../parts/live-data.ts';
import { hourName } from '../report/names.ts';
import { ReportSettings } from '../report/report-settings.tsx';
import { Sync } from '../sync/sync-settings.tsx';
import { PassLength } from '../visits/pass-length.tsx';
import { DeleteEverything } from './delete-everything.tsx';
import { Searched } from './search.tsx';
import { StoredCheck } from './stored-check.tsx';

const FACTS = [
  ['settings-keptTitle', 'settings-kept'],
  ['settings-leavesTitle', 'settings-leaves'],
  ['settings-privateTitle', 'settings-private'],
] as const;

/**
 * A search over all of it; the user's own search engine first, then how it stops, then what it asks and keeps; how that is deleted comes last. In
 * each group are lines that say how things stand and open at a tap, on a desk two by two; `part` names one to open.
 */
export const Settings = ({ part }: { part: string }) => (
  <Searched title={t('settings-title')}>
    <Engines />
    <Folds id="before" title={t('settings-before')} isWide>
      <Wait isNamed={part === 'pause'} />
      <DelayChoice isNamed={part === 'delay'} />
      <DoorChoices isNamed={part === 'doors'} />
    </Folds>
    <Folds id="after" title={t('settings-after')} isWide>
      <ReportSettings isNamed={part === 'report'} />
      <Keeping isNamed={part === 'keeping'} />
      <Discretion isNamed={part === 'discretion'} />
      <Copies isNamed={part === 'copies'} />
      <Sync isNamed={part === 'sync'} />
      <LanguageChoice isNamed={part === 'language'} />
      <FoldLink to="carry" title={t('nav-carry')} />
      <Facts isNamed={part === 'facts'} />
    </Folds>
    <Deleting />
  </Searched>
);

/** How long a pause waits. */
function Wait({ isNamed }: Named) {
  const wait = settingOf(waitSeconds);
  followRefusals();
  return (
    <Fold
      title={t('settings-pauseTitle')}
      note={t('settings-seconds', { seconds: wait })}
      isNamed={isNamed}
    >
      <div class="field">
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
            onInput={({ currentTarget }) =>
              changeSetting('waitSeconds', currentTarget.valueAsNumber)
            }
            autoComplete="off"
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
            from: hourName(NIGHT_WAIT.from),
            until: hourName(NIGHT_WAIT.until),
          })}
        />
        <StoredCheck
          setting="waitGrows"
          name={t('settings-grows')}
          hint={t('settings-growsHint', { minutes: LONGEST_GROWN_SECONDS / 60 })}
        />
        <LongestPass />
      </div>
    </Fold>
  );
}

/** For how long going on is open at most. */
const LongestPass = () => (
  <div class="field">
    <strong>{t('settings-longestPass')}</strong>
    <PassLength
      label={t('settings-longestPass')}
      minutes={settingOf(longestPass)}
      longest={PASS.longest}
      onChoose={(minutes) => changeSetting('longestPass', minutes)}
    />
  </div>
);

/** What is kept, and what is not. */
const Facts = ({ isNamed }: Named) => (
  <Fold title={t('facts-title')} isNamed={isNamed}>
    <dl class="stack facts">
      {FACTS.map(([title, text]) => (
        <div key={title}>
          <dt>{t(title)}</dt>
          <dd class="soft">{t(text)}</dd>
        </div>
      ))}
    </dl>
  </Fold>
);

/** What is deleted on a word: the log, or everything. */
const Deleting = () => (
  <section class="card stack deleting" aria-labelledby="deleting">
    <h2 id="deleting">{t('deleting-title')}</h2>
    <EraseDays />
    <EraseLog />
    <DeleteEverything />
  </section>
);
