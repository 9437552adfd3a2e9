import { max } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';
import { t } from '../../language/text.ts';
import { countIn, inTwoHours } from '../../model/report/hours.ts';
import type { Report } from '../../model/report/report.ts';
import { PARTS, PARTS_OF_DAY, type PartOfDay } from '../../model/time/parts-of-day.ts';
import { blocksOf, HOURS_A_BLOCK, type HourBlock } from './hour-blocks.ts';
import { count, hourName } from './names.ts';
import { Table } from './table.tsx';

const WIDTH = 360;
const LEFT = 38;
const ROW = 25;
const GROUND = 7 * ROW;

/** Looks by weekday and time of day: the darker, the more. The hardest carry their figure. */
export function Heat({ report }: { report: Report }) {
  const rows = blocksOf(report.hours, report.span);
  const title = finding(report) ?? t('report-byHour');
  return (
    <section class="card stack" aria-labelledby="by-hour">
      <h2 id="by-hour">{title}</h2>
      <HeatMap rows={rows} />
      <Table
        headings={[t('report-hour'), ...rows.map(({ weekday }) => weekday)]}
        rows={(rows[0]?.counts ?? []).map((_, block) => ({
          name: hoursName(block * HOURS_A_BLOCK),
          cells: rows.map(({ counts }) => counts[block] ?? 0),
        }))}
      />
    </section>
  );
}

const hoursName = (from: number) =>
  t('report-hours', { from: hourName(from), until: hourName(from + HOURS_A_BLOCK) });

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
  part === 'night' ? 0 : Math.ceil(PARTS_OF_DAY[part] / HOURS_A_BLOCK);

function HeatMap({ rows }: { rows: readonly HourBlock[] }) {
  const most = max(rows, ({ counts }) => max(counts)) ?? 0;
  const x = scaleBand(
    Array.from({ length: 24 / HOURS_A_BLOCK }, (_, block) => block),
    [LEFT, WIDTH],
  ).paddingInner(0.12);
  const strength = scaleLinear([0, Math.max(most, 1)], [0.1, 1]);
  return (
    <svg
      class="heat"
      viewBox={`0 0 ${WIDTH} ${GROUND + 22}`}
      role="img"
      aria-label={t('report-heat')}
    >
      {rows.map(({ weekday, counts }, row) => (
        <g key={weekday} transform={`translate(0 ${row * ROW})`}>
          <text class="weekday" y={ROW - 10}>
            {weekday}
          </text>
          {counts.map((looks, block) => (
            <g key={block} transform={`translate(${x(block)} 0)`}>
              <rect
                class={looks === 0 ? 'cell empty' : 'cell'}
                width={x.bandwidth()}
                height={ROW - 4}
                rx="5"
                fill-opacity={looks === 0 ? undefined : strength(looks)}
              />
              {looks > 0 && looks * 4 >= most * 3 && looks < 1_000 && (
                <text class="looks" x={x.bandwidth() / 2} y={ROW - 10}>
                  {count(looks)}
                </text>
              )}
            </g>
          ))}
        </g>
      ))}
      {PARTS.map((part) => (
        <text key={part} x={x(firstColumn(part))} y={GROUND + 14}>
          {t(`report-part-${part}`)}
        </text>
      ))}
    </svg>
  );
}
