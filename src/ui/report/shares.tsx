import type { ComponentChildren } from 'preact';
import { large } from '../../language/format.ts';
import { t } from '../../language/text.ts';
import { all, stayedClosed, sum, type Tally } from '../../model/log/tally.ts';
import { OutcomeTable } from './table.tsx';

/** Looks with something in common, by its name. */
export interface Row {
  readonly name: string;
  readonly tally: Tally;
}

interface SharesProps {
  id: string;
  title: string;
  /** What the rows are, as the table's heading says it. */
  heading: string;
  rows: readonly Row[];
  children?: ComponentChildren;
}

/** So many rows are drawn; what is beyond is drawn as one. */
const MOST_ROWS = 5;

/** Looks by something they have in common, most first: how many stayed closed, drawn and in figures. */
export function Shares({ id, title, heading, rows, children }: SharesProps) {
  const drawn = rows.length > MOST_ROWS ? [...rows.slice(0, MOST_ROWS - 1), rest(rows)] : rows;
  const most = Math.max(...drawn.map(({ tally }) => all(tally)));
  return (
    <section class="card stack" aria-labelledby={id}>
      <div class="row apart">
        <h2 id={id}>{title}</h2>
        <span class="soft small">{t('report-stayedClosed')}</span>
      </div>
      <ul class="shares">
        {drawn.map(({ name, tally }) => (
          <li key={name}>
            <span class="name">{name}</span>
            <Share tally={tally} most={most} />
            <span class="count">
              {t('report-ofAll', { some: large(stayedClosed(tally)), all: large(all(tally)) })}
            </span>
          </li>
        ))}
      </ul>
      {children}
      <OutcomeTable heading={heading} rows={rows} />
    </section>
  );
}

const rest = (rows: readonly Row[]): Row => ({
  name: t('report-rest'),
  tally: sum(rows.slice(MOST_ROWS - 1).map(({ tally }) => tally)),
});

/** One row's bar: stayed closed, then went on, on a scale that the longest fills. */
function Share({ tally, most }: { tally: Tally; most: number }) {
  const by = (100 * stayedClosed(tally)) / most;
  const on = (100 * tally['went-on']) / most;
  return (
    <svg aria-hidden="true">
      {by > 0 && <rect class="bar turned-away" width={`${by - 1}%`} height="12" rx="5" />}
      {on > 0 && <rect class="bar went-on" x={`${by}%`} width={`${on - 1}%`} height="12" rx="5" />}
    </svg>
  );
}
