import type { ComponentChildren } from 'preact';
import { t } from '../../language/text.ts';
import type { Tally } from '../../model/log/tally.ts';
import { count, SERIES } from './names.ts';

interface TableProps {
  /** The first heading names what the rows are. */
  headings: readonly string[];
  rows: readonly { readonly name: string; readonly cells: readonly number[] }[];
  /** What there is to say of the figures. */
  children?: ComponentChildren;
}

/** The figures behind a chart, one tap away. */
export const Table = ({ headings, rows, children }: TableProps) => (
  <details>
    <summary>{t('report-table')}</summary>
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
    </table>
    {children}
  </details>
);

interface OutcomeProps {
  /** What the rows are: days, networks, people. */
  heading: string;
  rows: readonly { readonly name: string; readonly tally: Tally }[];
  children?: ComponentChildren;
}

/** How looks came out, by something they have in common. */
export const OutcomeTable = ({ heading, rows, children }: OutcomeProps) => (
  <Table
    headings={[heading, ...SERIES.map(({ name }) => t(name))]}
    rows={rows.map(({ name, tally }) => ({
      name,
      cells: SERIES.map(({ outcome }) => tally[outcome]),
    }))}
  >
    {children}
  </Table>
);
