import * as v from 'valibot';
import { intent } from '../change/intent.ts';
import { text } from '../records/common-schemas.ts';
import type { Draft } from '../records/draft.ts';
import { stampOfRemains } from '../records/stamp.ts';
import { countedSince } from '../report/counted-since.ts';
import { opensUntil } from '../visits/may-open.ts';
import { pass } from '../visits/pass.ts';
import {
  fullNameSchema,
  isSameIdentity,
  type Listed,
  linkSchema,
  listedSchema,
  nicknameSchema,
  person,
  personSchema,
  RESPONSES,
  VEILS,
} from './person.ts';
import { restoredOn } from './restored-on.ts';
import { safetyAsked } from './safety-asked.ts';

const id = text(64);

/** Those of some identities that nobody has yet, each once. */
function fresh(draft: Draft, identities: readonly Listed[]): Listed[] {
  const known = [...draft.all(person).values()].flatMap((one) => one.identities);
  return identities.filter(
    (one, index) =>
      ![...known, ...identities.slice(0, index)].some((other) => isSameIdentity(one, other)),
  );
}

/** Lists somebody, or puts back as they were someone who is no longer listed. */
export const addPerson = intent(personSchema, (draft, added, { day }) => {
  if (draft.get(person, added.id)) return;
  const identities = fresh(draft, added.identities);
  if (identities.length > 0) draft.put(person, added.id, { ...added, identities });
  if (draft.setting(countedSince) === null) draft.set(countedSince, day);
});

/** So many people are listed at once at most: who brings a list of them names no more. */
const MOST_PERSONS = 200;

/** Lists several people at once. Who has nothing that nobody has yet is left out. */
export const addPeople = intent(
  v.strictObject({ people: v.pipe(v.array(personSchema), v.maxLength(MOST_PERSONS)) }),
  (draft, { people }, now) => {
    for (const one of people) addPerson.apply(draft, one, now);
  },
);

/** Lists further identities of somebody; those that are listed already stay with whom they are. */
export const addIdentities = intent(
  v.strictObject({ id, identities: v.array(listedSchema) }),
  (draft, added) => {
    const one = draft.get(person, added.id);
    const identities = fresh(draft, added.identities);
    if (!one || identities.length === 0) return;
    draft.put(person, one.id, { ...one, identities: [...one.identities, ...identities] });
  },
);

/** So many other names of a person wait for an answer at most: a site may make them up. */
const MOST_ASKED_ALIASES = 3;

/** Notes another name that somebody's page led to, of which the user has not been asked yet. */
export const noteAlias = intent(v.strictObject({ id, alias: listedSchema }), (draft, noted) => {
  const one = draft.get(person, noted.id);
  if (!one || fresh(draft, [noted.alias]).length === 0) return;
  const { aliases = [] } = one;
  const asked = aliases.filter(({ isRefused }) => !isRefused);
  if (asked.length >= MOST_ASKED_ALIASES) return;
  if (aliases.some((alias) => isSameIdentity(alias, noted.alias))) return;
  draft.put(person, one.id, {
    ...one,
    aliases: [...aliases, { ...noted.alias, isRefused: false }],
  });
});

/** The user's word on another name of somebody (its key): theirs, and listed, or not, and not asked again. */
export const answerAlias = intent(
  v.strictObject({ id, key: text(200), isTheirs: v.boolean() }),
  (draft, { id: asked, key, isTheirs }) => {
    const one = draft.get(person, asked);
    const alias = one?.aliases?.find((each) => each.key === key);
    if (!one || !alias) return;
    const { isRefused: _asked, ...identity } = alias;
    const others = (one.aliases ?? []).filter((each) => each !== alias);
    draft.put(
      person,
      one.id,
      isTheirs
        ? { ...one, aliases: others, identities: [...one.identities, ...fresh(draft, [identity])] }
        : { ...one, aliases: [...others, { ...alias, isRefused: true }] },
    );
  },
);

/** Takes one identity off the list, and with the last one the person. */
export const removeIdentity = intent(v.strictObject({ id, key: text(200) }), (draft, gone) => {
  const one = draft.get(person, gone.id);
  const identities = one?.identities.filter(({ key }) => key !== gone.key) ?? [];
  if (one && identities.length > 0) draft.put(person, one.id, { ...one, identities });
  else if (one) dropPerson(draft, one.id);
});

/** Takes somebody off the list. Their checks stay in the log. */
export const removePerson = intent(v.strictObject({ id }), (draft, gone) =>
  dropPerson(draft, gone.id),
);

function dropPerson(draft: Draft, gone: string): void {
  if (!draft.get(person, gone)) return;
  draft.remove(person, gone);
  if (draft.get(pass, gone)) draft.remove(pass, gone);
}

/**
 * Brings back a list that was lost, and has it said. Two under one id are one, as the first says. Names are not in it:
 * they come from a copy or another browser that still has them.
 */
export const restorePeople = intent(
  v.strictObject({ people: v.array(personSchema) }),
  (draft, { people }, { day }) => {
    if (draft.hasAny(person)) return;
    for (const left of people) {
      const one = { ...left, isNameless: true };
      const identities = fresh(draft, one.identities);
      const same = draft.get(person, one.id);
      if (same)
        draft.put(person, one.id, { ...same, identities: [...same.identities, ...identities] });
      else if (identities.length > 0) draft.put(person, one.id, { ...one, identities });
    }
    let stamp = '';
    for (const [id, value] of draft.all(person)) {
      stamp = stampOfRemains(stamp);
      const { type, steps } = person;
      draft.take(person, { type, id, version: steps.length, value, made: stamp, stamp });
    }
    draft.set(restoredOn, day);
    if (draft.setting(countedSince) === null) draft.set(countedSince, day);
  },
);

/** Changes what is said about somebody; null takes a name or a link away. */
export const editPerson = intent(
  v.strictObject({
    id,
    nickname: v.optional(nicknameSchema),
    response: v.optional(v.picklist(RESPONSES)),
    veil: v.optional(v.picklist(VEILS)),
    staysInTouch: v.optional(v.boolean()),
    forSafety: v.optional(v.boolean()),
    isArchived: v.optional(v.boolean()),
    fullName: v.nullish(fullNameSchema),
    link: v.nullish(linkSchema),
  }),
  (draft, { id: edited, fullName, link, ...plain }) => {
    const one = draft.get(person, edited);
    if (!one) return;
    const said = Object.entries(plain).filter(([, value]) => value !== undefined);
    const changed = {
      ...one,
      ...Object.fromEntries(said),
      ...(plain.nickname !== undefined && { isNameless: undefined }),
      ...(fullName !== undefined && { fullName: fullName ?? undefined }),
      ...(link !== undefined && { link: link ?? undefined }),
    };
    draft.put(person, edited, changed);
    if (plain.forSafety !== undefined) draft.set(safetyAsked, true);
    // Keeping somebody closed, or only counted, ends a pass that does not open what is answered so.
    const given = draft.get(pass, edited);
    if (given && !opensUntil(changed, given)) draft.remove(pass, edited);
  },
);
