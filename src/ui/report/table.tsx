import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { t } from '../../language/text.ts';
import type { Tally } from '../../model/log/tally.ts';
import type { Average } from '../../model/report/average.ts';
import { count, mean, SERIES } from './names.ts';

interface TableProps {
  /** The first heading names what the rows are. */
  headings: readonly string[];
  rows: readonly { readonly name: string; readonly cells: readonly number[] }[];
  /** The mean of some of the rows, below them. */
  last?: { readonly name: string; readonly cells: readonly number[] } | null | undefined;
  /** What there is to say of the figures. */
  children?: ComponentChildren;
}

/** Whether the figures behind the charts show, as tables. */
const areShown = signal(false);

/** The one switch for all tables of a report. */
export const TableSwitch = () => (
  <label class="row check">
    <input
      type="checkbox"
      checked={areShown.value}
      onChange={({ currentTarget }) => {
        areShown.value = currentTarget.checked;
      }}
    />
    {t('report-table')}
  </label>
);

/** The figures behind a chart, for whoever wants them. */
export const Table = ({ headings, rows, last, children }: TableProps) => (
  <div class="behind" hidden={!areShown.value}>
    <table>
      <thead>
        <tr>
          {headings.map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, cells }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, index) => (
              <td key={headings[index + 1]}>{count(cell)}</td>
            ))}
          </tr>
        ))}
      </tbody>
      {last && (
        <tfoot>
          <tr>
            <th scope="row">{last.name}</th>
            {last.cells.map((cell, index) => (
              <td key={headings[index + 1]}>{mean(cell)}</td>
            ))}
          </tr>
        </tfoot>
      )}
    </table>
    {children}
  </div>
);

interface OutcomeProps {
  /** What the rows are: days, networks, people. */
  heading: string;
  rows: readonly { readonly name: string; readonly tally: Tally }[];
  average?: Average | null;
  children?: ComponentChildren;
}

/** How looks came out, by something they have in common. */
export const OutcomeTable = ({ heading, rows, average, children }: OutcomeProps) => (
  <Table
    headings={[heading, ...SERIES.map(({ name }) => t(name))]}
    rows={rows.map(({ name, tally }) => ({
      name,
      cells: SERIES.map(({ outcome }) => tally[outcome]),
    }))}
    last={
      average && {
        name: t('report-averageRow', { over: average.over }),
        cells: SERIES.map(({ outcome }) => average.tally[outcome]),
      }
    }
  >
    {children}
  </Table>
);
