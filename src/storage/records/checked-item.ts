import * as v from 'valibot';
import { storage } from '#imports';

/**
 * Something that is kept in the browser's own storage, under its area and name.
 * @param fallback what it reads as where nothing is there, or what is there is not of its shape
 */
export function checkedItem<Value>(
  name: `local:${string}` | `session:${string}`,
  schema: v.GenericSchema<unknown, Value>,
  fallback: Value,
) {
  const item = storage.defineItem<unknown>(name, { fallback });
  const read = (kept: unknown): Value => {
    const { success, output } = v.safeParse(schema, kept);
    return success ? output : fallback;
  };
  return {
    getValue: async (): Promise<Value> => read(await item.getValue()),
    setValue: (value: Value): Promise<void> => item.setValue(value),
    removeValue: (): Promise<void> => item.removeValue(),
    watch: (changed: (now: Value) => void) => item.watch((kept) => changed(read(kept))),
  };
}
