import * as v from 'valibot';
import { compiled } from '../src/model/cover/compiled.ts';
import { explainerOf, type World } from '../src/model/cover/explain.ts';
import { type Person, RESPONSES } from '../src/model/people/person.ts';
import { NEEDS } from '../src/model/visits/need.ts';
import { within } from '../src/networks/addresses/canonical.ts';
import { readProfile } from '../src/networks/addresses/entry.ts';
import { domainsOf, identityKey, networkById } from '../src/networks/addresses/lookup.ts';

/** Milliseconds for which a pass given on the command line holds. */
const PASS_MS = 60_000;

const text = v.pipe(v.string(), v.minLength(1));

const listSchema = v.strictObject({
  people: v.array(
    v.strictObject({
      profiles: v.array(text),
      response: v.optional(v.picklist(RESPONSES), 'pause'),
      pass: v.optional(v.union([v.boolean(), v.picklist(NEEDS)]), false),
    }),
  ),
  doors: v.optional(
    v.strictObject({
      mirrors: v.optional(v.boolean(), false),
      search: v.optional(v.boolean(), false),
      engines: v.optional(v.array(text), []),
    }),
    {},
  ),
  refused: v.optional(v.array(text), []),
});

/**
 * What a browser would have registered for a list as the command line takes it.
 * @param now epoch milliseconds
 * @throws where the list is not of its shape, or a profile is none
 */
function worldFrom(given: unknown, now: number): World {
  const { people: entries, doors: closed, refused } = v.parse(listSchema, given);
  const people = entries.map(
    ({ profiles, response }, index): Person => ({
      id: String(index),
      nickname: String(index),
      response,
      veil: 'off',
      identities: profiles.map(listedAt),
    }),
  );
  const passes = Object.fromEntries(
    entries.flatMap(({ pass }, index) => {
      const given = {
        until: now + PASS_MS,
        check: '',
        ...(typeof pass === 'string' && { need: pass }),
      };
      return pass ? [[String(index), given] as const] : [];
    }),
  );
  const doors = { ...closed, viewers: [] };
  const grants = (domain: string) => !within(domain, refused);
  const list = { state: 'known', people } as const;
  return { ...compiled(people, doors, grants, passes), list, doors, grants, startsOn: grants, now };
}

/**
 * A list as the command line takes it: what explains addresses by it, and the hosts that its people live on.
 * @throws where the list is not of its shape, or a profile is none
 */
export function read(given: unknown) {
  const world = worldFrom(given, Date.now());
  return { explain: explainerOf(world), homes: homesIn(world) };
}

/** The hosts that somebody listed lives on, where a network's people live on hosts. */
const homesIn = ({ list }: World): ReadonlySet<string> =>
  new Set(
    (list.state === 'known' ? list.people : [])
      .flatMap(({ identities }) => identities)
      .flatMap((one) => {
        const network = networkById(one.network);
        return network?.hostWords ? domainsOf(network, one) : [];
      }),
  );

function listedAt(link: string) {
  const entry = readProfile(link, null);
  if ('problem' in entry) throw new Error(`${link}: ${entry.problem.reason}`);
  const { identity, label } = entry;
  return { ...identity, label, key: identityKey(identity) };
}
