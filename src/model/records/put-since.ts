import type { Draft } from './draft.ts';
import type { Kind } from './kind.ts';
import { isSame } from './same.ts';

/**
 * Puts a record that counts from when it was last changed. Said again it changes nothing.
 * @param wall the user's wall clock
 */
export function putSince<Value extends { readonly since: string }>(
  draft: Draft,
  kind: Kind<Value>,
  id: string,
  wanted: Omit<Value, 'since'>,
  wall: string,
): void {
  const known = draft.get(kind, id);
  draft.put(kind, id, { ...wanted, since: known?.since ?? wall } as Value);
  if (isSame(draft.get(kind, id), known)) return;
  draft.put(kind, id, { ...wanted, since: wall } as Value);
}
