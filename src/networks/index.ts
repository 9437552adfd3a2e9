import { askfm } from './askfm.ts';
import { bereal } from './bereal.ts';
import { bilibili } from './bilibili.ts';
import { bluesky } from './bluesky.ts';
import { cashapp } from './cashapp.ts';
import { clubhouse } from './clubhouse.ts';
import { deviantart } from './deviantart.ts';
import { discord } from './discord.ts';
import { duolingo } from './duolingo.ts';
import { facebook } from './facebook.ts';
import { fediverse } from './fediverse.ts';
import { flickr } from './flickr.ts';
import { github } from './github.ts';
import { goodreads } from './goodreads.ts';
import { instagram } from './instagram.ts';
import { kakao } from './kakao.ts';
import { kick } from './kick.ts';
import { lastfm } from './lastfm.ts';
import { lemon8 } from './lemon8.ts';
import { letterboxd } from './letterboxd.ts';
import { linkedin } from './linkedin.ts';
import { linktree } from './linktree.ts';
import { medium } from './medium.ts';
import type { Identity, Network } from './network.ts';
import { okru } from './okru.ts';
import { onlyfans } from './onlyfans.ts';
import { patreon } from './patreon.ts';
import { pinterest } from './pinterest.ts';
import { reddit } from './reddit.ts';
import { site } from './site.ts';
import { snapchat } from './snapchat.ts';
import { soundcloud } from './soundcloud.ts';
import { spotify } from './spotify.ts';
import { steam } from './steam.ts';
import { strava } from './strava.ts';
import { substack } from './substack.ts';
import { telegram } from './telegram.ts';
import { hostsOf } from './template.ts';
import { threads } from './threads.ts';
import { tiktok } from './tiktok.ts';
import { tinder } from './tinder.ts';
import { tumblr } from './tumblr.ts';
import { twitch } from './twitch.ts';
import { venmo } from './venmo.ts';
import { vero } from './vero.ts';
import { vimeo } from './vimeo.ts';
import { vk } from './vk.ts';
import { vsco } from './vsco.ts';
import { weibo } from './weibo.ts';
import { whatsapp } from './whatsapp.ts';
import { x } from './x.ts';
import { xiaohongshu } from './xiaohongshu.ts';
import { youtube } from './youtube.ts';

/** Every network, in the order the interface lists them. */
export const networks: readonly Network[] = [
  instagram,
  facebook,
  x,
  tiktok,
  threads,
  snapchat,
  youtube,
  linkedin,
  reddit,
  pinterest,
  bluesky,
  fediverse,
  tumblr,
  twitch,
  vk,
  telegram,
  whatsapp,
  discord,
  spotify,
  venmo,
  strava,
  tinder,
  bereal,
  substack,
  medium,
  soundcloud,
  letterboxd,
  goodreads,
  github,
  steam,
  lastfm,
  flickr,
  vimeo,
  vero,
  lemon8,
  weibo,
  okru,
  kakao,
  patreon,
  deviantart,
  kick,
  clubhouse,
  onlyfans,
  linktree,
  askfm,
  vsco,
  cashapp,
  duolingo,
  bilibili,
  xiaohongshu,
];

/** What people can be listed on: the networks, and any site by its address. */
const listable = [...networks, site];

const byId = new Map(listable.map((network) => [network.id, network]));

const byDomain = new Map(
  networks.flatMap((network) => hostsOf(network).map((domain) => [domain, network] as const)),
);

/** The network with this id. */
export const networkById = (id: string): Network | undefined => byId.get(id);

/** A host and the domains it lies below, longest first. */
export const domainsAbove = (host: string): string[] =>
  host.split('.').map((_, index, labels) => labels.slice(index).join('.'));

/** The network whose domains a host, in lower case, is one of or lies below; or whose words it bears. */
export function networkOfHost(host: string): Network | undefined {
  const domain = domainsAbove(host).find((one) => byDomain.has(one));
  return domain
    ? byDomain.get(domain)
    : networks.find(({ hostWords = [] }) =>
        host.split('.').some((label) => hostWords.some((word) => label.startsWith(word))),
      );
}

/** The domains whose pages can name an identity: its network's, or the host it lives on. */
export function domainsOf(network: Network, { kind, value }: Identity): string[] {
  const livesOn = network.kinds.find(({ id }) => id === kind)?.livesOn;
  if (!livesOn) return hostsOf(network);
  return [livesOn === 'end' ? value.replace(/^.*@/, '') : value.replace(/\/.*$/, '')];
}

/** The match patterns, as browsers' permissions name them, of the sites that can name these identities. */
export function originsOf(network: Network, identities: readonly Identity[]): string[] {
  const own = identities.filter((one) => one.network === network.id);
  const domains = new Set(own.flatMap((identity) => domainsOf(network, identity)));
  return [...domains]
    .filter((domain) => !network.unasked?.includes(domain))
    .map((domain) => `*://*.${domain}/*`);
}

/** The networks of these identities. */
export const networksOf = (identities: readonly Identity[]): Network[] =>
  listable.filter(({ id }) => identities.some(({ network }) => network === id));

/** The match patterns of every site that can name one of these identities. */
export const sitesOf = (identities: readonly Identity[]): string[] =>
  networksOf(identities).flatMap((network) => originsOf(network, identities));

/** The same person on the network where everybody has the same handle, if there is one. */
export function twinOf({ network, kind, value }: Identity): Identity | undefined {
  const twin = networkById(networkById(network)?.sharesHandles ?? '');
  return twin && kind === 'handle' ? { network: twin.id, kind, value } : undefined;
}

/** An identity as one word, `network:kind:value`. */
export const identityKey = ({ network, kind, value }: Identity): string =>
  `${network}:${kind}:${value}`;
