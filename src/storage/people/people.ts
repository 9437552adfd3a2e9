import * as v from 'valibot';
import { storage } from '#imports';
import {
  type Listed,
  type Person,
  RELATIONS,
  RESPONSES,
  VEILS,
} from '../../model/people/person.ts';
import type { Identity } from '../../networks/network.ts';

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(2_000));

const listedShape = v.object({ network: text, kind: text, value: text, key: text, label: text });

/** Keeps fields it does not know: a later version may have written them. */
const personShape = v.looseObject({
  id: text,
  nickname: text,
  response: v.picklist(RESPONSES),
  veil: v.optional(v.picklist(VEILS), 'soft'),
  identities: v.array(listedShape),
  fullName: v.optional(v.pipe(v.string(), v.maxLength(120))),
  listedOn: v.optional(v.pipe(v.string(), v.isoDate())),
  link: v.optional(v.object({ to: text, relation: v.picklist(RELATIONS) })),
});

/** As stored. What is not of our shape is left where it is and not acted on. */
const item = storage.defineItem<unknown[]>('local:people', { fallback: [], version: 1 });

/**
 * What is stored, once it has been read and for as long as somebody watches. A popup dies when the
 * browser asks for a permission, so what its click changes is written in that click, unread.
 */
let latest: unknown[] | undefined;

const peopleOf = (stored: unknown): Person[] =>
  (Array.isArray(stored) ? stored : [])
    .map((one) => v.safeParse(personShape, one))
    .flatMap(({ success, output }) => (success ? [output] : []));

const idOf = (stored: unknown) => (v.is(personShape, stored) ? stored.id : undefined);

/** Everyone listed, in the order they were added. */
export const listPeople = async (): Promise<Person[]> => peopleOf(await item.getValue());

/** Calls back with everyone listed, after and before each change, from whichever context. Returns how to stop. */
export const watchPeople = (changed: (people: Person[], before: Person[]) => void): (() => void) =>
  item.watch((people, before) => {
    latest = people;
    changed(peopleOf(people), peopleOf(before));
  });

/** Reads the list for a context that watches it, so that its next change need not read. */
export async function readAhead(): Promise<Person[]> {
  latest = await item.getValue();
  return peopleOf(latest);
}

async function write(change: (stored: unknown[]) => unknown[]): Promise<void> {
  const changed = change(latest ?? (await item.getValue()));
  if (latest) latest = changed;
  await item.setValue(changed);
}

/** Stores a person as given, in place of the one with the same id or as the last. */
export const putPerson = (person: Person): Promise<void> =>
  write((stored) =>
    stored.some((one) => idOf(one) === person.id)
      ? stored.map((one) => (idOf(one) === person.id ? person : one))
      : [...stored, person],
  );

/** Takes a person off the list. Their checks stay in the log. */
export const removePerson = (id: string): Promise<void> =>
  write((stored) => stored.filter((one) => idOf(one) !== id));

/** An identity ready to be listed: with a new opaque key and the spelling the user gave. */
export const listed = (identity: Identity, label: string): Listed => ({
  ...identity,
  label,
  key: crypto.randomUUID().slice(0, 8),
});

/** Whom an opaque key stands for, and under which identity. */
export function findListed(people: readonly Person[], key: string) {
  for (const person of people) {
    const identity = person.identities.find((one) => one.key === key);
    if (identity) return { person, identity };
  }
  return undefined;
}
