import { t } from '../../language/text.ts';
import { HELPED } from '../../model/log/answers.ts';
import type { HopeOutcomes, Outcomes } from '../../model/report/groups.ts';
import type { Report } from '../../model/report/report.ts';
import { choicesOf, titleOf } from '../log/answer-choices.ts';
import { hopeDone } from './hope-names.ts';
import { Table } from './table.tsx';

/** So many are told. */
const MOST_HOPES = 3;

/** Whether it was ever said how looking was, then or on the day after. */
export const areHopesTold = ({ helped, nextDay }: Report): boolean =>
  answers(helped) + answers(nextDay) > 0;

/** What was hoped for against what came of it, and how the day after felt. */
export function Hopes({ report: { hopes, helped, nextDay } }: { report: Report }) {
  const told = hopes.filter((one) => answers(one.helped) > 0);
  const drawn = [...told.slice(0, MOST_HOPES).map((one) => one.helped), nextDay];
  const isDrawn = ({ id }: { id: string }) => drawn.some((one) => one[id as keyof Outcomes] > 0);
  return (
    <section class="card stack" aria-labelledby="hopes">
      <h2 id="hopes">{finding(helped)}</h2>
      <ul class="stack hopes">
        {told.slice(0, MOST_HOPES).map((one) => (
          <Line key={one.hope} text={hopeText(one)} outcomes={one.helped} />
        ))}
        {answers(nextDay) > 0 && <Line text={nextDayText(nextDay)} outcomes={nextDay} />}
      </ul>
      <ul class="row key soft small">
        {choicesOf('helped')
          .filter(isDrawn)
          .map(({ id, name }) => (
            <li key={id}>
              <svg width="12" height="12" aria-hidden="true">
                <rect class={`bar ${id}`} width="12" height="12" rx="3" />
              </svg>{' '}
              {name}
            </li>
          ))}
      </ul>
      <Table
        headings={[titleOf('hope'), ...choicesOf('helped').map(({ name }) => name)]}
        rows={[
          ...told.map((one) => row(hopeDone(one.hope), one.helped)),
          ...(answers(nextDay) > 0 ? [row(t('report-nextDayName'), nextDay)] : []),
        ]}
      />
    </section>
  );
}

const answers = ({ better, same, worse }: Outcomes) => better + same + worse;

const row = (name: string, outcomes: Outcomes) => ({
  name,
  cells: HELPED.map((one) => outcomes[one]),
});

/** Whether looking helped, in words. */
function finding(helped: Outcomes): string {
  const times = answers(helped);
  if (times === 0) return titleOf('hope');
  if (helped.better === 0) return t('report-helpedNever', { times });
  return t('report-helpedTimes', { helped: helped.better, times });
}

/** Of so many times that something was hoped for, how often looking helped. */
const hopeText = ({ hope, helped }: HopeOutcomes): string =>
  t('report-hopeOutcome', { hope, times: answers(helped), helped: helped.better });

/** How the day after felt, of so many times that it was said. */
const nextDayText = (nextDay: Outcomes): string =>
  t('report-nextDay', { times: answers(nextDay), better: nextDay.better, worse: nextDay.worse });

/** One sentence, and a bar of how it came out. */
function Line({ text, outcomes }: { text: string; outcomes: Outcomes }) {
  const all = answers(outcomes);
  const ends = HELPED.map((_, index) =>
    HELPED.slice(0, index).reduce((sum, one) => sum + outcomes[one], 0),
  );
  return (
    <li class="hope">
      <p>{text}</p>
      <svg aria-hidden="true">
        {HELPED.map((one, index) => {
          const width = (100 * outcomes[one]) / all;
          const x = (100 * (ends[index] ?? 0)) / all;
          return (
            width > 0 && (
              <rect
                key={one}
                class={`bar ${one}`}
                x={`${x}%`}
                width={`${width - 0.6}%`}
                height="12"
                rx="5"
              />
            )
          );
        })}
      </svg>
    </li>
  );
}
