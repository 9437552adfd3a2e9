import { listOf } from '../../language/format.ts';
import { t } from '../../language/text.ts';
import { askForAll, refusedNetworks } from './access.ts';
import { Missing } from './missing.tsx';

/** What the browser has not allowed, with the networks' names. */
export const MissingNetworks = () => (
  <Missing
    what={t('people-missing', { networks: listOf(refusedNetworks.value.map(({ name }) => name)) })}
    onAsk={askForAll}
  />
);
