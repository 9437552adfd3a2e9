import { t } from '../../language/text.ts';
import { erasing } from '../../model/log/erasing.ts';
import { change } from '../parts/change.ts';
import { settingOf } from '../parts/live-data.ts';
import { LettingGo } from './letting-go.tsx';

/** Erases the log, once that is wanted for sure. */
export const EraseLog = () => (
  <LettingGo
    offer={t('erasing-log')}
    hint={t('erasing-logHint')}
    sure={[t('erasing-sure'), t('erasing-stays')]}
    done={t('erasing-done')}
    intent={{ do: 'eraseLog', with: {} }}
    isUnderWay={settingOf(erasing).log}
    onLetGo={() => change('eraseLog', {})}
  />
);
