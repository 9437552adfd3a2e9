import { t } from '../../language/text.ts';
import type { AnswerName } from '../../model/log/answers.ts';
import { type Answered, answeredIn } from '../../model/report/groups.ts';
import type { Report } from '../../model/report/report.ts';
import { choiceName, titleOf } from '../log/answer-choices.ts';
import { Counted } from './counted.tsx';
import { Table } from './table.tsx';

/** So many are drawn; the table has them all. */
const MOST_ROWS = 5;

interface Props {
  report: Report;
  /** The one answer whose card is wanted; every one without it. */
  only?: AnswerName;
}

/** How it felt, what came before, what was needed: a card for each that was answered. */
export const AnsweredCards = ({ report: { counters }, only }: Props) => (
  <>
    {answeredIn(counters)
      .filter(({ name }) => name === (only ?? name))
      .map((one) => (
        <AnsweredCard key={one.name} {...one} />
      ))}
  </>
);

function AnsweredCard({ name, choices }: Answered) {
  const rows = choices.map(({ id, times }) => ({
    ...{ name: choiceName(name, id), times },
    kind: 'answered',
  }));
  return (
    <section class="card stack" aria-labelledby={`answered-${name}`}>
      <h2 id={`answered-${name}`}>{titleOf(name)}</h2>
      {name === 'need' && <p class="soft small">{t('need-counted')}</p>}
      <Counted rows={rows.slice(0, MOST_ROWS)} />
      <Table
        headings={[titleOf(name), t('report-times')]}
        rows={rows.map((row) => ({ name: row.name, cells: [row.times] }))}
      />
    </section>
  );
}
