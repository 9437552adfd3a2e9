import * as v from 'valibot';
import { storage } from '#imports';
import { type CoverFacts, type HostFacts, hostFactsSchema } from '../../model/cover/cover-facts.ts';
import type { Known } from '../../model/records/kind.ts';

/** The facts as they are kept, as text: most identities of a network share theirs, whose text is kept once. */
const keptFactsSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.looseObject({
    hosts: v.array(v.string()),
    /** By identity key: which of `hosts` are its own. */
    of: v.record(v.string(), v.number()),
  }),
);
export type KeptFacts = Known<v.InferOutput<typeof keptFactsSchema>>;

const hostsSchema = v.pipe(v.string(), v.parseJson(), v.array(hostFactsSchema));

/** As text: those of 1,500 identities are read in 2 ms, their shape checked, where objects take 35 (Chromium 156). */
const item = storage.defineItem<string>('session:coverFacts', { fallback: '' });

function toText(facts: CoverFacts): string {
  const indices = new Map<string, number>();
  const indexOf = (hosts: string) => {
    const index = indices.get(hosts) ?? indices.size;
    indices.set(hosts, index);
    return index;
  };
  const of = Object.entries(facts).map(([key, hosts]) => [key, indexOf(JSON.stringify(hosts))]);
  const kept: KeptFacts = { hosts: [...indices.keys()], of: Object.fromEntries(of) };
  return JSON.stringify(kept);
}

/** Facts by their text. Of one text they are one object, so that a page sees whose have changed. */
const known = new Map<string, readonly HostFacts[]>();

function factsIn(hosts: string): readonly HostFacts[] {
  const facts = known.get(hosts) ?? v.parse(hostsSchema, hosts);
  known.set(hosts, facts);
  return facts;
}

/** What cannot be read is not known: it is found out anew. */
function fromText(text: string): CoverFacts {
  try {
    const { hosts, of } = v.parse(keptFactsSchema, text);
    const facts = hosts.map(factsIn);
    return Object.fromEntries(Object.entries(of).map(([key, index]) => [key, facts[index] ?? []]));
  } catch {
    return {};
  }
}

/**
 * How each listed identity is covered, as the background found it; found out anew in each session, and no
 * business of a page's scripts, which can read storage.local.
 */
export const coverFacts = {
  getValue: async (): Promise<CoverFacts> => fromText(await item.getValue()),
  /** Writes them where they say something else. */
  setValue: async (facts: CoverFacts): Promise<void> => {
    const text = toText(facts);
    if (text !== (await item.getValue())) await item.setValue(text);
  },
  watch: (changed: (now: CoverFacts) => void) => item.watch((text) => changed(fromText(text))),
};
