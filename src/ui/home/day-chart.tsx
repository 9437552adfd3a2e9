import { max } from 'd3-array';
import { scaleBand, scaleLinear } from 'd3-scale';
import { i18n } from '#i18n';
import { all } from '../../model/check.ts';
import type { Group } from '../../model/groups.ts';
import { dayName, SERIES } from './series.ts';

const WIDTH = 360;
const HEIGHT = 166;
const GROUND = HEIGHT - 24;
const GAP = 3;

/** Bars of a week, a colour and a pattern for each outcome, the day's total above. */
export function DayChart({ days }: { days: readonly Group[] }) {
  const x = scaleBand(
    days.map(({ id }) => id),
    [0, WIDTH],
  ).padding(0.46);
  const most = max(days, ({ tally }) => all(tally)) ?? 0;
  const height = scaleLinear([0, Math.max(most, 4)], [0, GROUND - 24]);
  return (
    <svg
      class="day-chart"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={i18n.t('report.chart')}
    >
      <Patterns />
      {days.map(({ id: day, tally }) => (
        <g key={day} transform={`translate(${x(day)} 0)`}>
          {stack(tally, height).map(({ outcome, top, tall }) => (
            <rect
              key={outcome}
              class={`bar ${outcome}`}
              y={top}
              width={x.bandwidth()}
              height={tall}
              rx="5"
            />
          ))}
          {all(tally) > 0 && (
            <text class="total" x={x.bandwidth() / 2} y={GROUND - heightOf(tally, height) - 6}>
              {all(tally)}
            </text>
          )}
          {all(tally) === 0 && <circle class="none" cx={x.bandwidth() / 2} cy={GROUND - 4} r="3" />}
          <text x={x.bandwidth() / 2} y={HEIGHT - 5}>
            {dayName(day)}
          </text>
        </g>
      ))}
    </svg>
  );
}

type Scale = (value: number) => number;

/** The bars of one day from the ground up, a small gap between them. */
function stack(tally: Group['tally'], height: Scale) {
  let ground = GROUND;
  return SERIES.filter(({ outcome }) => tally[outcome] > 0).map(({ outcome }) => {
    const tall = height(tally[outcome]);
    const top = ground - tall;
    ground = top - GAP;
    return { outcome, top, tall };
  });
}

const heightOf = (tally: Group['tally'], height: Scale): number => {
  const bars = stack(tally, height);
  return GROUND - (bars.at(-1)?.top ?? GROUND);
};

/** Hatched, dotted, plain: what tells the outcomes apart without colour. */
const Patterns = () => (
  <defs>
    <pattern
      id="hatch"
      width="5"
      height="5"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect class="hatch-ground" width="5" height="5" />
      <rect class="hatch-line" width="1.750" height="5" />
    </pattern>
    <pattern id="dots" width="6" height="6" patternUnits="userSpaceOnUse">
      <rect class="dots-ground" width="6" height="6" />
      <circle class="dot" cx="3" cy="3" r="0.900" />
    </pattern>
  </defs>
);
