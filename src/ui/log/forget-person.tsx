import { erasing } from '../../model/log/erasing.ts';
import { change } from '../parts/change.ts';
import { settingOf } from '../parts/live-data.ts';
import { LettingGo, type LettingGoWords } from './letting-go.tsx';

interface Props extends LettingGoWords {
  /** Whose. */
  id: string;
  onForgotten: () => void;
}

/** Offers to delete all that was noted about a person. */
export function ForgetPerson({ id, onForgotten, ...words }: Props) {
  const forget = async () => {
    const isKept = await change('forgetPerson', { id });
    if (isKept) onForgotten();
    return isKept;
  };
  return (
    <LettingGo
      {...words}
      intent={{ do: 'forgetPerson', with: { id } }}
      isUnderWay={settingOf(erasing).people.includes(id)}
      onLetGo={forget}
    />
  );
}
