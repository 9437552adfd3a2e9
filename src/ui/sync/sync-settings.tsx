import { t } from '../../language/text.ts';
import { syncing } from '../../model/sync/syncing.ts';
import { isElsewhere } from '../copy/copies.tsx';
import { Fold, type Named } from '../parts/fold.tsx';
import { settingOf } from '../parts/live-data.ts';
import { SwitchOn } from './switch-on.tsx';
import { Standing } from './sync-standing.tsx';

/** The browser's own sync: what would leave, and how it stands. */
export function Sync({ isNamed }: Named) {
  const known = settingOf(syncing);
  return (
    <Fold title={t('sync-title')} note={t(known ? 'sync-on' : 'sync-off')} isNamed={isNamed}>
      <p class="soft">{t('sync-lead')}</p>
      <p class="soft small">{t('sync-leaves')}</p>
      <p class="soft small">{t('sync-stays')}</p>
      <p class="soft small">{t('sync-android')}</p>
      <p class="row">
        <a class="way" href="#/carry">
          {t('sync-byHand')}
        </a>
      </p>
      {isElsewhere() ? (
        <p role="note">{t('copies-private')}</p>
      ) : known ? (
        <Standing device={known.device} />
      ) : (
        <SwitchOn />
      )}
    </Fold>
  );
}
