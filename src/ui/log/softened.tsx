import { timeOfDay } from '../../language/format.ts';
import { t } from '../../language/text.ts';
import type { Moment } from '../../model/care/moment.ts';
import { softenedWhat } from '../../model/change/softened.ts';
import { useMoments } from '../care/use-moments.ts';
import { people } from '../parts/live-data.ts';

const [EARLIEST, LATEST] = ['1970-01-01', '9999-12-31'];

/** What was made easier from an ISO date on, or ever, latest first; nothing where it is not wanted. */
export function useSoftened(from: string | undefined, isWanted: boolean): readonly Moment[] {
  const all = useMoments('softened', isWanted ? (from ?? EARLIEST) : LATEST, LATEST);
  return all.toSorted((a, b) => b.at - a.at);
}

const nameOf = (person: string | undefined): string =>
  people.value?.find(({ id }) => id === person)?.nickname ?? t('waiting-nobody');

/** What was made easier on a day, each with its time, and no blame. */
export const Softened = ({ moments }: { moments: readonly Moment[] }) =>
  moments.length > 0 && (
    <ul>
      {moments.map((one) => (
        <li key={one.id} class="entry">
          <time class="soft" dateTime={new Date(one.at).toISOString()}>
            {timeOfDay(one.at)}
          </time>
          <p>
            {t('history-softened', {
              what: softenedWhat(one),
              name: nameOf(one.person),
            })}
          </p>
        </li>
      ))}
    </ul>
  );
