import type { Visit } from '../../messages/messages.ts';
import type { Listed } from '../../model/people/person.ts';
import { addressOf } from '../../networks/addresses/profile-address.ts';
import { asked } from '../../storage/visits/pauses.ts';
import type { Told } from './told.ts';

/** So many addresses are kept of a person: pauses left open longer lead on to nothing. */
const MOST_ADDRESSES = 20;

/** Keeps what a visit of the guard's was for, as long as the browser runs: going on leads there, and to no more. */
export async function keepAsked({ visit: { id, address }, person }: Told): Promise<void> {
  if (address) await keep(person.id, id, address);
}

/**
 * Keeps whose page a pause stands in for, by the key that its address carries: loaded again once they are off the list,
 * it leads on there, and nobody else knows any more whose key it was.
 */
export async function keepWhose({ visit, person, identity }: Told): Promise<void> {
  const address = addressOf(identity, visit.surface) ?? addressOf(identity, 'profile');
  if (address) await keep(person.id, keyOf(visit), address);
}

const keyOf = ({ key, surface }: Visit): string => `${key} ${surface}`;

async function keep(person: string, name: string, address: string): Promise<void> {
  const all = await asked.getValue();
  const before = Object.entries(all[person] ?? {}).filter(([one]) => one !== name);
  const latest = [...before, [name, address] as const].slice(-MOST_ADDRESSES);
  await asked.setValue({ ...all, [person]: Object.fromEntries(latest) });
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

/**
 * Where a pause of somebody who is off the list by now leads on to: what the guard's visit of an id was for, or the
 * profile or story; null where neither was kept in this session, or it was let go of.
 */
export async function whereGone(visit: Visit, id: string | null): Promise<string | null> {
  const everyone = Object.values(await asked.getValue());
  const kept = (name: string) => everyone.find((one) => one[name])?.[name];
  return kept(id ?? '') ?? kept(keyOf(visit)) ?? null;
}
