import { networkById } from './index.ts';
import { fill } from './match.ts';
import type { Identity, Network, Surface } from './network.ts';
import { readTemplate, withSlot } from './template.ts';

/** An address shape as an expression with a slot for one kind of identity, and where it holds. */
export interface Template {
  readonly surface: Surface;
  readonly source: string;
  readonly domains: readonly string[];
}

const compiled = new Map<Network, Readonly<Record<string, readonly Template[]>>>();

/** By kind of identity: the network's address shapes, first fit first. Compiled once. */
export function templatesOf(network: Network): Readonly<Record<string, readonly Template[]>> {
  const known = compiled.get(network);
  if (known) return known;
  const shapes = network.routes.map(
    ([surface, template]) => ({ surface, shape: readTemplate(network, template) }) as const,
  );
  const made = Object.fromEntries(
    network.kinds.map((kind) => [
      kind.id,
      shapes.flatMap(({ surface, shape }) =>
        withSlot(shape, kind).map((source) => ({ surface, source, domains: shape.domains })),
      ),
    ]),
  );
  compiled.set(network, made);
  return made;
}

/**
 * The expression of every way an identity may be spelled. Case is ignored where patterns are used.
 * @throws when the identity's network or kind is unknown
 */
export function spellingOf({ network, kind, value }: Identity): string {
  const found = networkById(network)?.kinds.find(({ id }) => id === kind);
  if (!found) throw new Error(`no such kind of identity: ${network}:${kind}`);
  const isLong = found.known && value.length > found.known.by;
  const shown = isLong ? value.slice(0, found.known.by) : value;
  const letters = [...shown].map((letter) => (/\w/.test(letter) ? letter : `\\${letter}`));
  if (found.ignores) return ['', ...letters, ''].join(`\\${found.ignores}*`);
  return letters.join('') + (isLong ? found.known.rest : '');
}

/** The patterns of one identity, first fit first; none if its network is unknown. */
export function patternsOf(identity: Identity): readonly Template[] {
  const network = networkById(identity.network);
  if (!network) return [];
  const spelling = spellingOf(identity);
  return (templatesOf(network)[identity.kind] ?? []).map((template) => ({
    ...template,
    source: fill(template.source, spelling),
  }));
}
