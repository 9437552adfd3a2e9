/** A part of a schema, as far as it tells of fields. */
interface Shape {
  readonly entries?: Readonly<Record<string, Shape>>;
  /** What may also be null or left out. */
  readonly wrapped?: Shape;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/**
 * A value, with those fields of the one before it that its schema does not know, nested ones too: a later
 * version wrote them.
 */
export function withLaterFields(schema: object, before: unknown, after: unknown): unknown {
  const { entries, wrapped }: Shape = schema;
  if (wrapped) return withLaterFields(wrapped, before, after);
  if (!entries || !isObject(before) || !isObject(after)) return after;
  const later = Object.entries(before).filter(([name]) => !Object.hasOwn(entries, name));
  const now = Object.entries(after).map(([name, value]) => [
    name,
    withLaterFields(entries[name] ?? {}, before[name], value),
  ]);
  return { ...Object.fromEntries(later), ...Object.fromEntries(now) };
}
