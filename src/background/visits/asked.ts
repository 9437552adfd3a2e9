import type { Visit } from '../../messages/messages.ts';
import type { Listed } from '../../model/people/person.ts';
import { addressOf } from '../../networks/addresses/profile-address.ts';
import { asked } from '../../storage/visits/pauses.ts';
import type { Told } from './told.ts';

/** So many addresses are kept of a person: pauses left open longer lead on to nothing. */
const MOST_ASKED = 20;

/** Keeps what a visit of the guard's was for, as long as the browser runs: going on leads there, and to no more. */
export async function keepAsked({ visit: { id, address }, person }: Told): Promise<void> {
  if (!address) return;
  const all = await asked.getValue();
  const before = Object.entries(all[person.id] ?? {}).filter(([visit]) => visit !== id);
  const latest = [...before, [id, address] as const].slice(-MOST_ASKED);
  await asked.setValue({ ...all, [person.id]: Object.fromEntries(latest) });
}

/**
 * Where going on leads: to what the guard's visit of an id was for. A rule tells only the kind of page, which is
 * enough for a profile or story; null for others, as a profile would be more than was asked for.
 */
export async function whereTo(
  person: string,
  identity: Listed,
  { surface }: Visit,
  visit: string | null,
): Promise<string | null> {
  const known = (await asked.getValue())[person]?.[visit ?? ''];
  return known ?? addressOf(identity, surface);
}
