import * as v from 'valibot';
import { type Listed, type Person, RESPONSES, VEILS } from '../people/person.ts';

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(2_000));

const copySchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.array(
    v.looseObject({
      id: text,
      response: v.picklist(RESPONSES),
      veil: v.picklist(VEILS),
      staysInTouch: v.optional(v.boolean()),
      identities: v.array(v.looseObject({ network: text, kind: text, value: text, key: text })),
    }),
  ),
);

/**
 * The list's second copy, as text: whom to stop, and how, and nothing else. It lies where pages' scripts of
 * ours can read it, so it holds no nickname, no full name and no spelling of the user's own.
 */
export const copyOf = (people: readonly Person[]): string => `[${people.map(partOf).join()}]`;

/** What stands for each person in the copy: made once. */
const made = new WeakMap<Person, string>();

function partOf(person: Person): string {
  const known = made.get(person);
  if (known) return known;
  const { id, response, veil, staysInTouch } = person;
  const identities = person.identities.map(({ network, kind, value, key }) => ({
    ...{ network, kind, value, key },
  }));
  const part = JSON.stringify({ id, response, veil, staysInTouch, identities });
  made.set(person, part);
  return part;
}

/**
 * The list that a copy stands for; null if it is no copy.
 * @param nickname what to call those whose own is lost
 */
export function listFromCopy(stored: unknown, nickname: string): Person[] | null {
  const { success, output } = v.safeParse(copySchema, stored);
  if (!success) return null;
  // What else stands there is nothing of ours, as what makes somebody open.
  return output.map(({ id, response, veil, staysInTouch, identities }) => ({
    ...{ id, response, veil, staysInTouch, nickname },
    identities: identities.map(
      ({ network, kind, value, key }): Listed => ({ network, kind, value, key, label: value }),
    ),
  }));
}
