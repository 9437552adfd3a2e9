import { t } from '../../language/text.ts';
import { erasing } from '../../model/log/erasing.ts';
import type { Person } from '../../model/people/person.ts';
import { LettingGo } from '../log/letting-go.tsx';
import { change } from '../parts/change.ts';
import { settingOf } from '../parts/live-data.ts';

interface Props {
  /** Who was just taken off the list. */
  person: Person;
  onForgotten: () => void;
}

/** Offers to let go of what was noted about somebody, too. */
export function AlsoNoted({ person: { id, nickname }, onForgotten }: Props) {
  const forget = async () => {
    const isKept = await change('forgetPerson', { id });
    if (isKept) onForgotten();
    return isKept;
  };
  return (
    <LettingGo
      offer={t('people-also')}
      hint={t('people-alsoHint', { nickname })}
      sure={[t('people-alsoSure', { nickname })]}
      done={t('people-forgotten', { nickname })}
      intent={{ do: 'forgetPerson', with: { id } }}
      isUnderWay={settingOf(erasing).people.includes(id)}
      onLetGo={forget}
    />
  );
}
