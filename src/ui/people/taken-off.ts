import { type Person, person } from '../../model/people/person.ts';
import { watchSnapshot } from '../../storage/records/snapshot.ts';
import { change } from '../parts/change.ts';

/**
 * Takes somebody off the list. Resolves to how they were then, which may be newer than what a page has drawn, so
 * that they can be put back so; to null where the change could not be kept.
 */
export async function takeOff(id: string): Promise<Person | null> {
  let stop = () => {};
  const last = new Promise<Person>((found) => {
    stop = watchSnapshot((now, before) => {
      const gone = before.get(person, id);
      if (gone && !now.get(person, id)) found(gone);
    });
  });
  const isKept = await change('removePerson', { id });
  const taken = isKept ? await last : null;
  stop();
  return taken;
}
