import { askfm } from './askfm.ts';
import { bereal } from './bereal.ts';
import { bilibili } from './bilibili.ts';
import { bluesky } from './bluesky.ts';
import { cashapp } from './cashapp.ts';
import { clubhouse } from './clubhouse.ts';
import { deviantart } from './deviantart.ts';
import { discord } from './discord.ts';
import { duolingo } from './duolingo.ts';
import type { Example, Line } from './example.ts';
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
import { okru } from './okru.ts';
import { onlyfans } from './onlyfans.ts';
import { patreon } from './patreon.ts';
import { pinterest } from './pinterest.ts';
import { reddit } from './reddit.ts';
import { snapchat } from './snapchat.ts';
import { soundcloud } from './soundcloud.ts';
import { spotify } from './spotify.ts';
import { steam } from './steam.ts';
import { strava } from './strava.ts';
import { substack } from './substack.ts';
import { telegram } from './telegram.ts';
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

const lists: Record<string, readonly Line[]> = {
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
};

/** Example addresses of every network; each network is tried on all of them. */
export const examples: readonly Example[] = Object.entries(lists).flatMap(([network, lines]) =>
  lines.map(([url, surface, names]) => {
    const [, kind, value] = /^(\w+):(.*)$/.exec(names ?? '') ?? [];
    return { url, network, surface, identity: kind && value ? { network, kind, value } : null };
  }),
);

/** Addresses of no network, some made to look like one. */
export const strangers = [
  'https://www.example.com/john.doe',
  'https://evil.example/@john.doe',
  'https://evil.example/instagram.com/john.doe',
  'https://evil.example/#https://www.instagram.com/john.doe/',
  'https://evil.example/?https://www.facebook.com/john.doe.77',
  'https://instagram.com.evil.example/john.doe',
  'https://www.instagram.com@evil.example/john.doe',
  'https://www.facebook.com%2Fjohn.doe.77@evil.example/john.doe.77',
  'https://tiktok.com.evil.example/@john.doe',
  'https://notfacebook.com/john.doe.77',
  'https://facebook.com-evil.example/john.doe.77',
  'https://netflix.com/johndoe',
  'https://www.dropbox.com/johndoe',
  'https://іnstagram.com/john.doe',
  'https://pbs.twimg.com/profile_images/1/johndoe.jpg',
  'https://vk.com/away.php?to=https%3A%2F%2Fevil.example%2Fjohn_doe',
  'ftp://www.instagram.com/john.doe',
  'javascript:alert(1)',
  'about:blank',
  'https://',
  'john.doe',
  '',
];
