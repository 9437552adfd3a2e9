/**
 * Pages whose address names nobody: what their addresses look like, and what on the live page names
 * whose they are. Never the page's head: a site that moves inside itself leaves the last page's there.
 */

/**
 * What names the owner: a selector, and for what is no link, the attribute that holds the name and
 * the address it stands for. `{}` in a selector is the post's id: such a mark is this post's alone.
 */
export type OwnerMark = readonly [selector: string, attribute?: string, address?: string];

export interface OwnerPages {
  /** Year and month in which the marks were last compared with the site. */
  readonly read: string;
  /** Regular-expression source over path and query; it captures the post's id. */
  readonly at: string;
  /** The first that finds anything counts. Narrow: no caption, comment or suggestion may fit. */
  readonly marks: readonly OwnerMark[];
  /** Wider ones, for a page that was loaded at this address: no feed can lie beneath it. */
  readonly loaded: readonly OwnerMark[];
}

/** By network id; an entry acts as soon as its network does. */
export const OWNERS: Readonly<Record<string, OwnerPages>> = {
  instagram: {
    read: '2026-11',
    at: '^/(?:p|reel|reels|tv)/(?!audio/)([\\w-]+)',
    marks: [
      ['[role="dialog"] article header a[href^="/"]'],
      ['main article:has(a[href*="/{}/"]) header a[href^="/"]'],
    ],
    loaded: [['main article header a[href^="/"]']],
  },
  facebook: {
    read: '2026-11',
    at: '^/(?:(?:photo|video|watch)(?:\\.php)?/?\\?(?:[^#]*&)?(?:fbid|v)=|reel/|groups/[^/]+/(?:posts|permalink)/)(\\w+)',
    // Comments are articles of their own, within the post or beside it.
    marks: [
      [':is([role="dialog"], [role="complementary"]) :is(h2, h3) a[href]:not([role="article"] *)'],
      [
        ':is([role="dialog"], [role="complementary"]) strong a[href]:not([role="article"] *, [dir="auto"] *)',
      ],
    ],
    loaded: [
      ['[role="main"] :is(h2, h3) a[href]:not([role="article"] [role="article"] *)'],
      ['[role="main"] strong a[href]:not([role="article"] [role="article"] *, [dir="auto"] *)'],
    ],
  },
  x: {
    read: '2026-11',
    at: '^/i/(?:web/)?status/(\\d+)',
    // The post itself links to itself; what it answers, and its answers, link to themselves.
    marks: [['article:has(a[href$="/status/{}"]) [data-testid="User-Name"] a[href^="/"]']],
    loaded: [['article[tabindex="-1"] [data-testid="User-Name"] a[href^="/"]']],
  },
  tiktok: {
    read: '2026-11',
    at: '^/(?:t|v|share/video|embed(?:/v\\d)?)/(\\w+)',
    marks: [
      ['a[data-e2e="browse-username"][href]'],
      ['[data-e2e="browse-username"] a[href]'],
      ['a[data-e2e="video-author-avatar"][href]'],
    ],
    loaded: [],
  },
  threads: {
    read: '2026-11',
    at: '^/t/([\\w-]+)',
    marks: [['[data-pressable-container]:has(a[href*="/post/{}"]) a[href^="/@"]']],
    loaded: [['main [data-pressable-container] a[href^="/@"]']],
  },
  snapchat: {
    read: '2026-11',
    at: '^/(?:spotlight|p|o)/([\\w-]+)',
    marks: [['main header a[href*="/@"]'], ['main header a[href*="/add/"]']],
    loaded: [],
  },
  youtube: {
    read: '2026-11',
    at: '^/(?:watch\\?(?:[^#]*&)?v=|shorts/|live/)([\\w-]+)',
    marks: [
      ['ytd-video-owner-renderer a[href^="/@"], ytd-video-owner-renderer a[href^="/channel/"]'],
      ['ytd-reel-video-renderer[is-active] yt-reel-channel-bar-view-model a[href^="/"]'],
      ['ytm-slim-owner-renderer a[href^="/"]'],
    ],
    loaded: [],
  },
  reddit: {
    read: '2026-11',
    at: '^/(?:r/[^/]+/comments|comments|gallery)/(\\w+)',
    marks: [
      ['shreddit-post[id="t3_{}"][author]', 'author', '/user/{}'],
      ['.thing[data-fullname="t3_{}"][data-author]', 'data-author', '/user/{}'],
    ],
    loaded: [['shreddit-post[author]', 'author', '/user/{}']],
  },
  pinterest: {
    read: '2026-11',
    at: '^/pin/(?:[^/]*--)?(\\d+)',
    marks: [
      ['[data-test-id="official-user-attribution"] a[href^="/"]'],
      ['a[data-test-id="creator-profile-link"][href^="/"]'],
    ],
    loaded: [],
  },
  linkedin: {
    read: '2026-11',
    at: '^/feed/update/urn(?::|%3A)li(?::|%3A)\\w+(?::|%3A)(\\d+)',
    // As on saved feeds of June 2025 and April 2026; one of 2026 with neither class nor id cannot be read.
    marks: [['[data-urn$=":{}"] a.update-components-actor__meta-link[href*="/in/"]']],
    loaded: [['main a.update-components-actor__meta-link[href*="/in/"]']],
  },
  vimeo: {
    read: '2026-11',
    at: '^/(?:channels/[^/]+/|groups/[^/]+/videos/)?(\\d+)',
    marks: [['main a[rel="author"][href]'], ['main a.js-user_link[href]']],
    loaded: [],
  },
};
