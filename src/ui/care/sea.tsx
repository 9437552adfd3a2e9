import type { Part } from '../../model/care/urge-wave.ts';
import { partOfDay } from '../../model/time/parts-of-day.ts';
import { hourNow } from '../parts/hour.ts';
import { Window } from '../parts/window.tsx';
import { motion } from './still.ts';

/** The water, far to near: how high it stands at rest and how high it swells, in the window's units. */
const WATERS = [
  { height: 128, swell: 26 },
  { height: 88, swell: 30 },
  { height: 48, swell: 22 },
];

/** How far the water reaches below the sill, so that no breath lifts it off. */
const HIDDEN_HEIGHT = 40;

/** A swell that repeats every 300 of its 1,200 units, so that it rolls on without a seam. */
const path = (swell: number, depth: number) =>
  `M0 ${swell}q75-${swell} 150 0${'t150 0'.repeat(7)}V${depth}H0Z`;

interface Props {
  /** Where the wave is, or where it was when it was ended. */
  at: Part;
  isOver: boolean;
}

/**
 * The urge as the sea in the window: it rises, crests and falls, and breathes on the way. Each water is a
 * layer of its own, which browsers move without drawing it again.
 */
export const Sea = ({ at, isOver }: Props) => (
  <div
    class={`urge-sea at-${at} ${isOver ? 'over' : ''} ${motion()} ${partOfDay(hourNow())}`}
    aria-hidden="true"
  >
    <Window silent dry />
    <div class="waters">
      <div class="ebb">
        {WATERS.map(({ height, swell }, index) => {
          const depth = swell + height + HIDDEN_HEIGHT;
          return (
            <div key={height} class={`rise rise-${index + 1}`}>
              <div class="lungs">
                <svg
                  class={`roll sea-${index + 1}`}
                  viewBox={`0 0 1200 ${depth}`}
                  aria-hidden="true"
                >
                  <path d={path(swell, depth)} />
                </svg>
              </div>
            </div>
          );
        })}
      </div>
    </div>
  </div>
);
