import { listOf } from '../../language/format.ts';
import { t } from '../../language/text.ts';
import { networkById } from '../../networks/addresses/lookup.ts';
import { otherAddresses } from '../../networks/addresses/profile-address.ts';
import type { Identity } from '../../networks/network.ts';

/** Says where else a network can show somebody under names that are not known yet; nothing if nowhere. */
export function alsoAt(identity: Identity | undefined): string | undefined {
  const addresses = identity ? otherAddresses(identity) : [];
  if (!identity || addresses.length === 0) return undefined;
  return t('people-alsoAt', {
    network: networkById(identity.network)?.name ?? '',
    addresses: listOf(addresses, 'disjunction'),
  });
}
