import { partOfDay } from '../../model/time/parts-of-day.ts';
import { hourNow } from '../parts/hour.ts';
import { SKIES } from '../parts/sky.ts';
import { CURTAIN, PANE, SEAS } from '../parts/window.tsx';
import type { Brush } from './picture.ts';

/** Where the window's left top corner is, and how wide it is, in pixels. */
interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** The window on the sea; the curtain is drawn where nobody looked through it. */
export function drawWindow(brush: Brush, { x, y, width }: Frame, isSeen: boolean): void {
  const { on } = brush;
  on.save();
  on.translate(x, y);
  on.scale(width / 300, width / 300);
  on.clip(new Path2D(PANE));
  drawView(brush);
  if (!isSeen) drawCurtain(brush);
  on.restore();
}

function drawCurtain({ on, colour }: Brush): void {
  on.fillStyle = colour('curtain');
  on.fill(new Path2D(CURTAIN.cloth));
  on.strokeStyle = colour('line');
  on.lineWidth = 2;
  for (const fold of CURTAIN.folds) on.stroke(new Path2D(fold));
}

function drawView({ on, colour }: Brush): void {
  const { sky, dim, sun } = SKIES[partOfDay(hourNow())];
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
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
}
