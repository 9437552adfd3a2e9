import type { Identity } from '../../networks/network.ts';

/** What happens when a person's page is about to open: turned away, a wait and a choice, or only counted. */
export const RESPONSES = ['block', 'pause', 'notice'] as const;
export type Response = (typeof RESPONSES)[number];

/** What becomes of a person who comes up in a feed: left as is, softened, or taken out. */
export const VEILS = ['off', 'soft', 'removed'] as const;
export type Veil = (typeof VEILS)[number];

/** An identity as the user listed it. */
export interface Listed extends Identity {
  /** Random and opaque: stands for this identity in rules and in the pause page's address. */
  readonly key: string;
  /** The spelling the user knows, such as `John.Doe`. */
  readonly label: string;
}

/** What somebody is to the ex they are linked to. */
export const RELATIONS = ['partner', 'friend', 'family'] as const;
export type Relation = (typeof RELATIONS)[number];

/** Whom somebody is listed for: looking at those around an ex is looking for the ex. */
export interface Link {
  readonly to: string;
  readonly relation: Relation;
}

/** Someone the user listed: an ex, or a person linked to one. */
export interface Person {
  readonly id: string;
  readonly nickname: string;
  readonly response: Response;
  readonly veil: Veil;
  readonly identities: readonly Listed[];
  readonly link?: Link | undefined;
  /** For telling searches for them. */
  readonly fullName?: string | undefined;
  /** ISO date of the day they were listed. */
  readonly listedOn?: string | undefined;
}

/** An ex, and the people linked to them. */
export interface Circle {
  readonly ex: Person;
  readonly linked: readonly Person[];
}

/** Everyone listed, by ex. Who is linked to somebody no longer listed stands alone. */
export function circlesOf(people: readonly Person[]): Circle[] {
  const isEx = ({ link }: Person) => !people.some(({ id }) => id === link?.to);
  return people
    .filter(isEx)
    .map((ex) => ({ ex, linked: people.filter(({ link }) => link?.to === ex.id) }));
}
