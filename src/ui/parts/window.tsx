import { useId } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { partOfDay } from '../../model/time/parts-of-day.ts';
import { hourNow } from './hour.ts';
import { skyOf } from './sky.ts';

/** The opening of the arch, in a picture 300 wide. */
export const PANE = 'M22 350V143a128 128 0 0 1 256 0v207Z';

/** Three swells, wider than the pane so that their edges never come into sight. */
export const SEAS = [
  'M-20 222c60-18 110-14 160 0s100 14 190-8v190H-20Z',
  'M-20 262c70 20 120 12 170-2s100-12 180 6v150H-20Z',
  'M-20 302c60-16 120-10 170 4s100 12 180-8v120H-20Z',
] as const;

/** A curtain before the pane: its cloth, and the folds in it. */
export const CURTAIN = {
  cloth: 'M22 0H278V330q-16 14-32 0t-32 0-32 0-32 0-32 0-32 0-32 0-32 0Z',
  folds: [54, 86, 118, 150, 182, 214, 246].map(
    (x) => `M${x} 330C${x + 5} 240 ${x - 5} 130 ${x} 20`,
  ),
} as const;

/**
 * After a heavy week a light stands on the horizon, after a calm one the sky is wide. Before one that nobody saw the
 * curtain is drawn.
 */
export type Mood = 'even' | 'light' | 'wide' | 'unseen';

interface Props {
  /** Local hour, 0 to 23; the user's own unless given. */
  hour?: number;
  mood?: Mood;
  /** Decorative where the words beside it say the same. */
  silent?: boolean;
  /** Without its sea, where another is laid over it. */
  dry?: boolean;
}

/** The window on the sea: the mark, the pause page's picture, the empty states' home. */
export function Window({ hour = hourNow(), mood = 'even', silent = false, dry = false }: Props) {
  const part = partOfDay(hour);
  const id = useId();
  return (
    <svg
      class={`window ${part}`}
      style={skyOf(part)}
      viewBox="0 0 300 372"
      role="img"
      aria-label={t(`window-${part}`)}
      aria-hidden={silent}
    >
      <defs>
        <Sky id={`${id}-sky`} />
        <clipPath id={`${id}-pane`}>
          <path d={PANE} />
        </clipPath>
      </defs>
      <path class="frame" stroke-width="2" d="M8 356V143a142 142 0 0 1 284 0v213Z" />
      <g clip-path={`url(#${id}-pane)`}>
        <rect width="300" height="360" fill={`url(#${id}-sky)`} />
        <circle class="sun high" r="42" />
        {mood === 'light' && <HorizonLight />}
        {!dry && <Sea lower={mood === 'wide' ? 34 : 0} />}
        {mood === 'unseen' && <Curtain />}
      </g>
      <rect class="frame" stroke-width="2" x="1" y="354" width="298" height="16" rx="5" />
    </svg>
  );
}

/** What the sky is filled with, by the id under which a picture finds it. */
export const Sky = ({ id }: { id: string }) => (
  <linearGradient id={id} x2="0" y2="1">
    <stop class="sky-top" offset="0" />
    <stop class="sky-end" offset=".62" />
  </linearGradient>
);

/** A light that comes up behind the water, half of it still beneath. */
const HorizonLight = () => (
  <>
    <radialGradient id="glow">
      <stop class="glow" offset=".1" />
      <stop class="glow" offset="1" stop-opacity="0" />
    </radialGradient>
    <ellipse cx="84" cy="222" rx="130" ry="84" fill="url(#glow)" />
  </>
);

const Curtain = () => (
  <g class="curtain">
    <path d={CURTAIN.cloth} />
    {CURTAIN.folds.map((fold) => (
      <path key={fold} class="crease" d={fold} />
    ))}
  </g>
);

const Sea = ({ lower }: { lower: number }) => (
  <g transform={`translate(0 ${lower})`}>
    {SEAS.map((path, index) => (
      <path key={path} class={`sea sea-${index + 1}`} d={path} />
    ))}
  </g>
);
