import { partOfDay } from '../../model/time/parts-of-day.ts';
import { hourNow } from '../parts/hour.ts';
import { SKIES } from '../parts/sky.ts';
import { PANE, SEAS } from '../parts/window.tsx';
import type { Brush } from './picture.ts';

/** The window on the sea, so wide (pixels) and with its left top corner here. */
export function drawWindow({ on, colour }: Brush, x: number, y: number, width: number): void {
  const { sky, dim, sun } = SKIES[partOfDay(hourNow())];
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
  on.save();
  on.translate(x, y);
  on.scale(width / 300, width / 300);
  on.clip(new Path2D(PANE));
  const air = on.createLinearGradient(0, 0, 0, 230);
  const [above, below] = isDark ? dim : sky;
  air.addColorStop(0, above);
  air.addColorStop(1, below);
  on.fillStyle = air;
  on.fillRect(0, 0, 300, 372);
  on.fillStyle = '#f2c28b';
  on.beginPath();
  on.arc(sun[0], sun[1], 42, 0, 2 * Math.PI);
  on.fill();
  SEAS.forEach((sea, index) => {
    on.fillStyle = colour(`sea-${index + 1}`);
    on.fill(new Path2D(sea));
  });
  on.restore();
}
