import { t } from '../../language/text.ts';
import type { Person } from '../../model/people/person.ts';
import { chatsOf } from '../../networks/addresses/chats.ts';
import { networksOf } from '../../networks/addresses/lookup.ts';
import { listOf } from '../cover/cover-state.tsx';
import { change, followRefusals } from '../parts/change.ts';

/** For children, work or a home in common: leaves chats open, and says which, as far as addresses tell them apart. */
export function InTouch({ person }: { person: Person }) {
  const { id, nickname, identities, staysInTouch } = person;
  followRefusals();
  const named = namesOf(identities.filter((one) => chatsOf(one).named));
  const unnamed = namesOf(identities.filter((one) => chatsOf(one).unnamed));
  return (
    <div class="in-touch">
      <label class="row check">
        <input
          type="checkbox"
          checked={staysInTouch ?? false}
          aria-label={t('people-inTouchLabel', { nickname })}
          aria-describedby={`touch-${id}`}
          onChange={({ currentTarget }) =>
            change('editPerson', { id, staysInTouch: currentTarget.checked })
          }
        />
        <span>
          <strong>{t('people-inTouch')}</strong>
          <span class="soft small">{t('people-inTouchHint')}</span>
        </span>
      </label>
      <ul id={`touch-${id}`} class="soft small">
        {named && <li>{t('people-inTouchNamed', { networks: named })}</li>}
        {unnamed && <li>{t('people-inTouchUnnamed', { networks: unnamed })}</li>}
        {!named && !unnamed && <li>{t('people-inTouchNone')}</li>}
        <li>{t('people-inTouchRest')}</li>
      </ul>
    </div>
  );
}

/** The networks of some identities; nothing without any. */
const namesOf = (identities: Person['identities']): string =>
  listOf(networksOf(identities).map(({ name }) => name));
