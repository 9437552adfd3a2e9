import { sha256 } from '@noble/hashes/sha2.js';
import { person } from '../../people/person.ts';
import type { Draft } from '../../records/draft.ts';
import { renamedIn } from '../join-people.ts';
import { hasIds } from './format.ts';
import type { SavedCheck } from './saved-check.ts';

/** Whose a check is: somebody's on the list, nobody's there, or somebody's who was taken off it here. */
export interface Whose {
  readonly is: 'listed' | 'nameless' | 'away';
  /** The id that it comes under. */
  readonly person: string;
}

/** Tells whose checks of a saved log are: by id where it has such, else by nickname, where one person alone has it. */
export function whoseIn(draft: Draft, version: number): (saved: SavedCheck) => Whose {
  const named = Map.groupBy(draft.all(person).values(), ({ nickname }) => sameName(nickname));
  const joined = renamedIn(draft);
  const isListed = (id: string) => draft.get(person, id) !== undefined || joined.has(id);
  return ({ check, nickname }) => {
    const id = hasIds(version) ? check.person : standIn(nickname);
    if (isListed(id)) return { is: 'listed', person: id };
    if (draft.row(person, id)?.deleted) return { is: 'away', person: id };
    const [one, ...others] = named.get(sameName(nickname)) ?? [];
    return one && others.length === 0
      ? { is: 'listed', person: one.id }
      : { is: 'nameless', person: id };
  };
}

const sameName = (nickname: string): string => nickname.normalize('NFC').trim().toLowerCase();

/** So many bytes of a hash tell names apart. */
const HASH_BYTES = 8;

/** An id for whom only a name is known: of the same name the same, and the name is not in it. */
const standIn = (nickname: string): string => {
  const hash = sha256(new TextEncoder().encode(sameName(nickname)));
  return `named-${hash.slice(0, HASH_BYTES).toHex()}`;
};
