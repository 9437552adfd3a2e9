import { t } from '../../language/text.ts';
import type { WatchList } from '../../model/cover/watch-list.ts';
import { type Person, person } from '../../model/people/person.ts';
import { readListCopy } from '../../storage/cover/list-copy.ts';
import { change } from '../change/change.ts';
import { records } from '../change/records.ts';

/**
 * The list, or its second copy where it is gone. Who was taken off leaves a trace in the records: a list
 * without any was lost, or there never was one. Whoever cannot be read there is as in the copy.
 */
export async function readWatchList(): Promise<WatchList> {
  const kept = await records().catch(() => undefined);
  const people = [...(kept?.all(person).values() ?? [])];
  const unreadable = kept?.unreadable(person) ?? [];
  const isKnown = kept?.hasAny(person) ?? false;
  if (isKnown && unreadable.length === 0) return { state: 'known', people };
  const copied = await readListCopy(t('nicknameUsual'));
  if (!isKnown) return copied ? { state: 'restored', people: copied } : { state: 'missing' };
  const instead = (copied ?? []).filter(({ id }) => unreadable.includes(id));
  return { state: 'known', people: [...people, ...instead] };
}

/** Puts a list that was lost back where it belongs. Where nothing can be written, the copy goes on serving. */
export async function bringBack(people: readonly Person[]): Promise<void> {
  if (people.length > 0)
    await change({ do: 'restorePeople', with: { people } }).catch(() => undefined);
}

/** Everyone listed, in the order they were added. */
export async function listPeople(): Promise<readonly Person[]> {
  const list = await readWatchList();
  return list.state === 'missing' ? [] : list.people;
}
