import { type Signal, signal } from '@preact/signals';
import type { CoverFacts } from '../../model/cover/facts.ts';
import type { Person } from '../../model/people/person.ts';
import { coverFacts as coverItem } from '../../storage/cover/cover.ts';
import { type Doors, OPEN_DOORS, readDoors, watchDoors } from '../../storage/cover/doors.ts';
import { listUnread, watchUnread } from '../../storage/cover/unread.ts';
import { readAhead, watchPeople } from '../../storage/people/people.ts';
import { followAdvice } from '../advice/advice.ts';

/** Everyone listed; null until storage has answered. */
export const people: Signal<readonly Person[] | null> = signal(null);

/** How each listed identity is covered. */
export const coverFacts: Signal<CoverFacts> = signal({});

/** Networks whose posts could not be read, with the ISO day on which that last happened. */
export const unread: Signal<Readonly<Record<string, string>>> = signal({});

/** Further doors that are closed. */
export const closedDoors: Signal<Doors> = signal(OPEN_DOORS);

/** Fills them all and keeps them true to storage. */
export function followStorage(): void {
  followAdvice();
  watchPeople((now) => {
    people.value = now;
  });
  coverItem.watch((now) => {
    coverFacts.value = now;
  });
  readAhead().then((now) => {
    people.value = now;
  });
  coverItem.getValue().then((now) => {
    coverFacts.value = now;
  });
  const learnDoors = (now: Doors) => {
    closedDoors.value = now;
  };
  watchDoors(learnDoors);
  readDoors().then(learnDoors);
  const learnUnread = (now: Record<string, string>) => {
    unread.value = now;
  };
  watchUnread(learnUnread);
  listUnread().then(learnUnread);
}
