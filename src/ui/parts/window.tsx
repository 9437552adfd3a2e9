import { useId } from 'preact/hooks';
import { t } from '../../language/text.ts';
import { type PartOfDay, partOfDay } from '../../model/time/parts-of-day.ts';
import { hourNow } from './hour.ts';

/** What the sky is, top to bottom, and where sun or moon stands. Dark screens see a darker hour. */
export const SKIES: Record<
  PartOfDay,
  { sky: [string, string]; dim: [string, string]; sun: [number, number] }
> = {
  morning: { sky: ['#f3ece0', '#fbe6d0'], dim: ['#24384a', '#4a4a63'], sun: [96, 196] },
  afternoon: { sky: ['#dbeaf0', '#f4efe3'], dim: ['#22384c', '#33516a'], sun: [160, 96] },
  evening: { sky: ['#fbead2', '#f8dcc8'], dim: ['#262f4b', '#4b3a55'], sun: [186, 143] },
  night: { sky: ['#2d3f5c', '#4a4a72'], dim: ['#1f2d42', '#2c2f50'], sun: [186, 143] },
};

/** The opening of the arch, in a picture 300 wide. */
export const PANE = 'M22 350V143a128 128 0 0 1 256 0v207Z';

/** Three swells, wider than the pane so that their edges never come into sight. */
export const SEAS = [
  'M-20 222c60-18 110-14 160 0s100 14 190-8v190H-20Z',
  'M-20 262c70 20 120 12 170-2s100-12 180 6v150H-20Z',
  'M-20 302c60-16 120-10 170 4s100 12 180-8v120H-20Z',
] as const;

/** After a heavy week a light stands on the horizon, after a calm one the sky is wide. */
export type Mood = 'even' | 'light' | 'wide';

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
  const { sky, dim, sun } = SKIES[part];
  const id = useId();
  return (
    <svg
      class={`window ${part}`}
      viewBox="0 0 300 372"
      role="img"
      aria-label={t(`window-${part}`)}
      aria-hidden={silent}
    >
      <defs>
        <Sky id={`${id}-light`} colours={sky} />
        <Sky id={`${id}-dark`} colours={dim} />
        <clipPath id={`${id}-pane`}>
          <path d={PANE} />
        </clipPath>
      </defs>
      <path class="frame" stroke-width="2" d="M8 356V143a142 142 0 0 1 284 0v213Z" />
      <g clip-path={`url(#${id}-pane)`}>
        <rect class="sky-light" width="300" height="360" fill={`url(#${id}-light)`} />
        <rect class="sky-dark" width="300" height="360" fill={`url(#${id}-dark)`} />
        <circle cx={sun[0]} cy={sun[1]} r="42" class={part === 'night' ? 'moon' : 'sun'} />
        {mood === 'light' && <HorizonLight />}
        {!dry && <Sea lower={mood === 'wide' ? 34 : 0} />}
      </g>
      <rect class="frame" stroke-width="2" x="1" y="354" width="298" height="16" rx="5" />
    </svg>
  );
}

/** What a sky is filled with, by the id under which a picture finds it. */
export const Sky = ({ id, colours }: { id: string; colours: [string, string] }) => (
  <linearGradient id={id} x2="0" y2="1">
    <stop offset="0" stop-color={colours[0]} />
    <stop offset=".62" stop-color={colours[1]} />
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

const Sea = ({ lower }: { lower: number }) => (
  <g transform={`translate(0 ${lower})`}>
    {SEAS.map((path, index) => (
      <path key={path} class={`sea sea-${index + 1}`} d={path} />
    ))}
  </g>
);
