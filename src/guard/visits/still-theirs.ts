import type { Visit } from '../../messages/messages.ts';
import type {} from '../page-scripts.ts';

/**
 * How to tell, from now on, whether the page still shows whom a visit was to. The address of a post may name nobody:
 * there, staying where one is tells it.
 */
export function stillTheirs({ key, source }: Pick<Visit, 'key' | 'source'>): () => boolean {
  const from = location.href;
  return () =>
    source === 'feed'
      ? location.href === from
      : globalThis.guardContext?.match(location.href)?.listed.key === key;
}
