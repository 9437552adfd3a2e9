/** Whether a page as it is drawn can be read and reached, in whatever language. Runs in the page. */

/** Something that takes room: a line of a text, or a control. */
interface Box {
  readonly element: Element;
  readonly box: DOMRect;
}

/** Edges that are this near are the same, in pixels. */
const NEAR = 1;

/** Lines of text may reach so far into each other: their letters do not. */
const LINES = 6;

/** Longer words are names that were typed. They have to break somewhere. */
const LONG_WORD = 25;

/** So far apart a row is looked at, in pixels. */
const STEP = 8;

/** What is wrong, each with the element it is about; nothing where all is well. */
export function troubleWithLayout(): string[] {
  const { texts, controls } = boxes();
  return [
    ...wider(),
    ...said('cut', texts.filter(isCut)),
    ...said('out of the screen', [...texts, ...controls].filter(isOut)),
    ...said('no room for its words', controls.filter(isShort)),
    ...new Set(texts.flatMap(broken)),
    ...said('a dot at the end of a line', dots().filter(isAtAnEnd)),
    ...said('a sign alone in the last line', signsAtTheEnd().filter(isAlone)),
    ...new Set(over([...texts, ...controls])),
  ];
}

/** What takes room on the page, but for what stands above it. */
function boxes(): { texts: Box[]; controls: Box[] } {
  const all = [...document.body.querySelectorAll('*')].filter(isSeen);
  const controls = all.filter((element) => element.matches('input, select, textarea, button'));
  return {
    texts: all.flatMap(linesOf).filter(isShown),
    controls: controls.map((element) => ({ element, box: element.getBoundingClientRect() })),
  };
}

/** What lies under the way out, with the page at its top and at its end; there it may be hidden by a whole bar. */
export function troubleWithWayOut(): string[] {
  const exit = document.querySelector('.quick-exit .button');
  if (!exit) return [];
  return [0, document.documentElement.scrollHeight].flatMap((top) => {
    scrollTo(0, top);
    const way = { element: exit, box: exit.getBoundingClientRect() };
    if (scrollY > 0 && isInABar(exit)) return [];
    const { texts, controls } = boxes();
    const under = [...texts, ...controls].filter((one) => areOver(one, way));
    return said(`under the way out at ${scrollY}`, under);
  });
}

/** What says what came of something that was done. */
const SAID = ':is(.note, .change-state):not(:empty)';

/** What of the content lies under something that was said, with the page at its top and at its end. */
export function troubleWithNotes(): string[] {
  const notes = [...document.querySelectorAll(SAID)];
  if (notes.length === 0) return [];
  return [0, document.documentElement.scrollHeight].flatMap((top) => {
    scrollTo(0, top);
    const { texts, controls } = boxes();
    return notes.flatMap((element) => {
      const note = { element, box: element.getBoundingClientRect() };
      const others = [...texts, ...controls].filter((one) => !element.contains(one.element));
      return said(
        `under a note at ${scrollY}`,
        others.filter((one) => areOver(one, note)),
      );
    });
  });
}

/** Whether nothing but what stays in sight shows beside the way out, from one edge of the page to the other. */
function isInABar(exit: Element): boolean {
  const { top, bottom } = exit.getBoundingClientRect();
  const { left, width } = (
    exit.closest('.home, .pause, .popup') ?? document.body
  ).getBoundingClientRect();
  const across = Array.from({ length: width / STEP }, (_, index) => left + index * STEP);
  return [top + NEAR, (top + bottom) / 2, bottom - NEAR].every((y) =>
    across.every((x) => staysInSight(document.elementFromPoint(x, y) ?? document.body)),
  );
}

const said = (what: string, found: readonly Box[]): string[] => [
  ...new Set(found.map(({ element }) => `${what}: ${nameOf(element)}`)),
];

const nameOf = (element: Element): string =>
  `${element.getAttribute('class') ?? element.localName} “${element.textContent.trim().slice(0, 60)}”`;

const isSeen = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
  !element.closest('.hidden-but-read, option') &&
  !staysInSight(element);

/** Whether it stands above the page, which scrolls on under it. */
const staysInSight = (element: Element): boolean =>
  /sticky|fixed/.test(getComputedStyle(element).position) ||
  (element.parentElement !== null && staysInSight(element.parentElement));

const textNodes = (element: Element): Node[] =>
  [...element.childNodes].filter(
    (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
  );

/** The boxes of a part of a text, one a line. */
function boxesOf(node: Node, from = 0, to = node.textContent?.length ?? 0): DOMRect[] {
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return [...range.getClientRects()];
}

/** Sentences of one heading are lines of it. */
const linesOf = (element: Element): Box[] =>
  textNodes(element).flatMap((node) =>
    boxesOf(node).map((box) => ({ element: element.closest('h1') ?? element, box })),
  );

/** What a row of facts has before its first of a line shows nowhere. */
function isShown({ element, box }: Box): boolean {
  const row = element.closest('.between')?.closest('.fact-line')?.getBoundingClientRect();
  return !row || (box.right > row.left + NEAR && box.left < row.right - NEAR);
}

/** Dots that stand between facts. */
const dots = (): Box[] =>
  [...document.body.querySelectorAll('*')]
    .filter(isSeen)
    .flatMap((element) =>
      textNodes(element).flatMap((node) =>
        [...(node.textContent ?? '').matchAll(/·/g)].flatMap(({ index }) =>
          boxesOf(node, index, index + 1).map((box) => ({ element, box })),
        ),
      ),
    )
    .filter(isShown);

/** Whether there is text on one side of it alone, in its line. */
function isAtAnEnd({ element, box }: Box): boolean {
  let around = element;
  while (/^inline/.test(getComputedStyle(around).display) && around.parentElement)
    around = around.parentElement;
  const inLine = [around, ...around.querySelectorAll('*')]
    .flatMap(linesOf)
    .map((line) => line.box)
    .filter((line) => line.top < box.bottom - LINES && line.bottom > box.top + LINES);
  const isBefore = inLine.some((line) => line.left < box.left - NEAR);
  const isAfter = inLine.some((line) => line.right > box.right + NEAR);
  return !isBefore || !isAfter;
}

/** Signs with which a text ends, and which stand apart from its words. */
const signsAtTheEnd = (): Box[] =>
  [...document.body.querySelectorAll('*')].filter(isSeen).flatMap((element) =>
    textNodes(element).flatMap((node) => {
      const sign = /(?<=\s)[^\p{L}\p{N}\s]+$/u.exec(node.textContent ?? '');
      const [box] = sign ? boxesOf(node, sign.index) : [];
      return box ? [{ element, box }] : [];
    }),
  );

/** Whether no text stands beside it in its line. */
const isAlone = (sign: Box): boolean =>
  linesOf(sign.element).every(
    ({ box }) =>
      box.width <= sign.box.width + NEAR ||
      box.top > sign.box.bottom - LINES ||
      box.bottom < sign.box.top + LINES,
  );

function wider(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`] : [];
}

const isOut = ({ box }: Box): boolean =>
  box.left < -NEAR || box.right > document.documentElement.clientWidth + NEAR;

/** Whether something around a text shows no more than a part of it. */
function isCut({ element, box }: Box): boolean {
  for (let around: Element | null = element; around; around = around.parentElement) {
    if (!/hidden|clip/.test(getComputedStyle(around).overflow)) continue;
    const { left, right, top, bottom } = around.getBoundingClientRect();
    if (box.left < left - NEAR || box.right > right + NEAR) return true;
    if (box.top < top - LINES || box.bottom > bottom + LINES) return true;
  }
  return false;
}

/**
 * Whether a field is too narrow for what it says by itself: its placeholder, or what is chosen in it. The arrow of a
 * field to choose from stands in its padding.
 */
function isShort({ element }: Box): boolean {
  const isSelect = element instanceof HTMLSelectElement;
  if (!isSelect && !(element instanceof HTMLInputElement)) return false;
  const words = isSelect ? element.selectedOptions[0]?.text : element.placeholder;
  const { font, paddingInlineStart, paddingInlineEnd } = getComputedStyle(element);
  const padding = Number.parseFloat(paddingInlineStart) + Number.parseFloat(paddingInlineEnd);
  const pen = new OffscreenCanvas(0, 0).getContext('2d') as OffscreenCanvasRenderingContext2D;
  pen.font = font;
  const room = element.clientWidth - padding;
  return pen.measureText(words ?? '').width > room + NEAR;
}

/** Words of a text that do not stand in one line, though no hyphen says so. */
function broken({ element }: Box): string[] {
  if (getComputedStyle(element).hyphens === 'auto') return [];
  return textNodes(element).flatMap((node) =>
    [...(node.textContent ?? '').matchAll(/[^\s-]+/g)]
      .filter(({ 0: word }) => word.length < LONG_WORD)
      .filter(({ 0: word, index }) => {
        const tops = boxesOf(node, index, index + word.length).map(({ top }) => top);
        return Math.max(...tops) - Math.min(...tops) > LINES;
      })
      .map(([word]) => `broken: “${word}” of ${nameOf(element)}`),
  );
}

/** Each two that lie one over the other. */
const over = (boxes: readonly Box[]): string[] =>
  boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((two) => areOver(one, two))
      .map((two) => `${nameOf(one.element)} lies over ${nameOf(two.element)}`),
  );

const areOver = (one: Box, two: Box): boolean =>
  Math.min(one.box.right, two.box.right) - Math.max(one.box.left, two.box.left) > 2 * NEAR &&
  Math.min(one.box.bottom, two.box.bottom) - Math.max(one.box.top, two.box.top) > LINES &&
  !isPartOf(one, two) &&
  !isPartOf(two, one);

/** Whether a control is what a text stands in. */
const isPartOf = ({ element }: Box, control: Box): boolean =>
  element === control.element ||
  (control.element.matches('button, a') && control.element.contains(element));
