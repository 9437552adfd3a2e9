import { t } from '../../language/text.ts';
import { findListed } from '../../model/people/person.ts';
import { people } from '../parts/live-data.ts';

/** Who the pause is about, by a listed identity's key: the name alone to see, a sentence to hear. */
export function Who({ id, identity }: { id: string; identity: string }) {
  const nickname = nicknameOf(identity);
  return (
    <p id={id} class="who">
      {nickname && <bdi aria-hidden="true">{nickname}</bdi>}
      <span class="hidden-but-read">
        {nickname && t('pause-about', { nickname })}
        {nickname === null && t('pause-aboutNobody')}
      </span>
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
