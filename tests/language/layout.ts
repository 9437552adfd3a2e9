interface Box {
  readonly element: Element;
  readonly box: DOMRect;
}

/**
 * What a person could not read on the page as it is drawn: texts that are cut, stick out of the screen, or
 * lie over another. Runs inside the page, so all it needs is within.
 */
export function troubleWithTexts(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const own = (element: Element) =>
    [...element.childNodes].filter(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
  const texts = [...document.body.querySelectorAll('*')].filter(
    (element) =>
      own(element).length > 0 &&
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !element.closest('.hidden-but-read, option'),
  );
  const boxes: Box[] = texts.flatMap((element) =>
    own(element).flatMap((node) => {
      const range = document.createRange();
      range.selectNode(node);
      return [...range.getClientRects()].map((box) => ({ element, box }));
    }),
  );
  const named = (element: Element) =>
    `${element.getAttribute('class') ?? element.localName} “${element.textContent?.trim().slice(0, 60)}”`;
  const isOver = (one: Box, two: Box) =>
    one.element !== two.element &&
    Math.min(one.box.right, two.box.right) - Math.max(one.box.left, two.box.left) > 2 &&
    Math.min(one.box.bottom, two.box.bottom) - Math.max(one.box.top, two.box.top) > 6;
  const over = boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((two) => isOver(one, two))
      .map((two) => `${named(one.element)} lies over ${named(two.element)}`),
  );
  const cut = texts.filter(
    // Texts of a picture measure themselves in its own units.
    (element) =>
      element instanceof HTMLElement &&
      element.clientWidth > 0 &&
      element.scrollWidth > element.clientWidth,
  );
  const out = boxes.filter(({ box }) => box.left < -1 || box.right > clientWidth + 1);
  return [
    ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`] : []),
    ...new Set(cut.map((element) => `cut: ${named(element)}`)),
    ...new Set(out.map(({ element }) => `out of the screen: ${named(element)}`)),
    ...new Set(over),
  ];
}
