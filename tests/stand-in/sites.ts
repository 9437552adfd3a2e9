/** The stand-in networks: each one's feed host, and where it shows John. */
export interface Site {
  readonly host: string;
  readonly profile: string;
  readonly story: string;
}

export const sites = {
  instagram: { host: 'www.instagram.com', profile: '/john.doe/', story: '/stories/john.doe/123/' },
  facebook: { host: 'www.facebook.com', profile: '/john.doe.77', story: '/john.doe.77/reels/123' },
  x: { host: 'x.com', profile: '/johndoe', story: '/johndoe/status/123' },
  tiktok: { host: 'www.tiktok.com', profile: '/@john.doe', story: '/@john.doe/video/123' },
  threads: { host: 'www.threads.com', profile: '/@john.doe', story: '/@john.doe/post/ABC' },
  snapchat: { host: 'www.snapchat.com', profile: '/@john-doe', story: '/add/john-doe/ABC' },
} as const satisfies Record<string, Site>;

/** A site that is nobody's network. */
export const ELSEWHERE = 'www.example.com';

/** A host of a network on which it shows nobody. */
export const NOBODYS = 'business.facebook.com';

/** Further hosts where John can be met: two viewers of Instagram, one on no list, an archive, two of the fediverse, pages of his on three
 * sites that are no network, one of them a host of his own; and what opens in the place of a page left at once. */
export const FURTHER = {
  mirror: 'imginn.com',
  viewer: 'viewer.example.net',
  archive: 'web.archive.org',
  instance: 'mastodon.social',
  otherInstance: 'mas.to',
  blog: 'blog.example.org',
  forum: 'www.forum.example.org',
  own: 'john-doe.example.org',
  engine: 'duckduckgo.com',
  neutral: 'www.wikipedia.org',
} as const;

/** Whether an address names John, spelled as any of the networks does. */
export const namesJohn = (address: string): boolean => /john[.-]?doe/i.test(address);

/** Hosts that the tests themselves send the browser to. */
export const HOSTS: readonly string[] = [
  ...Object.values(sites).map(({ host }) => host),
  ...Object.values(FURTHER),
  ELSEWHERE,
  NOBODYS,
];
