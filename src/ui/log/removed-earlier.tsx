import { t } from '../../language/text.ts';
import { people } from '../parts/live-data.ts';
import { ForgetPerson } from './forget-person.tsx';

interface Props {
  /** Whose attempts show. */
  id: string;
  onForgotten: () => void;
}

/** Offers to let go of what was noted about somebody who is not listed any more: their attempts alone tell who it was. */
export const RemovedEarlier = ({ id, onForgotten }: Props) =>
  people.value?.every((one) => one.id !== id) ? (
    <ForgetPerson
      {...{ id, onForgotten }}
      offer={t('history-forget')}
      hint={t('history-forgetHint')}
      sure={[t('elsewhere-sureUnlisted')]}
      done={t('history-forgotten')}
    />
  ) : null;
