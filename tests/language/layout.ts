interface Box {
  readonly element: Element;
  readonly box: DOMRect;
}

/**
 * What a person could not read or reach on the page as it is drawn: texts and controls that are cut, stick out
 * of the screen, or lie over another. Runs inside the page, so all it needs is within.
 */
export function troubleWithLayout(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  /** Whether it stays in sight above the page, which scrolls on under it. */
  const isAbove = (element: Element): boolean =>
    getComputedStyle(element).position === 'sticky' ||
    (element.parentElement !== null && isAbove(element.parentElement));
  const visible = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    !element.closest('.hidden-but-read, option') &&
    !isAbove(element);
  const own = (element: Element) =>
    [...element.childNodes].filter(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
  const all = [...document.body.querySelectorAll('*')].filter(visible);
  const texts: Box[] = all.flatMap((element) =>
    own(element).flatMap((node) => {
      const range = document.createRange();
      range.selectNode(node);
      return [...range.getClientRects()].map((box) => ({ element, box }));
    }),
  );
  const controls: Box[] = all
    .filter((element) => element.matches('input, select, textarea, button, svg[role="img"]'))
    .map((element) => ({ element, box: element.getBoundingClientRect() }));
  const boxes = [...texts, ...controls];
  const named = (element: Element) =>
    `${element.getAttribute('class') ?? element.localName} “${element.textContent?.trim().slice(0, 60)}”`;

  const isWithin = ({ element }: Box, other: Box) =>
    element === other.element ||
    // A text in a text is laid out with it; what is within a control belongs to it.
    (controls.some((control) => control.element === element) && element.contains(other.element));
  const isOver = (one: Box, two: Box) =>
    Math.min(one.box.right, two.box.right) - Math.max(one.box.left, two.box.left) > 2 &&
    Math.min(one.box.bottom, two.box.bottom) - Math.max(one.box.top, two.box.top) > 6 &&
    !isWithin(one, two) &&
    !isWithin(two, one);
  const over = boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((two) => isOver(one, two))
      .map((two) => `${named(one.element)} lies over ${named(two.element)}`),
  );

  /** Whether something around a text shows no more than a part of it. */
  const isCut = ({ element, box }: Box) => {
    for (let around: Element | null = element; around; around = around.parentElement) {
      if (!/hidden|clip/.test(getComputedStyle(around).overflow)) continue;
      const { left, right, top, bottom } = around.getBoundingClientRect();
      if (
        box.left < left - 1 ||
        box.right > right + 1 ||
        box.top < top - 3 ||
        box.bottom > bottom + 3
      )
        return true;
    }
    return false;
  };
  /** Whether the words that a field of ours shows have no room in it. */
  const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
  const isShort = (element: Element) => {
    if (!(element instanceof HTMLSelectElement || element instanceof HTMLInputElement))
      return false;
    const style = getComputedStyle(element);
    pen.font = style.font;
    const shown =
      element instanceof HTMLSelectElement
        ? (element.selectedOptions[0]?.text ?? '')
        : element.placeholder;
    const arrow = element instanceof HTMLSelectElement ? 20 : 0;
    const room =
      element.clientWidth -
      Number.parseFloat(style.paddingInlineStart) -
      Number.parseFloat(style.paddingInlineEnd) -
      arrow;
    return pen.measureText(shown).width > room + 1;
  };

  /** Words of ours that do not stand in one line. What a user typed may be one long word, and has to break. */
  const broken = texts
    .map(({ element }) => element)
    .filter((element) => getComputedStyle(element).hyphens !== 'auto')
    .flatMap((element) =>
      own(element).flatMap((node) =>
        [...(node.textContent ?? '').matchAll(/[^\s-]+/g)]
          .filter(([word]) => word.length < 25)
          .filter(({ 0: word, index }) => {
            const range = document.createRange();
            range.setStart(node, index);
            range.setEnd(node, index + word.length);
            const tops = [...range.getClientRects()].map(({ top }) => top);
            return Math.max(...tops) - Math.min(...tops) > 6;
          })
          .map(([word]) => `broken: “${word}” of ${named(element)}`),
      ),
    );

  const out = boxes.filter(({ box }) => box.left < -1 || box.right > clientWidth + 1);
  return [
    ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`] : []),
    ...new Set(texts.filter(isCut).map(({ element }) => `cut: ${named(element)}`)),
    ...new Set(all.filter(isShort).map((element) => `no room for its words: ${named(element)}`)),
    ...new Set(out.map(({ element }) => `out of the screen: ${named(element)}`)),
    ...new Set(broken),
    ...new Set(over),
  ];
}
