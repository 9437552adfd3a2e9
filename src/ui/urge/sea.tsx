import type { Part } from '../../model/urge.ts';
import { Window } from '../parts/window.tsx';

/** An endless swell from a point on, so high, that repeats every 300 units: it rolls on without a seam. */
const swell = (x: number, y: number, rise: number) =>
  `M${x} ${y}q75-${rise} 150 0${'t150 0'.repeat(9)}V420H${x}Z`;

/** The water, far to near. */
const WATERS = [swell(-600, 222, 26), swell(-500, 262, 30), swell(-680, 302, 22)];

/** The urge as the sea in the window: it rises, crests and falls, and breathes on the way. */
export const Sea = ({ at }: { at: Part | 'over' }) => (
  <div class={`urge-sea at-${at}`}>
    <Window silent>
      {WATERS.map((path, index) => (
        <g key={path} class={`rise rise-${index + 1}`}>
          <g class="lungs">
            <path class={`roll sea-${index + 1}`} d={path} />
          </g>
        </g>
      ))}
    </Window>
  </div>
);
