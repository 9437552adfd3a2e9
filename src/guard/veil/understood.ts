import type { Watched } from '../../model/cover/guard-table.ts';
import { unreadId } from '../../model/cover/unread-id.ts';
import type {} from '../page-scripts.ts';
import { thingAround } from './container.ts';

let isTold = false;

/**
 * Tells once of a page on which a link to somebody stands in nothing that is understood, so that it alone is
 * veiled; and, where that was noted, that the network is understood again.
 */
export function tellUnderstood(link: Element, container: Element, { kind }: Watched): void {
  const { send, table } = globalThis.guardContext ?? {};
  if (isTold || !send) return;
  const [network = ''] = kind.split(':');
  const isUnread = container === link;
  // A link alone in a thing of others tells neither.
  if (isUnread ? thingAround(link) : !table?.unread?.includes(unreadId(network, 'veil'))) return;
  isTold = true;
  send('unread', { network, part: 'veil', isUnread }).catch(() => undefined);
}
