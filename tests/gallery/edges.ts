/** Whether fields, bars and placeholders stand out from what is around them, as the page is drawn. Runs in the page. */

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** The least that WCAG 2.2 asks for: of what shows that there is a field (1.4.11), and of text (1.4.3). */
const LEAST = { edge: 3, text: 4.5 };

/** Fields, and choices that look like buttons. */
const FIELDS = 'input:not([type="radio"], [type="range"]), select, textarea, label.chip';

const MARKS =
  'svg .bar, svg .none, svg .unseen, svg .average, svg.dot circle, .rating-line :is(line, .end)';

const pen = new OffscreenCanvas(1, 1).getContext('2d', {
  willReadFrequently: true,
}) as OffscreenCanvasRenderingContext2D;

const known = new Map<string, Colour>();

/** Any colour of CSS, as it is painted, 0 to 255 and its alpha 0 to 1. */
function colourOf(css: string): Colour {
  const before = known.get(css);
  if (before) return before;
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = css;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
  const colour: Colour = [red, green, blue, alpha / 255];
  known.set(css, colour);
  return colour;
}

/** One colour laid over another that is opaque. */
const over = ([r, g, b, alpha]: Colour, [red, green, blue]: Colour): Colour => [
  r * alpha + red * (1 - alpha),
  g * alpha + green * (1 - alpha),
  b * alpha + blue * (1 - alpha),
  1,
];

/** What an element stands on. */
function groundOf(element: Element | null): Colour {
  if (!element) return colourOf('white');
  const own = colourOf(getComputedStyle(element).backgroundColor);
  return own[3] === 1 ? own : over(own, groundOf(element.parentElement));
}

/** Relative luminance, as WCAG 2.2 has it. */
function luminance([red, green, blue]: Colour): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue]
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The contrast of a colour, given as CSS, on a ground. */
function contrast(css: string, ground: Colour): number {
  const [low = 0, high = 0] = [over(colourOf(css), ground), ground]
    .map(luminance)
    .sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const faint = (what: string, element: Element, reached: number, least: number): string[] =>
  reached >= least
    ? []
    : [`${what} ${reached.toFixed(2)}: ${element.getAttribute('class') ?? element.localName}`];

/** What browsers draw themselves stands out, and what lies unseen over its label has the label's edge. */
const isOurs = (field: Element): boolean => {
  const { appearance, opacity } = getComputedStyle(field);
  return opacity !== '0' && !(field.matches('[type="checkbox"]') && appearance !== 'none');
};

function edgeOf(field: Element): string[] {
  const { borderTopColor, backgroundColor } = getComputedStyle(field);
  const ground = groundOf(field.parentElement);
  const reached = Math.max(contrast(borderTopColor, ground), contrast(backgroundColor, ground));
  return faint('edge', field, reached, LEAST.edge);
}

function markOf(mark: Element): string[] {
  const ground = groundOf(mark.closest('svg'));
  const { fill, stroke } = getComputedStyle(mark);
  // A pattern has no one colour: its edge has to show.
  const seen = [fill, stroke].filter((paint) => !/^(none|url)/.test(paint));
  const reached = Math.max(1, ...seen.map((paint) => contrast(paint, ground)));
  return faint('mark', mark, reached, LEAST.edge);
}

function placeholderOf(field: Element): string[] {
  if (!field.matches(':placeholder-shown')) return [];
  const { color, opacity } = getComputedStyle(field, '::placeholder');
  const reached = opacity === '1' ? contrast(color, groundOf(field)) : 0;
  return faint('placeholder', field, reached, LEAST.text);
}

/** How much of an element shows through what it stands in, 0 to 1. */
const opacityOf = (element: Element | null): number =>
  element ? Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement) : 1;

function wordsOf(element: Element): string[] {
  const { color, fontSize, fontWeight } = getComputedStyle(element);
  const size = Number.parseFloat(fontSize);
  const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
  const [red, green, blue, alpha] = colourOf(color);
  const ink = `rgb(${red} ${green} ${blue} / ${alpha * opacityOf(element)})`;
  return faint(
    'words',
    element,
    contrast(ink, groundOf(element)),
    isLarge ? LEAST.edge : LEAST.text,
  );
}

const hasWords = (element: Element): boolean =>
  !element.matches(':disabled, :disabled *, label:has(:disabled), option, .hidden-but-read') &&
  [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
  );

const seen = (selector: string): Element[] =>
  [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility());

/** What is too faint, each with how much contrast it has; nothing where all is well. */
export const faintMarks = (): string[] => [
  ...new Set([
    ...seen(FIELDS).filter(isOurs).flatMap(edgeOf),
    ...seen(FIELDS).flatMap(placeholderOf),
    ...seen(MARKS).flatMap(markOf),
    ...seen('body *').filter(hasWords).flatMap(wordsOf),
  ]),
];
