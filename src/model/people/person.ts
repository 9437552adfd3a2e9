import * as v from 'valibot';
import type { Identity } from '../../networks/network.ts';
import { isoDay, text } from '../records/common-schemas.ts';
import { type Known, kind } from '../records/kind.ts';

/** What happens when a person's page is about to open: turned away, a wait and a choice, or only counted. */
export const RESPONSES = ['block', 'pause', 'notice'] as const;
export type Response = (typeof RESPONSES)[number];

/** What becomes of a person who comes up in a feed: left as is, softened, or taken out. */
export const VEILS = ['off', 'soft', 'removed'] as const;
export type Veil = (typeof VEILS)[number];

/** What somebody is to the ex they are linked to. */
export const RELATIONS = ['partner', 'friend', 'family'] as const;
export type Relation = (typeof RELATIONS)[number];

const MOST_NAME_CHARS = 120;

/** An identity as the user listed it. */
export const listedSchema = v.looseObject({
  network: text(2_000),
  kind: text(2_000),
  value: text(2_000),
  /** Random and opaque: stands for this identity in rules and in the pause page's address. */
  key: text(200),
  /** The spelling the user knows, such as `John.Doe`. */
  label: text(2_000),
});
export type Listed = Known<v.InferOutput<typeof listedSchema>>;

/** An identity ready to be listed: with a new opaque key and the spelling the user gave. */
export const listed = (identity: Identity, label: string): Listed => ({
  ...identity,
  label,
  key: crypto.randomUUID().slice(0, 8),
});

/** Another name that a listed person's page led to: theirs only if the user says so, who is asked once. */
export const aliasSchema = v.looseObject({ ...listedSchema.entries, isRefused: v.boolean() });
export type Alias = Known<v.InferOutput<typeof aliasSchema>>;

/** Whom somebody is listed for: looking at those around an ex is looking for the ex. */
export const linkSchema = v.looseObject({ to: text(64), relation: v.picklist(RELATIONS) });
export type Link = Known<v.InferOutput<typeof linkSchema>>;

export const nicknameSchema = text(2_000);
export const fullNameSchema = v.pipe(v.string(), v.maxLength(MOST_NAME_CHARS));

export const personSchema = v.looseObject({
  id: text(64),
  nickname: nicknameSchema,
  /** Their name was lost with the list, and `nickname` stands in for it. */
  isNameless: v.optional(v.boolean()),
  response: v.picklist(RESPONSES),
  veil: v.optional(v.picklist(VEILS), 'soft'),
  identities: v.array(listedSchema),
  aliases: v.optional(v.array(aliasSchema)),
  link: v.optional(linkSchema),
  /** Chats with them are left open: children, work or a home in common. */
  staysInTouch: v.optional(v.boolean()),
  /** Whether the user looks to stay safe from them; missing until they have said. */
  forSafety: v.optional(v.boolean()),
  /** Out of sight on the People page, and covered as before. */
  isArchived: v.optional(v.boolean()),
  /** For telling searches for them. */
  fullName: v.optional(fullNameSchema),
  /** ISO date of the day they were listed. */
  listedOn: v.optional(isoDay),
  /** Ids under which the same person was listed elsewhere: what a copy notes of those is theirs. */
  joined: v.optional(v.array(text(64))),
});

/** Someone the user listed: an ex, or a person linked to one. */
export const person = kind('person', personSchema);
export type Person = Known<v.InferOutput<typeof personSchema>>;

/** Whether two name the same person in the same way. */
export const isSameIdentity = (a: Identity, b: Identity): boolean =>
  a.network === b.network && a.kind === b.kind && a.value === b.value;

/** An ex, and the people linked to them. */
export interface Circle {
  readonly ex: Person;
  readonly linked: readonly Person[];
}

/** Everyone listed, by ex. Who is linked to somebody no longer listed stands alone. */
export function circlesOf(people: readonly Person[]): Circle[] {
  const ids = new Set(people.map(({ id }) => id));
  const around = Map.groupBy(people, ({ link }) => link?.to);
  return people
    .filter(({ link }) => !link || !ids.has(link.to))
    .map((ex) => ({ ex, linked: around.get(ex.id) ?? [] }));
}

/** The other names of which the user is to be asked whether they are this person's: those that nobody has. */
export const aliasesToAsk = ({ aliases = [] }: Person, people: readonly Person[]): Alias[] =>
  aliases.filter(
    (alias) =>
      !alias.isRefused &&
      !people.some(({ identities }) => identities.some((one) => isSameIdentity(one, alias))),
  );

/** Whom an opaque key stands for, and under which identity. */
export function findListed(people: readonly Person[], key: string) {
  for (const person of people) {
    const identity = person.identities.find((one) => one.key === key);
    if (identity) return { person, identity };
  }
  return undefined;
}
