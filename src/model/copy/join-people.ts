import { lastContact } from '../care/last-contact.ts';
import { brief, isOf } from '../change/postponed.ts';
import { untold } from '../change/untold.ts';
import {
  isSameIdentity,
  type Person,
  person,
  RESPONSES,
  type Response,
  VEILS,
  type Veil,
} from '../people/person.ts';
import type { Draft } from '../records/draft.ts';
import { pass } from '../visits/pass.ts';

/** Makes one of people who were listed apart under the same profile. The one who was listed first keeps their id. */
export function joinPeople(draft: Draft): void {
  for (const [id, one] of draft.all(person)) {
    const identities = withoutDoubles(one.identities);
    if (identities.length < one.identities.length) draft.put(person, id, { ...one, identities });
  }
  for (let pair = samePerson(draft); pair; pair = samePerson(draft)) {
    const [kept, gone] = pair;
    draft.put(person, kept.id, joined(draft, kept, gone));
    draft.remove(person, gone.id);
    draft.drop(pass, gone.id);
    moveLinks(draft, gone.id, kept.id);
    moveContact(draft, gone.id, kept.id);
    moveBrief(draft, gone.id, kept.id);
    moveUntold(draft, gone.id, kept.id);
  }
}

/** A file that somebody wrote by hand may list a profile twice. */
const withoutDoubles = (identities: Person['identities']): Person['identities'] =>
  identities.filter((one, at) => identities.findIndex((it) => isSameIdentity(it, one)) === at);

/** Two people with an identity in common, the one who was listed first before the other. */
function samePerson(draft: Draft): readonly [Person, Person] | undefined {
  const holders = new Map<string, Person>();
  for (const one of draft.all(person).values())
    for (const { network, kind, value } of one.identities) {
      const name = JSON.stringify([network, kind, value]);
      const other = holders.get(name);
      if (other && other !== one) return wasFirst(draft, other, one) ? [other, one] : [one, other];
      holders.set(name, one);
    }
  return undefined;
}

const wasFirst = (draft: Draft, a: Person, b: Person): boolean =>
  [draft.row(person, a.id)?.made ?? '', a.id].join(' ') <
  [draft.row(person, b.id)?.made ?? '', b.id].join(' ');

/** What is known of both; where they differ in how they are answered, the stricter. */
function joined(draft: Draft, kept: Person, gone: Person): Person {
  const isNewer =
    (draft.row(person, gone.id)?.stamp ?? '') > (draft.row(person, kept.id)?.stamp ?? '');
  const [said, other] = isNewer ? [gone, kept] : [kept, gone];
  const { isArchived, staysInTouch, forSafety } = kept;
  const fresh = gone.identities.filter(
    (one) => !kept.identities.some((known) => isSameIdentity(known, one)),
  );
  const listedOn = [kept.listedOn, gone.listedOn].filter((day) => day !== undefined).sort()[0];
  return {
    ...other,
    ...said,
    id: kept.id,
    ...nameOf(said, other),
    response: stricter(kept.response, gone.response),
    veil: moreVeiled(kept.veil, gone.veil),
    identities: [...kept.identities, ...fresh],
    aliases: aliasesOf(kept, gone),
    fullName: said.fullName || other.fullName,
    link: linkOf(said, other),
    isArchived: Boolean(isArchived && gone.isArchived),
    staysInTouch: Boolean(staysInTouch && gone.staysInTouch),
    forSafety: forSafety && gone.forSafety,
    listedOn,
    joined: [...new Set([...(kept.joined ?? []), ...(gone.joined ?? []), gone.id])],
  };
}

/** Where a name was lost, it is the other's. */
const nameOf = (said: Person, other: Person): Pick<Person, 'nickname' | 'isNameless'> => {
  const { nickname, isNameless } = said.isNameless ? other : said;
  return { nickname, isNameless };
};

/** The stricter of two answers. */
export const stricter = (a: Response, b: Response): Response =>
  RESPONSES.indexOf(a) < RESPONSES.indexOf(b) ? a : b;

/** The veil that hides more. */
export const moreVeiled = (a: Veil, b: Veil): Veil => (VEILS.indexOf(a) > VEILS.indexOf(b) ? a : b);

/** Nobody is linked to themself. */
const linkOf = (said: Person, other: Person): Person['link'] =>
  [said.link, other.link].find((link) => link && link.to !== said.id && link.to !== other.id);

function aliasesOf(kept: Person, gone: Person): Person['aliases'] {
  const [known = [], more = []] = [kept.aliases, gone.aliases];
  const fresh = more.filter((one) => !known.some((alias) => isSameIdentity(alias, one)));
  return known.length + fresh.length > 0 ? [...known, ...fresh] : undefined;
}

function moveLinks(draft: Draft, from: string, to: string): void {
  for (const [id, one] of draft.all(person))
    if (one.link?.to === from) draft.put(person, id, { ...one, link: { ...one.link, to } });
}

/** What holds for a day goes back for whoever they are now. */
function moveBrief(draft: Draft, from: string, to: string): void {
  for (const [id, one] of draft.all(brief))
    if (isOf(one, from)) {
      const { intent } = one;
      draft.put(brief, id, { ...one, intent: { ...intent, with: { ...intent.with, id: to } } });
    }
}

/** What waits for the log is told of whoever they are now. */
function moveUntold(draft: Draft, from: string, to: string): void {
  const waiting = draft.setting(untold);
  if (!waiting.some((one) => one.person === from)) return;
  draft.set(
    untold,
    waiting.map((one) => (one.person === from ? { ...one, person: to } : one)),
  );
}

/** Days without contact are counted from the later of two. */
function moveContact(draft: Draft, from: string, to: string): void {
  const [here, there] = [draft.get(lastContact, to), draft.get(lastContact, from)];
  if (there && (!here || there.on > here.on)) draft.put(lastContact, to, there);
  draft.drop(lastContact, from);
}

/** Under which id what was noted of somebody is kept now, by the id that it was noted under. */
export const renamedIn = (draft: Draft): ReadonlyMap<string, string> =>
  new Map(
    [...draft.all(person).values()].flatMap(({ id, joined = [] }) =>
      joined.map((one) => [one, id] as const),
    ),
  );
