import { listOf } from '../../language/format.ts';
import { t } from '../../language/text.ts';
import type { Person } from '../../model/people/person.ts';
import { chatsOf } from '../../networks/addresses/chats.ts';
import { networksOf } from '../../networks/addresses/lookup.ts';
import { change } from '../parts/change.ts';
import { Check } from '../parts/check.tsx';

/** For children, work or a home in common: leaves chats open, and says which, as far as addresses tell them apart. */
export function InTouch({ person }: { person: Person }) {
  const { id, nickname, identities, staysInTouch } = person;
  const named = namesOf(identities.filter((one) => chatsOf(one).named));
  const unnamed = namesOf(identities.filter((one) => chatsOf(one).unnamed));
  return (
    <div class="in-touch">
      <Check
        name={t('people-inTouch')}
        hint={t('people-inTouchHint')}
        label={t('people-inTouchLabel', { nickname })}
        describedBy={`touch-${id}`}
        isChecked={staysInTouch ?? false}
        onChange={(isChecked) => change('editPerson', { id, staysInTouch: isChecked })}
      />
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
