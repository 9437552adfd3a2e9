import { i18n } from '#i18n';
import type { Tally } from '../../model/check.ts';
import { SERIES } from './series.ts';

interface Props {
  /** What the rows are: days or networks. */
  heading: string;
  rows: readonly { name: string; tally: Tally }[];
}

/** The figures behind a chart, one tap away. */
export const WeekTable = ({ heading, rows }: Props) => (
  <details>
    <summary>{i18n.t('report.table')}</summary>
    <table>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          {SERIES.map(({ outcome, name }) => (
            <th key={outcome} scope="col">
              {i18n.t(name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, tally }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {SERIES.map(({ outcome }) => (
              <td key={outcome}>{tally[outcome]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </details>
);
