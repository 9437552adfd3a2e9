import { t } from '../../language/text.ts';
import { findListed } from '../../model/people/person.ts';
import { people } from '../parts/live-data.ts';

/** Who the pause is about, by a listed identity's key. */
export function About({ id, identity }: { id: string; identity: string }) {
  const nickname = nicknameOf(identity);
  return (
    <p id={id} class="lead soft">
      {nickname && t('pause-about', { nickname })}
      {nickname === null && t('pause-aboutNobody')}
    </p>
  );
}

/**
 * The nickname, from storage, so that it shows without waiting for the background to wake. Undefined
 * until storage has answered, null if nobody is listed under the key.
 */
function nicknameOf(key: string): string | null | undefined {
  if (people.value === null) return undefined;
  return findListed(people.value, key)?.person.nickname ?? null;
}
