/**
 * What the document itself says. An element with a name stands in the way of the document's own property of that
 * name, and content scripts meet it as the page does (Chromium 156): `<img name="documentElement">` would be covered
 * in the root's place. The prototype is our world's own.
 */
export const ofDocument = <Name extends keyof Document>(name: Name): Document[Name] =>
  Reflect.get(Document.prototype, name, document);

/** Gives the page another title. */
export const setTitle = (title: string): boolean =>
  Reflect.set(Document.prototype, 'title', title, document);

/** The document's root. */
export const rootElement = (): HTMLElement => ofDocument('documentElement');
