import { useId } from 'preact/hooks';
import { partOfDay } from '../../model/time/parts-of-day.ts';
import { hourNow } from '../parts/hour.ts';
import { skyOf } from '../parts/sky.ts';
import { SEAS, Sky } from '../parts/window.tsx';

/** What comes up over the sea: how far down, and how wide, each. */
const ALERTS = [
  { y: 66, width: 152 },
  { y: 116, width: 152 },
  { y: 166, width: 112 },
];

/**
 * A phone whose screen is the window on the sea. The more is done, the fewer alerts stand before the view.
 * @param left which part of the steps is still to do, 0 to 1
 */
export function PhonePicture({ left }: { left: number }) {
  const part = partOfDay(hourNow());
  const id = useId();
  return (
    <svg
      class={`window phone-picture ${part}`}
      style={skyOf(part)}
      viewBox="0 0 220 428"
      aria-hidden="true"
    >
      <defs>
        <Sky id={`${id}-sky`} />
        <clipPath id={`${id}-screen`}>
          <rect x="15" y="15" width="190" height="398" rx="26" />
        </clipPath>
      </defs>
      <rect class="frame" stroke-width="2" x="2" y="2" width="216" height="424" rx="38" />
      <g clip-path={`url(#${id}-screen)`}>
        <rect width="220" height="428" fill={`url(#${id}-sky)`} />
        <circle class="sun" cx="132" cy="252" r="34" />
        <g transform="translate(12 138) scale(.68)">
          {SEAS.map((path, index) => (
            <path key={path} class={`sea sea-${index + 1}`} d={path} />
          ))}
        </g>
        {ALERTS.slice(0, Math.ceil(left * ALERTS.length)).map((alert) => (
          <Alert key={alert.y} {...alert} />
        ))}
      </g>
      <rect class="speaker" x="90" y="28" width="40" height="5" rx="2.5" />
    </svg>
  );
}

/** A thing that wants to be looked at: a dot, and two lines of words. */
const Alert = ({ y, width }: { y: number; width: number }) => (
  <g class="alert">
    <rect x="34" y={y} width={width} height="38" rx="13" />
    <circle cx="53" cy={y + 19} r="8" />
    <path d={`M69 ${y + 14}h${width - 62}M69 ${y + 25}h${width - 82}`} />
  </g>
);
