import { i18n } from '#i18n';
import { browser, storage } from '#imports';
import { copyOf, listFromCopy } from '../../model/cover/list-copy.ts';
import { isSame } from '../../model/cover/same.ts';
import type { WatchList } from '../../model/cover/watch-list.ts';
import type { Person } from '../../model/people/person.ts';
import { listPeople } from '../people/people.ts';

const copy = storage.defineItem<unknown>('local:list', { fallback: null });

/** The list, or its second copy where it is gone. */
export async function readWatchList(): Promise<WatchList> {
  const { people: stored } = await browser.storage.local.get('people');
  const people = await listPeople();
  if (Array.isArray(stored) && (people.length > 0 || stored.length === 0))
    return { state: 'known', people };
  const restored = listFromCopy(await copy.getValue(), i18n.t('people.nicknameUsual'));
  return restored ? { state: 'restored', people: restored } : { state: 'missing' };
}

/** Writes the list's second copy, if it says something else. */
export async function writeListCopy(people: readonly Person[]): Promise<void> {
  const wanted = copyOf(people);
  if (!isSame(await copy.getValue(), wanted)) await copy.setValue(wanted);
}
