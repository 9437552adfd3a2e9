import { t } from '../../language/text.ts';
import type { Person } from '../../model/people/person.ts';
import { ForgetPerson } from '../log/forget-person.tsx';

interface Props {
  /** Who was just taken off the list. */
  person: Person;
  onForgotten: () => void;
}

/** Offers to let go of what was noted about somebody, too. */
export const AlsoNoted = ({ person: { id, nickname }, onForgotten }: Props) => (
  <ForgetPerson
    {...{ id, onForgotten }}
    offer={t('people-also')}
    hint={t('people-alsoHint', { nickname })}
    sure={[t('people-alsoSure', { nickname })]}
    done={t('people-forgotten', { nickname })}
  />
);
