import { max } from 'd3-array';
import { scaleBand } from 'd3-scale';
import type { Room } from '../../language/format.ts';
import { all, type Tally } from '../../model/log/tally.ts';
import type { Average } from '../../model/report/average.ts';
import { AverageLine } from './average.tsx';
import type { Column } from './columns.ts';
import { linear, type Scale } from './linear.ts';
import { figure, SERIES } from './names.ts';
import { archOf } from './not-seen.tsx';
import { Patterns } from './patterns.tsx';

const WIDTH = 360;
const HEIGHT = 176;
const PLOT_HEIGHT = HEIGHT - 22;
const GAP_HEIGHT = 2.5;

/** More bars than this stand close, without their totals. */
const WIDE_BARS = 14;

/** More bars than this have no room for totals in full. */
const ROOMY_BARS = 8;

/** How much higher than its bar, and in wide charts wider, the arch around a day that was not seen is. */
const AROUND = { above: 21, beside: 4 } as const;

interface Props {
  columns: readonly Column[];
  average: Average | null;
  label: string;
  /** The one that is told of below, from 0. */
  chosen?: number | null;
}

/** Bars over time, a colour and a pattern for each outcome, the total above; an empty arch where nobody watched, a line at the average. */
export function Bars({ columns, average, label, chosen = null }: Props) {
  const isWide = columns.length <= WIDE_BARS;
  const gap = isWide ? 0.4 : 0.24;
  // Each bar has an even share of the width, in whose middle it stands.
  const x = scaleBand(
    columns.map(({ id }) => id),
    [0, WIDTH],
  )
    .paddingInner(gap)
    .paddingOuter(gap / 2);
  const room = columns.length > ROOMY_BARS ? 'narrow' : 'large';
  const most = max(columns, ({ tally }) => all(tally)) ?? 0;
  const height = linear(Math.max(most, 4), PLOT_HEIGHT - 22);
  return (
    <svg class="bars" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <Patterns />
      {chosen !== null && <Chosen x={chosen * x.step()} width={x.step()} />}
      {average && <AverageLine width={WIDTH} y={PLOT_HEIGHT - height(average.attempts)} />}
      {columns.map((column, index) => (
        <g
          key={column.id}
          class={index === chosen ? 'is-chosen' : undefined}
          transform={`translate(${x(column.id)} 0)`}
        >
          <Stack width={x.bandwidth()} {...{ column, height, room, isWide }} />
        </g>
      ))}
    </svg>
  );
}

interface StackProps {
  column: Column;
  height: Scale;
  width: number;
  room: Room;
  isWide: boolean;
}

/** What lies behind the bar that was chosen, from the top to its name. */
const Chosen = ({ x, width }: { x: number; width: number }) => (
  <rect class="chosen" x={x} width={width} height={HEIGHT} rx={Math.min(8, width / 3)} />
);

/** One bar, with its total above and its label below. */
function Stack({ column, height, width, room, isWide }: StackProps) {
  const { tally, label, isUnseen } = column;
  const blocks = blocksOf(tally, height);
  const top = blocks.at(-1)?.top ?? PLOT_HEIGHT;
  return (
    <>
      {isUnseen && <Arch top={top - AROUND.above} width={width} isWide={isWide} />}
      {blocks.map(({ outcome, top, tall }) => (
        <rect
          key={outcome}
          class={`bar ${outcome}`}
          y={top}
          width={width}
          height={tall}
          rx={Math.min(5, width / 3, tall / 2)}
        />
      ))}
      {isWide && all(tally) > 0 && (
        <text class="total" x={width / 2} y={top - 6}>
          {figure(all(tally), room)}
        </text>
      )}
      {all(tally) === 0 && !isUnseen && (
        <circle class="none" cx={width / 2} cy={PLOT_HEIGHT - 4} r={isWide ? 3 : 1.5} />
      )}
      <text x={width / 2} y={HEIGHT - 4}>
        {label}
      </text>
    </>
  );
}

/** An empty window around a day that was not seen. */
function Arch({ top, width, isWide }: { top: number; width: number; isWide: boolean }) {
  const beside = isWide ? AROUND.beside : 0;
  return (
    <path
      class="unseen"
      transform={`translate(${-beside} ${top})`}
      d={archOf(width + 2 * beside, PLOT_HEIGHT - top)}
    />
  );
}

/** The blocks of one bar from the ground up, a small gap between them. */
function blocksOf(tally: Tally, height: Scale) {
  let ground = PLOT_HEIGHT;
  return SERIES.filter(({ outcome }) => tally[outcome] > 0).map(({ outcome }) => {
    const tall = Math.max(height(tally[outcome]) - GAP_HEIGHT, 2);
    const top = ground - tall;
    ground = top - GAP_HEIGHT;
    return { outcome, top, tall };
  });
}
