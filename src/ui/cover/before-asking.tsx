import { listOf } from '../../language/format.ts';
import { t } from '../../language/text.ts';
import type { Identity } from '../../networks/network.ts';
import { sitesToAsk } from './access.ts';

interface Props {
  /** What of the button that asks is described by it. */
  id: string;
  identities: readonly Identity[];
}

/** Says, before the browser asks, about which sites it will, why, and that nothing there is kept. */
export function BeforeAsking({ id, identities }: Props) {
  const { sites, more } = sitesToAsk(identities);
  if (sites.length === 0) return null;
  return (
    <p id={id} class="soft small before-asking">
      {t('people-beforeAsking', { sites: listOf(sites), more })}
    </p>
  );
}
