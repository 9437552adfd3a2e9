export type Styles = Readonly<Record<string, string>>;

/** Sets an element's own styles above the site's; these need no allowance from its content security policy. */
export function paint({ style }: HTMLElement, styles: Styles): void {
  for (const [name, value] of Object.entries(styles)) style.setProperty(name, value, 'important');
}

/** The same for an element of the site. Returns how to put back what stood there. */
export function dress(element: HTMLElement, styles: Styles): () => void {
  const { style } = element;
  const before = Object.keys(styles).map((name) => [
    name,
    style.getPropertyValue(name),
    style.getPropertyPriority(name),
  ]) as [string, string, string][];
  paint(element, styles);
  return () => {
    for (const [name, value, priority] of before) style.setProperty(name, value, priority);
  };
}
