import { max } from 'd3-array';
import { scaleBand } from 'd3-scale';
import { t } from '../../language/text.ts';
import { all, stayedClosed } from '../../model/log/tally.ts';
import { headlineOf } from '../../model/report/headline.ts';
import type { Report } from '../../model/report/report.ts';
import { averageText } from './average.tsx';
import { averageIn, columnsOf } from './columns.ts';
import { figuresOf } from './figures.tsx';
import { headlineText } from './headline.ts';
import { linear } from './linear.ts';
import { spanName } from './names.ts';
import { archOf } from './not-seen.tsx';
import { drawWindow } from './picture-window.ts';

/** The picture's size in pixels, four to five as phones show it whole. */
const [WIDTH, HEIGHT, EDGE] = [1080, 1350, 88];
const INNER_WIDTH = WIDTH - 2 * EDGE;

/** A brush on the picture, in the colours the page shows just now. */
export interface Brush {
  readonly on: CanvasRenderingContext2D;
  /** A colour by the name of its token, such as `tide`. */
  readonly colour: (token: string) => string;
}

/** A report's summary as a picture (PNG), drawn here. It names nobody and no network. */
export async function pictureOf(report: Report): Promise<Blob> {
  await document.fonts.ready;
  const canvas = new OffscreenCanvas(WIDTH, HEIGHT);
  const on = canvas.getContext('2d');
  if (!on) throw new Error('picture: the browser gives no canvas');
  const brush: Brush = { on: on as never, colour: colourOf };
  if (isFromRight()) on.setTransform(-1, 0, 0, 1, WIDTH, 0);
  ground(brush);
  drawWindow(
    brush,
    { x: WIDTH - EDGE - 170, y: EDGE, width: 170 },
    headlineOf(report).lead !== 'not-seen',
  );
  write(brush, spanName(report.span), EDGE, EDGE + 34, 34, 'soft');
  const below = paragraph(brush, headlineText(report), EDGE + 290);
  drawFigures(brush, report, Math.max(below, 520));
  drawBars(brush, report, 790, 1_080);
  drawKey(brush, keyOf(report), 1_174);
  write(brush, t('name'), EDGE, HEIGHT - EDGE + 10, 32, 'soft');
  return canvas.convertToBlob({ type: 'image/png' });
}

/** What a token is on the page as it is shown now; a canvas knows neither tokens nor `light-dark()`. */
function colourOf(token: string): string {
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.color = `var(--${token})`;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

function ground({ on, colour }: Brush): void {
  on.fillStyle = colour('paper');
  on.fillRect(0, 0, WIDTH, HEIGHT);
}

const DISPLAY = '"Fraunces Variable", Georgia, serif';
const TEXT = '"Figtree Variable", system-ui, sans-serif';

/** Where languages run from right to left, so does the picture; its words are turned back. */
const isFromRight = () => document.dir === 'rtl';

/** One line of text, its foot at a height. */
function write(brush: Brush, text: string, x: number, y: number, size: number, token = 'ink') {
  brush.on.font = `${token === 'ink' ? 480 : 400} ${size}px ${token === 'ink' ? DISPLAY : TEXT}`;
  brush.on.fillStyle = brush.colour(token);
  brush.on.save();
  brush.on.translate(x, y);
  if (isFromRight()) brush.on.scale(-1, 1);
  brush.on.direction = isFromRight() ? 'rtl' : 'ltr';
  brush.on.fillText(text, 0, 0);
  brush.on.restore();
}

/** The headline over as many lines as it takes. Returns where it ends. */
function paragraph(brush: Brush, text: string, top: number): number {
  const size = 68;
  brush.on.font = `480 ${size}px ${DISPLAY}`;
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && brush.on.measureText(longer).width <= INNER_WIDTH)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  lines.forEach((line, index) => {
    write(brush, line, EDGE, top + index * size * 1.15, size);
  });
  return top + lines.length * size * 1.15 + 40;
}

/** The figures in columns, each above its label. */
function drawFigures(brush: Brush, report: Report, top: number): void {
  const figures = figuresOf(report).slice(0, 3);
  figures.forEach(({ value, short }, index) => {
    const x = EDGE + (index * INNER_WIDTH) / figures.length;
    write(brush, value, x, top + 60, 68);
    write(brush, short, x, top + 104, 28, 'soft');
  });
}

/** Bars over time: stayed closed below, went on above; an empty arch where nobody watched, behind them a thin line at their average. */
function drawBars(brush: Brush, report: Report, top: number, foot: number): void {
  const { columns } = columnsOf(report);
  const x = scaleBand(
    columns.map(({ id }) => id),
    [EDGE, WIDTH - EDGE],
  ).padding(0.3);
  const most = max(columns, ({ tally }) => all(tally)) ?? 0;
  const tall = linear(Math.max(most, 4), foot - top);
  const average = averageIn(columns);
  if (average) line(brush, foot - tall(average.attempts), EDGE, WIDTH - EDGE);
  for (const { id, tally, label, isUnseen } of columns) {
    const left = x(id) ?? 0;
    const by = tall(stayedClosed(tally));
    block(brush, 'tide', left, foot - by, x.bandwidth(), by);
    const on = tall(tally['went-on']);
    block(brush, 'sun', left, foot - by - on - 6, x.bandwidth(), on);
    // Its round stands above what came all the same.
    if (isUnseen) arch(brush, left, foot, x.bandwidth(), by + on + x.bandwidth() / 2 + 12);
    brush.on.textAlign = 'center';
    write(brush, label, left + x.bandwidth() / 2, foot + 44, 28, 'soft');
    brush.on.textAlign = 'start';
  }
}

interface Key {
  readonly name: string;
  /** Draws what it is the name of, from the left, on the foot of a line. */
  readonly draw: (brush: Brush, left: number, foot: number) => void;
}

const bar =
  (token: string): Key['draw'] =>
  (brush, left, foot) =>
    block(brush, token, left, foot - 23, 26, 26);

/** What the bars, the arches and the line stand for. */
function keyOf(report: Report): Key[] {
  const { step, columns } = columnsOf(report);
  const average = averageIn(columns);
  const isSeen = columns.every(({ isUnseen }) => !isUnseen);
  const unseen: Key = {
    name: t('report-notSeenKey'),
    draw: (brush, left, foot) => arch(brush, left + 3, foot + 3, 20, 26),
  };
  return [
    { name: t('report-stayedClosed'), draw: bar('tide') },
    { name: t('report-wentOn'), draw: bar('sun') },
    ...(isSeen ? [] : [unseen]),
    ...(average ? [keyOfLine(averageText(average, step, report))] : []),
  ];
}

const keyOfLine = (name: string): Key => ({
  name,
  draw: (brush, left, foot) => line(brush, foot - 10, left, left + 26),
});

/** Each with its name beside it, over as many lines as that takes. */
function drawKey(brush: Brush, keys: readonly Key[], top: number): void {
  let [x, foot] = [EDGE, top];
  for (const { name, draw } of keys) {
    brush.on.font = `400 28px ${TEXT}`;
    const width = 38 + brush.on.measureText(name).width;
    if (x > EDGE && x + width > WIDTH - EDGE) [x, foot] = [EDGE, foot + 42];
    draw(brush, x, foot);
    write(brush, name, x + 38, foot, 28, 'soft');
    x += width + 32;
  }
}

/** The outline of a window nobody looked through, so wide and tall, its foot at a height. */
function arch({ on, colour }: Brush, left: number, foot: number, wide: number, tall: number) {
  on.save();
  on.translate(left, foot - tall);
  on.strokeStyle = colour('edge');
  on.lineWidth = 2;
  on.setLineDash([7, 7]);
  on.stroke(new Path2D(archOf(wide, tall)));
  on.restore();
}

function line({ on, colour }: Brush, y: number, left: number, right: number): void {
  on.fillStyle = colour('edge');
  on.fillRect(left, y - 1, right - left, 2);
}

function block(
  { on, colour }: Brush,
  token: string,
  x: number,
  y: number,
  wide: number,
  tall: number,
) {
  if (tall <= 0) return;
  on.fillStyle = colour(token);
  on.beginPath();
  on.roundRect(x, y, wide, tall, Math.min(14, wide / 3, tall / 2));
  on.fill();
}
