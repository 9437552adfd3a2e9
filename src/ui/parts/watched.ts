import { type Signal, signal } from '@preact/signals';
import type { Person } from '../../model/person.ts';
import { type Cover, cover as coverItem } from '../../storage/cover.ts';
import { readAhead, watchPeople } from '../../storage/people.ts';

/** Everyone listed; null until storage has answered. */
export const people: Signal<readonly Person[] | null> = signal(null);

/** How well each listed network is covered; null until storage has answered. */
export const cover: Signal<Cover | null> = signal(null);

/** Fills the two and keeps them true to storage. */
export function followStorage(): void {
  watchPeople((now) => {
    people.value = now;
  });
  coverItem.watch((now) => {
    cover.value = now;
  });
  readAhead().then((now) => {
    people.value = now;
  });
  coverItem.getValue().then((now) => {
    cover.value = now;
  });
}
