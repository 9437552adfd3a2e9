import { t } from '../../language/text.ts';
import { erasing } from '../../model/log/erasing.ts';
import { change } from '../parts/change.ts';
import { people, settingOf } from '../parts/live-data.ts';
import { LettingGo } from './letting-go.tsx';

interface Props {
  /** Whose attempts show. */
  id: string;
  onForgotten: () => void;
}

/** Offers to let go of what was noted about somebody who is not listed any more: their attempts alone tell who it was. */
export function RemovedEarlier({ id, onForgotten }: Props) {
  if (!people.value || people.value.some((one) => one.id === id)) return null;
  const forget = async () => {
    const isKept = await change('forgetPerson', { id });
    if (isKept) onForgotten();
    return isKept;
  };
  return (
    <LettingGo
      offer={t('history-forget')}
      hint={t('history-forgetHint')}
      sure={[t('elsewhere-sureUnlisted')]}
      done={t('history-forgotten')}
      intent={{ do: 'forgetPerson', with: { id } }}
      isUnderWay={settingOf(erasing).people.includes(id)}
      onLetGo={forget}
    />
  );
}
