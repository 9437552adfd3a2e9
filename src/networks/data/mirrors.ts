import type { Network, Surface } from '../network.ts';

/**
 * Sites that show a network's people under hosts of their own: alternative front-ends and anonymous
 * viewers. Host lists as of 2026-08: what LibRedirect lists or Farside found answering, and viewers from
 * gallery-dl. Such lists rot within weeks, so people can name further sites themselves.
 */
export interface Mirror {
  readonly network: string;
  readonly hosts: readonly string[];
  /** Its own address shapes; without them it has the network's. */
  readonly routes?: readonly string[];
  /** Words of the site itself that stand where a handle would. */
  readonly reserved?: readonly string[];
}

/** How most viewers of Instagram write a profile. */
const VIEWER = ['/(profile|user-profile|user|v|u|stories|tagged)/(@|){handle}'];

export const mirrors: readonly Mirror[] = [
  // Nitter: several people may stand in one address, joined by commas.
  {
    network: 'x',
    hosts: [
      'lightbrd.com',
      'nitter.catsarch.com',
      'nitter.kareem.one',
      'nitter.net',
      'nitter.poast.org',
      'nitter.privacyredirect.com',
      'nitter.space',
      'nitter.tiekoetter.com',
      'nuku.trabun.org',
      'xcancel.com',
    ],
    routes: ['/i/user/{id}', '/*,{handle}', '/{handle},*', '/(@|){handle}'],
    reserved: ['pic', 'gif', 'video', 'settings', 'about'],
  },
  // They show one post with its author, at X's own addresses.
  { network: 'x', hosts: ['fxtwitter.com', 'vxtwitter.com', 'fixupx.com', 'fixvx.com'] },
  {
    network: 'x',
    hosts: ['twstalker.com', 'sotwe.com', 'rattibha.com'],
    routes: ['/(@|){handle}'],
  },
  { network: 'x', hosts: ['threadreaderapp.com'], routes: ['/user/{handle}'] },
  // ProxiTok
  {
    network: 'tiktok',
    hosts: [
      'cringe.seitan-ayoub.lol',
      'cringe.whatever.social',
      'cringe.whateveritworks.org',
      'offtiktok.com',
      'proxitok.belloworld.it',
      'proxitok.esmailelbob.xyz',
      'proxitok.lunar.icu',
      'proxitok.pabloferreiro.es',
      'proxitok.privacy.com.de',
      'proxitok.privacydev.net',
      'proxitok.pussthecat.org',
      'proxitok.r4fo.com',
      'tik.hostux.net',
      'tiktok.chauvet.pro',
      'tiktok.wpme.pl',
      'tnktok.com',
      'tok.adminforge.de',
      'tok.artemislena.eu',
      'tok.habedieeh.re',
      'tt.opnxng.com',
      'vxtiktok.com',
    ],
  },
  { network: 'tiktok', hosts: ['urlebird.com'], routes: ['/(*/|)user/(@|){handle}'] },
  { network: 'tiktok', hosts: ['tikvib.com'], routes: ['/profile/(@|){handle}'] },
  // Kittygram and Proxigram
  {
    network: 'instagram',
    hosts: [
      'ddinstagram.com',
      'gram.whatever.social',
      'ig.floppa.one',
      'ig.opnxng.com',
      'ig.snine.nl',
      'kg.lus.lu',
      'kg.meowing.de',
      'kittygr.am',
      'kittygram.irelephant.net',
      'kittygram.kareem.one',
      'kittygram.nadeko.net',
      'kittygram.nexussfan.cz',
      'kittygram.pussthecat.org',
      'kkinstagram.com',
      'proxigram.kyun.li',
      'proxigram.lunar.icu',
      'proxigram.privacyredirect.com',
    ],
  },
  // Bibliogram is gone; links to its best-known host are about.
  {
    network: 'instagram',
    hosts: ['bibliogram.snopyta.org'],
    routes: ['/u/{handle}', '/{handle}'],
    reserved: ['u', 'p', 'api', 'static', 'settings-referrer'],
  },
  {
    network: 'instagram',
    hosts: ['imginn.com'],
    routes: ['/(stories|tagged)/{handle}', '/{handle}'],
    reserved: ['p', 'stories', 'tagged', 'search', 'about', 'contact', 'privacy-policy', 'terms'],
  },
  {
    network: 'instagram',
    hosts: ['storiesig.info'],
    routes: ['/*/{handle}', '/{handle}'],
    reserved: [
      'en',
      'es',
      'de',
      'fr',
      'it',
      'pt',
      'ru',
      'tr',
      'ar',
      'id',
      'ja',
      'ko',
      'zh',
      'hi',
      'pl',
      'about',
      'contact',
      'privacy',
      'terms',
    ],
  },
  {
    network: 'instagram',
    hosts: [
      'picuki.com',
      'dumpor.com',
      'dumpor.io',
      'picnob.com',
      'pixnoy.com',
      'pixwox.com',
      'gramhir.com',
      'gramho.com',
      'iganony.io',
      'iganony.com',
      'instanavigation.com',
      'greatfon.com',
    ],
    routes: VIEWER,
  },
  // Redlib, Libreddit and Teddit
  {
    network: 'reddit',
    hosts: [
      'i.opnxng.com',
      'rdt.trom.tf',
      'red.artemislena.eu',
      'reddit.lol',
      'redlib.catsarch.com',
      'redlib.cow.rip',
      'redlib.freedit.eu',
      'redlib.nadeko.net',
      'redlib.privacyredirect.com',
      'redlib.privadency.com',
      'rxddit.com',
      'safereddit.com',
      'snoo.ioens.is',
      't.sneed.network',
      'td.vern.cc',
      'teddit.adminforge.de',
      'teddit.bus-hit.me',
      'teddit.froth.zone',
      'teddit.garudalinux.org',
      'teddit.ggc-project.de',
      'teddit.hostux.net',
      'teddit.laserdisc.tokyo',
      'teddit.net',
      'teddit.no-logs.com',
      'teddit.projectsegfau.lt',
      'teddit.pussthecat.org',
      'teddit.sethforprivacy.com',
      'teddit.tinfoil-hat.net',
      'teddit.tokhmi.xyz',
      'teddit.xbdm.fun',
      'teddit.zaggy.nl',
      'vxreddit.com',
    ],
  },
  {
    network: 'reddit',
    hosts: ['reveddit.com', 'undelete.pullpush.io'],
    routes: ['/(y|user|u)/{handle}'],
  },
  // Invidious, Piped, CloudTube and Hyperpipe
  {
    network: 'youtube',
    hosts: [
      'eds-v2.piped.xn--17b.net',
      'hp.ggtyler.dev',
      'hp.iqbalrifai.eu.org',
      'hp.ngn.tf',
      'hyperpipe.darkness.services',
      'hyperpipe.drgns.space',
      'hyperpipe.ducks.party',
      'hyperpipe.frontendfriendly.xyz',
      'hyperpipe.lunar.icu',
      'hyperpipe.projectsegfau.lt',
      'hyperpipe.surge.sh',
      'inv-ygg.nadeko.net',
      'inv.nadeko.net',
      'inv.nadeko.ygg',
      'invidious.f5.si',
      'invidious.nerdvpn.de',
      'invidious.tiekoetter.com',
      'music.adminforge.de',
      'music.pfcd.me',
      'pd.vern.cc',
      'piped-material.ftp.sh',
      'piped-material.xn--17b.net',
      'piped.adminforge.de',
      'piped.colinslegacy.com',
      'piped.ducks.party',
      'piped.garudalinux.org',
      'piped.hostux.net',
      'piped.lunar.icu',
      'piped.moomoo.me',
      'piped.privacydev.net',
      'piped.private.coffee',
      'piped.projectsegfau.lt',
      'piped.qdi.fi',
      'piped.smnz.de',
      'piped.tokhmi.xyz',
      'piped.video',
      'tube.boritsch.de',
      'tube.cadence.moe',
      'watch.whatever.social',
      'yt.chocolatemoo53.com',
    ],
  },
  // Priviblur
  {
    network: 'tumblr',
    hosts: [
      'pb.bloat.cat',
      'pb.cleberg.net',
      'pb.proxik.cloud',
      'priviblur.canine.tools',
      'priviblur.privadency.com',
      'priviblur.pussthecat.org',
      'priviblur.thebunny.zone',
      'tb.opnxng.com',
      'tumblr.nerdvpn.de',
    ],
    routes: ['/{handle}'],
    reserved: ['explore', 'search', 'tagged', 'settings', 'about'],
  },
  // SafeTwitch and Twineo
  {
    network: 'twitch',
    hosts: [
      'safetwitch.4o1x5.dev',
      'safetwitch.adminforge.de',
      'safetwitch.canine.tools',
      'safetwitch.darkness.services',
      'safetwitch.drgns.space',
      'safetwitch.ducks.party',
      'safetwitch.nogafam.fr',
      'safetwitch.privacyredirect.com',
      'safetwitch.privadency.com',
      'ttv.vern.cc',
      'twineo.drgns.space',
      'twineo.exozy.me',
      'twitch.blitzw.in',
      'twitch.sudovanilla.org',
    ],
  },
  // Binternet
  {
    network: 'pinterest',
    hosts: [
      'binternet.4o1x5.dev',
      'binternet.canine.tools',
      'binternet.darkness.services',
      'binternet.ducks.party',
      'binternet.lunar.icu',
      'binternet.privacyredirect.com',
      'binternet.privadency.com',
      'binternet.revvy.de',
      'bn.bloat.cat',
      'bn.kuuro.net',
      'bn.opnxng.com',
    ],
  },
  // SoundCloak
  {
    network: 'soundcloud',
    hosts: [
      'sc.bloat.cat',
      'sc.monochrome.tf',
      'sc.opnxng.com',
      'sc1.maid.zone',
      'sc2.bloat.cat',
      'sc2.maid.zone',
      'sc3.maid.zone',
      'soundcloak.nadeko.net',
      'soundcloak.thoughtcrime.st',
      'soundcloak.tijn.dev',
    ],
  },
  // Scribe and LibMedium
  {
    network: 'medium',
    hosts: [
      'libmedium.batsense.net',
      'libmedium.ducks.party',
      'm.opnxng.com',
      'md.vern.cc',
      'medium.hostux.net',
      'r.sudovanilla.org',
      'sc.vern.cc',
      'scribe.nixnet.services',
      'scribe.privacyredirect.com',
      'scribe.r4fo.com',
      'scribe.rawbit.ninja',
      'scribe.rip',
    ],
  },
  // BiblioReads
  {
    network: 'goodreads',
    hosts: [
      'biblioreads.canine.tools',
      'biblioreads.ducks.party',
      'biblioreads.eu.org',
      'biblioreads.franklyflawless.org',
      'biblioreads.lunar.icu',
      'biblioreads.mooo.com',
      'biblioreads.privacyfucking.rocks',
      'biblioreads.privacyredirect.com',
      'biblioreads.snine.nl',
      'biblioreads.vercel.app',
      'bl.vern.cc',
      'br.bloat.cat',
      'read.freedit.eu',
      'read.seitan-ayoub.lol',
      'read.whateveritworks.org',
      'reads.nezumi.party',
    ],
  },
  // Quetre
  {
    network: 'quora',
    hosts: [
      'ask.habedieeh.re',
      'ask.sudovanilla.org',
      'q.307200.xyz',
      'q.opnxng.com',
      'qr.vern.cc',
      'qt.bloat.cat',
      'que.wilbvr.me',
      'questions.whateveritworks.org',
      'quetre.blackdrgn.nl',
      'quetre.canine.tools',
      'quetre.drgns.space',
      'quetre.ducks.party',
      'quetre.esmailelbob.xyz',
      'quetre.franklyflawless.org',
      'quetre.frontendfriendly.xyz',
      'quetre.iket.me',
      'quetre.jeikobu.net',
      'quetre.lunar.icu',
      'quetre.marcopisco.com',
      'quetre.nadeko.net',
      'quetre.privacydev.net',
      'quetre.privacyredirect.com',
      'quetre.private.coffee',
      'quetre.projectsegfau.lt',
      'quetre.pufe.org',
      'quetre.pussthecat.org',
      'quetre.r4fo.com',
      'quetre.tokhmi.xyz',
      'quora.nerdvpn.de',
      'quora.vern.cc',
    ],
  },
  // GotHub
  {
    network: 'github',
    hosts: [
      'gothub.dev.projectsegfau.lt',
      'gothub.libre.tw',
      'gothub.lunar.icu',
      'gothub.projectsegfau.lt',
      'gothub.r4fo.com',
      'gothub.wuemeli.com',
    ],
  },
  // SkunkyArt
  {
    network: 'deviantart',
    hosts: [
      'art.bloat.cat',
      'da.opnxng.com',
      'lost-skunk.cc',
      'sa.dc09.ru',
      'sa.orehus.club',
      'skunky.bloat.cat',
      'skunkyart.lumaeris.com',
    ],
    routes: ['/(skunkyart/|){handle}'],
    reserved: ['post', 'api', 'search', 'static', 'media'],
  },
  {
    network: 'bluesky',
    hosts: [
      'bskx.app',
      'cbsky.app',
      'bskye.app',
      'bskyx.app',
      'fxbsky.app',
      'vxbsky.app',
      'skyview.social',
      'deer.social',
    ],
  },
  {
    network: 'instagram',
    hosts: ['socialblade.com'],
    routes: ['/instagram/(user|handle|c)/(@|){handle}'],
  },
  { network: 'x', hosts: ['socialblade.com'], routes: ['/twitter/(user|handle|c)/(@|){handle}'] },
  {
    network: 'tiktok',
    hosts: ['socialblade.com'],
    routes: ['/tiktok/(user|handle|c)/(@|){handle}'],
  },
  {
    network: 'youtube',
    hosts: ['socialblade.com'],
    routes: ['/youtube/(user|handle|c)/(@|){handle}', '/youtube/(channel|c)/UC{id}'],
  },
  {
    network: 'twitch',
    hosts: ['socialblade.com'],
    routes: ['/twitch/(user|handle|c)/(@|){handle}'],
  },
  { network: 'xbox', hosts: ['xboxgamertag.com'], routes: ['/search/{handle}'] },
];

const byHost = new Map<string, Mirror[]>();
for (const mirror of mirrors) {
  for (const host of mirror.hosts) byHost.set(host, [...(byHost.get(host) ?? []), mirror]);
}

/** The mirrors on a host or on one it lies below; a host may show several networks. */
export const mirrorsOn = (domains: readonly string[]): readonly Mirror[] =>
  domains.map((domain) => byHost.get(domain)).find(Boolean) ?? [];

/** Archives, which keep a page under its whole address, with what stands before that. */
const ARCHIVES: readonly { readonly hosts: readonly string[]; readonly before: string }[] = [
  { hosts: ['web.archive.org'], before: '/web/*/' },
  {
    hosts: ['today', 'is', 'ph', 'fo', 'li', 'vn', 'md'].map((top) => `archive.${top}`),
    before: '/(*/|)',
  },
];

/** A network with more domains than this has one a country: archives keep the first. */
const FEW_DOMAINS = 4;

/** What archives keep of a network's profiles and whatever lies below them. */
function copiesOf({ id, domains, routes, hostWords }: Network): Mirror[] {
  const kept = domains
    .slice(0, domains.length > FEW_DOMAINS ? 1 : FEW_DOMAINS)
    .filter((one) => !/onion$/.test(one));
  const profiles = routes.filter(([surface, route]) => surface === 'profile' && isBelow(route));
  if (hostWords || profiles.length === 0) return [];
  return ARCHIVES.map(({ hosts, before }) => ({
    network: id,
    hosts,
    routes: profiles.map(([, route]) => `${before}(*:/|)(*.|)(${kept.join('|')})${route}`),
  }));
}

/** Every site that shows a network's people under hosts of its own. */
export const mirrorsOf = (network: Network): Mirror[] => [
  ...mirrors.filter((mirror) => mirror.network === network.id),
  ...copiesOf(network),
];

/** The match patterns of mirrors, as browsers' permissions name them. */
export const originsOfMirrors = (some: readonly Mirror[]): string[] =>
  some.flatMap(({ hosts }) => hosts.map((host) => `*://*.${host}/*`));

/** The shapes of a mirror's addresses as routes. */
export const routesOf = (network: Network, { routes }: Mirror): readonly string[] =>
  routes ??
  network.routes
    .filter(([surface, template]) => isShown(surface) && isBelow(template))
    .map(([, template]) => template);

/** Whether a route names somebody on whatever host the network has. */
const isBelow = (template: string) => /^\/(?!\/).*\{/.test(template);

const isShown = (surface: Surface) => surface !== 'search' && surface !== 'message';
