import type { Person } from '../people/person.ts';
import type { Doors } from './doors.ts';

/** The doors to one person: those the user has closed, but for chats with whom they have to stay in touch. */
export type PersonDoors = Doors & { readonly leavesChats?: true };

/** What was made last of some doors: what is compiled is kept by them. */
const made = new WeakMap<Doors, PersonDoors>();

/** The doors to somebody: the same for all of whom as much is left open. */
export function doorsTo({ staysInTouch }: Pick<Person, 'staysInTouch'>, doors: Doors): PersonDoors {
  if (!staysInTouch) return doors;
  const leaving = made.get(doors) ?? { ...doors, leavesChats: true };
  made.set(doors, leaving);
  return leaving;
}
