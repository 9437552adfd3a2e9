import { dayAndMonth } from '../../language/format.ts';
import { t } from '../../language/text.ts';
import type { UnreadPart } from '../../model/cover/unread.ts';
import { unreadId } from '../../model/cover/unread-id.ts';
import type { Listed, Person } from '../../model/people/person.ts';
import { networkById } from '../../networks/addresses/lookup.ts';
import { CoverState } from '../cover/cover-state.tsx';
import { unread } from '../parts/live-data.ts';

export interface ProfilesProps {
  person: Person;
  onRemove: (listed: Listed) => void;
}

/** The profiles of a person, with their cover. Each can be taken off, but for the only one: that would be the person. */
export const Profiles = ({ person: { nickname, identities }, onRemove }: ProfilesProps) => (
  <ul class="identities">
    {identities.map((listed) => (
      <Profile
        key={listed.key}
        listed={listed}
        nickname={nickname}
        onRemove={identities.length > 1 ? () => onRemove(listed) : undefined}
      />
    ))}
  </ul>
);

/** Whether some part of their networks could not be read lately. */
export const isUnread = ({ identities }: Person): boolean =>
  identities.some(({ network }) =>
    UNREAD_PARTS.some((part) => unread.value.has(unreadId(network, part))),
  );

interface ProfileProps {
  listed: Listed;
  nickname: string;
  onRemove: (() => void) | undefined;
}

function Profile({ listed, nickname, onRemove }: ProfileProps) {
  const network = networkById(listed.network);
  if (!network) return null;
  const names = { profile: listed.label, network: network.name, nickname };
  return (
    <li class="identity">
      <span class="who">
        <strong>
          <bdi>{listed.label}</bdi>
        </strong>{' '}
        <span class="soft">{network.name}</span>
      </span>
      <CoverState listed={listed} />
      {onRemove && (
        <button
          type="button"
          class="button bare"
          aria-label={t('people-removeProfileLabel', names)}
          onClick={onRemove}
        >
          {t('people-removeProfile')}
        </button>
      )}
      {UNREAD_PARTS.map((part) => (
        <Unread key={part} network={listed.network} part={part} />
      ))}
    </li>
  );
}

const UNREAD_PARTS = ['posts', 'veil'] as const satisfies readonly UnreadPart[];
const UNREAD = { posts: 'people-unread', veil: 'people-unreadVeil' } as const;

/** Says that a part of a network could not be read, on the last day it was so. */
function Unread({ network, part }: { network: string; part: UnreadPart }) {
  const day = unread.value.get(unreadId(network, part));
  if (!day) return null;
  return <span class="soft small unread">{t(UNREAD[part], { day: dayAndMonth(day) })}</span>;
}
