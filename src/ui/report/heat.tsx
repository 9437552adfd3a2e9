import { max } from 'd3-array';
import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { countIn, inTwoHours } from '../../model/report/hours.ts';
import type { Report } from '../../model/report/report.ts';
import { PARTS, PARTS_OF_DAY, type PartOfDay } from '../../model/time/parts-of-day.ts';
import { BLOCK_HOURS, blocksOf, type HourBlock } from './hour-blocks.ts';
import { count, hourName } from './names.ts';
import { OneMark } from './one-mark.tsx';
import { Picked } from './picked.tsx';
import { Table } from './table.tsx';

/** From here on a figure has no room in its cell on a phone; the table has it. */
const MOST_CELL_CHECKS = 100;

/** Looks by weekday and time of day: the darker, the more. The hardest carry their figure. */
export function Heat({ report }: { report: Report }) {
  const rows = blocksOf(report.hours, report.span);
  const title = finding(report) ?? t('report-byHour');
  return (
    <section class="card stack" aria-labelledby="by-hour">
      <h2 id="by-hour">{title}</h2>
      <Cells rows={rows} />
      {(report.findings.hour ?? report.findings.part) !== null && (
        <p class="soft small">{t('report-sittingsHint')}</p>
      )}
      <Table
        headings={[t('report-hour'), ...rows.map(({ weekday }) => weekday)]}
        rows={(rows[0]?.counts ?? []).map((_, block) => ({
          name: hoursName(block * BLOCK_HOURS),
          cells: rows.map(({ counts }) => counts[block] ?? 0),
        }))}
      />
    </section>
  );
}

const hoursName = (from: number) =>
  t('report-hours', { from: hourName(from), until: hourName(from + BLOCK_HOURS) });

/** The two hours in a row that hold the most sittings, where they stand out. */
function finding({ findings: { hour }, sittings: { finished } }: Report): string | null {
  if (hour === null) return null;
  return t('report-hardHours', {
    some: inTwoHours(finished)[hour] ?? 0,
    all: countIn(finished),
    from: hourName(hour),
    until: hourName(hour + 2),
  });
}

/** Under which column a part of the day is named: where it begins, and the night where the day does. */
const firstColumn = (part: PartOfDay): number =>
  part === 'night' ? 0 : Math.ceil(PARTS_OF_DAY[part] / BLOCK_HOURS);

/** So many blocks of hours stand in a row. */
const ROW_BLOCKS = 24 / BLOCK_HOURS;

/** The cells, of which one can be chosen, and what that one counts. */
function Cells({ rows }: { rows: readonly HourBlock[] }) {
  const [chosen, setChosen] = useState<number | null>(null);
  const looks = rows.flatMap(({ counts }) => counts);
  const at = chosen ?? looks.indexOf(Math.max(...looks));
  const said = factsOf(rows, at);
  return (
    <>
      <div class="heat with-marks">
        <HeatMap rows={rows} chosen={chosen} />
        <OneMark
          {...{ at, said }}
          label={t('report-hour')}
          marks={ROW_BLOCKS}
          rows={rows.length}
          onChoose={setChosen}
        />
      </div>
      {chosen !== null && <Picked facts={said} />}
    </>
  );
}

/** The weekday and hours of a cell, from 0 row by row, and how many attempts began then. */
function factsOf(rows: readonly HourBlock[], cell: number): string[] {
  const [row, block] = [rows[Math.floor(cell / ROW_BLOCKS)], cell % ROW_BLOCKS];
  const attempts = row?.counts[block] ?? 0;
  return [
    row?.name ?? '',
    hoursName(block * BLOCK_HOURS),
    attempts === 0 ? t('report-none') : t('report-attempts', { attempts }),
  ];
}

interface MapProps {
  rows: readonly HourBlock[];
  /** The cell that is told of below, from 0, row by row. */
  chosen: number | null;
}

/** Cells in a grid of the page's own, so that its words keep their size and break where they have to. */
function HeatMap({ rows, chosen }: MapProps) {
  const most = max(rows, ({ counts }) => max(counts)) ?? 0;
  const strength = (looks: number) => 0.1 + 0.9 * Math.sqrt(looks / Math.max(most, 1));
  const classOf = (looks: number, cell: number) =>
    `cell${looks === 0 ? ' empty' : ''}${cell === chosen ? ' is-chosen' : ''}`;
  return (
    <div class="cells" role="img" aria-label={t('report-heat')}>
      {rows.map(({ weekday, counts }, row) => (
        <Fragment key={weekday}>
          <span class="weekday">{weekday}</span>
          {counts.map((looks, block) => (
            <span
              key={block}
              class={classOf(looks, row * ROW_BLOCKS + block)}
              style={looks === 0 ? undefined : { '--strength': strength(looks) }}
            >
              {looks > 0 && looks * 4 >= most * 3 && looks < MOST_CELL_CHECKS && count(looks)}
            </span>
          ))}
        </Fragment>
      ))}
      {PARTS.toSorted((a, b) => firstColumn(a) - firstColumn(b)).map((part) => (
        <span key={part} class="part" style={{ gridColumnStart: firstColumn(part) + 2 }}>
          {t(`report-part-${part}`)}
        </span>
      ))}
    </div>
  );
}
