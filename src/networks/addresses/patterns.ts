import { type Mirror, mirrorsOf } from '../data/mirrors.ts';
import type { Identity, Kind, Network, Surface } from '../network.ts';
import { fill, tokenOf } from './canonical.ts';
import { domainsOf, kindOf, networkById } from './lookup.ts';
import { siteSpelling, tokenOfSite } from './site-address.ts';
import { hostsOf, readTemplate, SLOT, shapesOf, withSlot } from './template.ts';

/** An address shape as an expression with a slot for one kind of identity, and where it holds. */
export interface Template {
  readonly surface: Surface;
  readonly source: string;
  readonly domains: readonly string[];
  /** What stands before the slot: shapes that begin alike differ only in what follows the name. */
  readonly begins: string;
}

const template = (surface: Surface, source: string, domains: readonly string[]): Template => ({
  surface,
  source,
  domains,
  begins: source.slice(0, source.indexOf(SLOT)),
});

const compiled = new Map<Network, Readonly<Record<string, readonly Template[]>>>();

/** By kind of identity: the address shapes of a network and of its mirrors, first fit first. Compiled once. */
export function templatesOf(network: Network): Readonly<Record<string, readonly Template[]>> {
  const known = compiled.get(network);
  if (known) return known;
  const places = [undefined, ...mirrorsOf(network)];
  const made = Object.fromEntries(
    network.kinds.map((kind) => [
      kind.id,
      places.flatMap((mirror) => templatesAt(network, kind, mirror)),
    ]),
  );
  compiled.set(network, made);
  return made;
}

/** The address shapes of a network, or of a mirror of it, that can name one kind of identity. */
const templatesAt = (network: Network, kind: Kind, mirror?: Mirror): Template[] =>
  shapesOf(network, mirror).flatMap(([surface, shape]) =>
    withSlot(shape, kind).map((source) => template(surface, source, shape.domains)),
  );

/** The shapes that can name an identity on further mirrors, which the user knows of. */
export function shapesOn(
  network: Network,
  { kind }: Identity,
  further: readonly Mirror[],
): readonly Template[] {
  const found = network.kinds.find(({ id }) => id === kind);
  const own = further.filter((mirror) => mirror.network === network.id);
  return found ? own.flatMap((mirror) => templatesAt(network, found, mirror)) : [];
}

/** Signs that an address may also hold escaped. */
const ESCAPED: Record<string, string> = { ':': '(?::|%3a)', '@': '(?:@|%40)' };

/**
 * The expression of every way an identity may be spelled. Case is ignored where patterns are used.
 * @throws when the identity's network or kind is unknown
 */
export function spellingOf(identity: Identity): string {
  const { value } = identity;
  const found = kindOf(identity);
  if (found.livesOn === 'start') return siteSpelling(value);
  const isLong = found.known && value.length > found.known.by;
  const letters = [...(isLong ? value.slice(0, found.known.by) : value)].map(
    (letter) => ESCAPED[letter] ?? (/\w/.test(letter) ? letter : `\\${letter}`),
  );
  if (found.ignores) return ['', ...letters, ''].join(`\\${found.ignores}*`);
  if (found.livesOn === 'end') return `${letters.join('').replace(ESCAPED['@'] ?? '', '(?:$&')})?`;
  return letters.join('') + (isLong ? found.known.rest : '');
}

/**
 * What stands for an identity among the tokens of an address that names it, see tokensOf.
 * @throws when the identity's network or kind is unknown
 */
export const tokenFor = (identity: Identity): string =>
  kindOf(identity).livesOn === 'start' ? tokenOfSite(identity.value) : tokenOf(identity.value);

/** The patterns of one identity, first fit first; none if its network is unknown. */
export function patternsOf(identity: Identity): readonly Template[] {
  const network = networkById(identity.network);
  if (!network) return [];
  return shapesFor(network, identity).map((shape) => spelled(shape, identity));
}

/** A shape with an identity's spelling in its slot. */
export const spelled = (shape: Template, identity: Identity): Template => ({
  ...shape,
  source: fill(shape.source, spellingOf(identity)),
});

/** The domains whose pages are the network's own, as somebody there meets them. */
export const pagesOf = (network: Network, identity: Identity): readonly string[] =>
  network.hostWords ? domainsOf(network, identity) : hostsOf(network);

/** The requests of a network's own code that name an identity, on any of the network's hosts. */
export const requestsOf = (network: Network, identity: Identity): readonly Template[] =>
  requestShapes(network, identity).map((shape) => spelled(shape, identity));

const compiledRequests = new Map<string, readonly Template[]>();

/** The shapes of such requests for a kind of identity. Compiled once, but where each lives on a host of its own. */
function requestShapes(network: Network, identity: Identity): readonly Template[] {
  const name = `${network.id} ${identity.kind}`;
  const known = network.hostWords ? undefined : compiledRequests.get(name);
  if (known) return known;
  const kind = network.kinds.find(({ id }) => id === identity.kind);
  const domains = pagesOf(network, identity);
  const shapes = (network.requests ?? []).flatMap((request) =>
    withSlot(readTemplate(network, request, domains), kind).map((source) =>
      template('other', source, domains),
    ),
  );
  compiledRequests.set(name, shapes);
  return shapes;
}

/** With more letters of other scripts than this, a rule has room for one case of them alone. */
const MOST_TWO_CASE_LETTERS = 7;

/** A pattern as a browser's rule sees addresses: letters beyond ASCII stand escaped there, in either case. */
export function escapedSource(source: string): string {
  const letters = /\\?([^\0-\x7f])/gu;
  const isLong = [...source.matchAll(letters)].length > MOST_TWO_CASE_LETTERS;
  return source.replace(letters, (_, letter: string) => {
    const forms = isLong ? [letter] : [letter.toLowerCase(), letter.toUpperCase()];
    const [lower = '', upper = lower] = forms.map(encodeURIComponent);
    return lower === upper ? lower : (inOne(lower, upper) ?? `(?:${lower}|${upper})`);
  });
}

/** Two texts that differ in one sign alone, as one expression: it leaves a rule more room. */
function inOne(one: string, other: string): string | undefined {
  const differing = [...one].flatMap((sign, index) => (sign === other[index] ? [] : [index]));
  const [at = 0, ...more] = differing;
  if (one.length !== other.length || more.length > 0) return undefined;
  return `${one.slice(0, at)}[${one[at]}${other[at]}]${one.slice(at + 1)}`;
}

/** The shapes that can name an identity; where people live on hosts, those of its host. */
export function shapesFor(network: Network, identity: Identity): readonly Template[] {
  const templates = templatesOf(network)[identity.kind] ?? [];
  const livesOn = network.kinds.find(({ id }) => id === identity.kind)?.livesOn;
  if (!livesOn) return templates;
  const [home = ''] = domainsOf(network, identity);
  if (livesOn === 'start') return templates.map((shape) => ({ ...shape, domains: [home] }));
  const host = `(?:[^/]*@)?(?:www\\.)?${home.replaceAll('.', '\\.')}\\.?`;
  return templates
    .filter(({ domains }) => domains === network.domains || domains.includes(home))
    .map((template) => ({
      ...template,
      source: template.source.replace('[^/]+', () => host),
      domains: [home],
    }));
}
