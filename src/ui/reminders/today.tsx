import { t } from '../../language/text.ts';
import { dayOf, isPausedDay, timeOf } from '../../model/reminders/due.ts';
import { change } from '../parts/change.ts';
import { Window } from '../parts/window.tsx';
import { clock, relativeDateTime, soon } from './clock.ts';
import {
  done,
  nextOf,
  reminderSettings,
  reminders,
  textOf,
  today,
  unknown,
  wall,
} from './reminding.ts';
import { TickLine } from './tick-line.tsx';

/** The whole day: what came up and what will, each with a tick. */
export function Today() {
  const dues = today();
  const isPaused = isPausedDay(reminderSettings.value, wall.value);
  if (reminders.value?.length === 0) return <Empty />;
  return (
    <section class="card stack" aria-labelledby="today">
      <div class="row apart">
        <h2 id="today">{t('reminders-today')}</h2>
        <Pause isPaused={isPaused} />
      </div>
      {isPaused && <p class="soft">{t('reminders-paused')}</p>}
      {dues.length === 0 ? <RestDay /> : <Dues />}
    </section>
  );
}

function Dues() {
  const dues = today();
  const isAllDone = dues.every(({ id }) => done.value.has(id));
  return (
    <>
      <ul class="dues">
        {dues.map((due) => (
          <li key={due.id}>
            <TickLine due={due}>
              <span class="time">{clock(timeOf(due.wall))}</span>
              <span class="text">{textOf(due)}</span>
              {!done.value.has(due.id) && (
                <span class="soft small">{soon(due.wall, wall.value)}</span>
              )}
            </TickLine>
          </li>
        ))}
      </ul>
      <p class="soft small" aria-live="polite">
        {unknown.value ?? t(isAllDone ? 'reminders-allDone' : 'reminders-todayLead')}
      </p>
    </>
  );
}

/** A day without reminders, and which comes next. */
function RestDay() {
  const nexts = (reminders.value ?? [])
    .flatMap((one) => nextOf(one) ?? [])
    .sort((a, b) => (a.wall < b.wall ? -1 : 1));
  const [next] = nexts;
  return (
    <>
      <p>{t('reminders-restDay')}</p>
      {next && (
        <p class="soft small">
          {t('reminders-nextNamed', {
            what: textOf(next),
            ...relativeDateTime(next.wall, wall.value),
          })}
        </p>
      )}
    </>
  );
}

const Pause = ({ isPaused }: { isPaused: boolean }) => (
  <button
    type="button"
    class="button bare"
    onClick={() => change('setReminderSettings', { pausedOn: isPaused ? null : dayOf(wall.value) })}
  >
    {t(isPaused ? 'reminders-resume' : 'reminders-pause')}
  </button>
);

const Empty = () => (
  <section class="card wash nothing-planned" aria-labelledby="today">
    <Window silent />
    <div>
      <h2 id="today">{t('reminders-emptyTitle')}</h2>
      <p>{t('reminders-empty')}</p>
    </div>
  </section>
);
