export type Styles = Readonly<Record<string, string>>;

/**
 * Sets an element's own styles above the site's; these need no allowance from its content security
 * policy. Returns how to put back what stood there.
 */
export function dress({ style }: HTMLElement, styles: Styles): () => void {
  const before = Object.keys(styles).map((name) => [
    name,
    style.getPropertyValue(name),
    style.getPropertyPriority(name),
  ]) as [string, string, string][];
  for (const [name, value] of Object.entries(styles)) style.setProperty(name, value, 'important');
  return () => {
    for (const [name, value, priority] of before) style.setProperty(name, value, priority);
  };
}
