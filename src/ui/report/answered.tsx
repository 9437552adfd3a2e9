import { t } from '../../language/text.ts';
import type { AnswerName } from '../../model/log/answers.ts';
import type { Answered } from '../../model/report/groups.ts';
import type { Report } from '../../model/report/report.ts';
import { choiceName, titleOf } from '../log/answer-choices.ts';
import { count } from './names.ts';
import { Table } from './table.tsx';

/** So many are drawn; the table has them all. */
const MOST = 5;

interface Props {
  report: Report;
  /** The one answer whose card is wanted; every one without it. */
  only?: AnswerName;
}

/** How it felt, what came before, what was needed: a card for each that was answered. */
export const AnsweredCards = ({ report: { answered }, only }: Props) => (
  <>
    {answered
      .filter(({ name }) => name === (only ?? name))
      .map((one) => (
        <AnsweredCard key={one.name} {...one} />
      ))}
  </>
);

function AnsweredCard({ name, choices }: Answered) {
  const most = Math.max(...choices.map(({ times }) => times));
  const rows = choices.map(({ id, times }) => ({ name: choiceName(name, id), times }));
  return (
    <section class="card stack" aria-labelledby={`answered-${name}`}>
      <h2 id={`answered-${name}`}>{titleOf(name)}</h2>
      {name === 'need' && <p class="soft small">{t('need-counted')}</p>}
      <ul class="shares">
        {rows.slice(0, MOST).map((row) => (
          <li key={row.name}>
            <span class="name">{row.name}</span>
            <svg aria-hidden="true">
              <rect
                class="bar answered"
                width={`${(100 * row.times) / most}%`}
                height="12"
                rx="5"
              />
            </svg>
            <span class="count">{count(row.times)}</span>
          </li>
        ))}
      </ul>
      <Table
        headings={[titleOf(name), t('report-times')]}
        rows={rows.map((row) => ({ name: row.name, cells: [row.times] }))}
      />
    </section>
  );
}
