import { computed, type Signal, signal } from '@preact/signals';
import { sendWithRetry } from '../../messages/messages.ts';
import type { CoverFacts } from '../../model/cover/cover-facts.ts';
import { doors } from '../../model/cover/doors.ts';
import { unread as unreadKind } from '../../model/cover/unread.ts';
import { circlesOf, person } from '../../model/people/person.ts';
import type { Draft } from '../../model/records/draft.ts';
import type { Setting } from '../../model/records/kind.ts';
import { type Pass, pass } from '../../model/visits/pass.ts';
import { coverFacts as coverItem } from '../../storage/cover/cover.ts';
import { readSnapshot, watchSnapshot } from '../../storage/records/snapshot.ts';
import { privatePasses } from '../../storage/visits/pauses.ts';

/** Everything kept, as it stands; null until storage has answered. */
export const records: Signal<Draft | null> = signal(null);

/** What follows from them alone is made anew when one of a kind changes, not with whatever else does. */
const listed = computed(() => records.value?.all(person));
const noted = computed(() => records.value?.all(unreadKind));

/** Everyone listed; null until storage has answered. */
export const people = computed(() => (listed.value ? [...listed.value.values()] : null));

/** Everyone listed, by ex. */
export const circles = computed(() => circlesOf(people.value ?? []));

/** Further doors that are closed. */
export const closedDoors = computed(() => settingOf(doors));

/** Parts of networks that could not be read, by unreadId, with the ISO day on which that last happened. */
export const unread = computed(
  () => new Map([...(noted.value ?? [])].map(([id, { on }]) => [id, on])),
);

const passed = computed(() => records.value?.all(pass));

/** Passes of private windows, which are no records. */
const privatelyPassed: Signal<Readonly<Record<string, Pass>>> = signal({});

/** The passes somebody (an id) was given last, whether or not their time is over. */
export const passesOf = (id: string): Pass[] =>
  [passed.value?.get(id), privatelyPassed.value[id]].filter((one) => one !== undefined);

/** How each listed identity is covered. */
export const coverFacts: Signal<CoverFacts> = signal({});

/** A setting as it stands, or as at first; where it is read while drawing, the page follows it. */
export const settingOf = <Value>(setting: Setting<Value>): Value =>
  records.value?.setting(setting) ?? setting.initial;

async function readPrivatePasses(): Promise<void> {
  privatelyPassed.value = await privatePasses.getValue();
}

/** Why what is kept could not be read when the page opened: a newer version wrote it, or something else; null where it was. */
export const unreadable: Signal<'newer' | 'other' | null> = signal(null);

/** Whether a page is empty, or as at first, for that. */
export const isOutOfReach = computed(() => records.value === null && unreadable.value !== null);

/** Fills them all and keeps them true to storage. Resolves once the records are there. */
export async function followStorage(): Promise<void> {
  watchSnapshot((now) => {
    records.value = now;
  });
  coverItem.watch((now) => {
    coverFacts.value = now;
  });
  privatePasses.watch(readPrivatePasses);
  readPrivatePasses();
  const [now, facts] = await Promise.all([readSnapshot(), coverItem.getValue()]);
  coverFacts.value = facts;
  records.value = now ?? records.value;
  // Right after the browser has started nothing may be published yet: the change that does it is heard.
  if (!records.value) await sendWithRetry('records');
}
