/**
 * Pages whose address names nobody: what their addresses look like, and what on the live page names
 * whose they are. Never the page's head: a site that moves inside itself leaves the last page's there.
 */

/**
 * What names the owner: a selector, and for what is no link, the attribute that holds the name and
 * the address it stands for. `{}` in a selector is the post's id: such a mark is this post's alone.
 * No `.class` and no `#id`: attributes that selectors name are those whose changes are heard.
 */
export type OwnerMark = readonly [selector: string, attribute?: string, address?: string];

/**
 * The last day, as ISO, and the kind of page on which a mark was seen to name the owner. Pages are saved ones in public
 * repositories, by the day they were put there; where only another project's tests repeat such a page, it says so.
 */
export interface Seen {
  readonly day: string;
  readonly page: string;
}

/** A mark, and where it was seen; null where no page was found that holds it (looked for in November 2026). */
export interface SeenMark {
  readonly mark: OwnerMark;
  readonly seen: Seen | null;
}

export interface OwnerPages {
  /** Regular-expression source over path and query; it captures the post's id. */
  readonly at: string;
  /** The first that finds anything counts. Narrow: no caption, comment or suggestion may fit. */
  readonly marks: readonly SeenMark[];
  /** Wider ones, for a page that was loaded at this address: no feed can lie beneath it. */
  readonly loaded: readonly SeenMark[];
}

/** By network id; an entry acts as soon as its network does. */
export const OWNERS: Readonly<Record<string, OwnerPages>> = {
  instagram: {
    at: '^/(?:p|reel|reels|tv)/(?!audio/)([\\w-]+)',
    marks: [
      { mark: ['[role="dialog"] article header a[href^="/"]'], seen: null },
      {
        mark: ['main article:has(a[href*="/{}/"]) header a[href^="/"]'],
        seen: { day: '2026-02-18', page: 'a reel, on a phone' },
      },
      // Its date links to the post under the owner's name. A post by itself has neither article nor header (2025).
      {
        mark: [
          'main a:is([href$="/p/{}/"], [href$="/reel/{}/"]):not([href^="/p/"], [href^="/reel/"])',
        ],
        seen: { day: '2026-02-18', page: 'a reel, signed out; before it, in August 2025, a post' },
      },
    ],
    loaded: [
      {
        mark: ['main article header a[href^="/"]'],
        seen: { day: '2026-02-18', page: 'a reel, on a phone' },
      },
    ],
  },
  facebook: {
    at: '^/(?:(?:photo|video|watch)(?:\\.php)?/?\\?(?:[^#]*&)?(?:fbid|v)=|reel/|groups/[^/]+/(?:posts|permalink)/)(\\w+)',
    // Comments are articles of their own, within the post or beside it.
    marks: [
      {
        mark: [
          ':is([role="dialog"], [role="complementary"]) :is(h2, h3) a[href]:not([role="article"] *)',
        ],
        seen: { day: '2024-03-24', page: 'a photo over a profile' },
      },
      {
        mark: [
          ':is([role="dialog"], [role="complementary"]) strong a[href]:not([role="article"] *, [dir="auto"] *)',
        ],
        seen: null,
      },
    ],
    loaded: [
      {
        mark: ['[role="main"] :is(h2, h3) a[href]:not([role="article"] [role="article"] *)'],
        seen: { day: '2024-03-24', page: 'a profile beneath a photo' },
      },
      {
        mark: [
          '[role="main"] strong a[href]:not([role="article"] [role="article"] *, [dir="auto"] *)',
        ],
        seen: null,
      },
    ],
  },
  x: {
    at: '^/i/(?:web/)?status/(\\d+)',
    // The post itself links to itself; what it answers, and its answers, link to themselves.
    marks: [
      {
        mark: ['article:has(a[href$="/status/{}"]) [data-testid="User-Name"] a[href^="/"]'],
        seen: { day: '2026-03-05', page: 'a post' },
      },
    ],
    loaded: [
      {
        mark: ['article[tabindex="-1"] [data-testid="User-Name"] a[href^="/"]'],
        seen: { day: '2026-03-05', page: 'a post' },
      },
    ],
  },
  tiktok: {
    at: '^/(?:t|v|share/video|embed(?:/v\\d)?)/(\\w+)',
    marks: [
      { mark: ['a[data-e2e="browse-username"][href]'], seen: null },
      { mark: ['[data-e2e="browse-username"] a[href]'], seen: null },
      {
        mark: ['a[data-e2e="video-author-avatar"][href]'],
        seen: { day: '2025-12-30', page: 'a video, signed out' },
      },
    ],
    loaded: [],
  },
  threads: {
    at: '^/t/([\\w-]+)',
    // Neither `main` nor `article` is there. What a post answers stands above it and looks the same.
    marks: [
      {
        mark: ['[data-pressable-container]:has(a[href*="/post/{}"]) a[href^="/@"]'],
        seen: { day: '2026-04-25', page: 'a profile' },
      },
    ],
    loaded: [],
  },
  snapchat: {
    at: '^/(?:spotlight|p|o)/([\\w-]+)',
    marks: [
      { mark: ['main header a[href*="/@"]'], seen: null },
      { mark: ['main header a[href*="/add/"]'], seen: null },
    ],
    loaded: [],
  },
  youtube: {
    at: '^/(?:watch\\?(?:[^#]*&)?v=|shorts/|live/)([\\w-]+)',
    marks: [
      {
        mark: [
          'ytd-video-owner-renderer a[href^="/@"], ytd-video-owner-renderer a[href^="/channel/"]',
        ],
        seen: { day: '2026-01-25', page: 'a video' },
      },
      {
        mark: ['ytd-reel-video-renderer[is-active] yt-reel-channel-bar-view-model a[href^="/"]'],
        seen: null,
      },
      { mark: ['ytm-slim-owner-renderer a[href^="/"]'], seen: null },
    ],
    loaded: [],
  },
  reddit: {
    at: '^/(?:r/[^/]+/comments|comments|gallery)/(\\w+)',
    marks: [
      {
        mark: ['shreddit-post[id="t3_{}"][author]', 'author', '/user/{}'],
        seen: { day: '2026-08-16', page: 'a post' },
      },
      { mark: ['[data-fullname="t3_{}"][data-author]', 'data-author', '/user/{}'], seen: null },
    ],
    loaded: [
      {
        mark: ['shreddit-post[author]', 'author', '/user/{}'],
        seen: { day: '2026-08-16', page: 'a post' },
      },
    ],
  },
  pinterest: {
    at: '^/pin/(?:[^/]*--)?(\\d+)',
    marks: [
      { mark: ['[data-test-id="official-user-attribution"] a[href^="/"]'], seen: null },
      { mark: ['a[data-test-id="creator-profile-link"][href^="/"]'], seen: null },
    ],
    loaded: [],
  },
  linkedin: {
    at: '^/feed/update/urn(?::|%3A)li(?::|%3A)\\w+(?::|%3A)(\\d+)',
    marks: [
      {
        mark: ['[data-urn$=":{}"] a[class~="update-components-actor__meta-link"][href*="/in/"]'],
        seen: { day: '2026-04-18', page: 'what somebody has posted' },
      },
      // The first link of a post by itself is its author, be it a company; a mention stands in its text.
      {
        mark: [
          '[componentkey$="FeedType_FEED_DETAIL"] :is(a[href*="/in/"], a[href*="/company/"]):not([data-testid="expandable-text-box"] *)',
        ],
        seen: { day: '2026-09-13', page: 'a post, as a test of another project repeats it' },
      },
    ],
    loaded: [
      {
        mark: ['main a[class~="update-components-actor__meta-link"][href*="/in/"]'],
        seen: { day: '2026-04-18', page: 'what somebody has posted' },
      },
    ],
  },
  vimeo: {
    at: '^/(?:channels/[^/]+/|groups/[^/]+/videos/)?(\\d+)',
    marks: [
      { mark: ['main a[rel="author"][href]'], seen: null },
      { mark: ['main a[class~="js-user_link"][href]'], seen: null },
    ],
    loaded: [],
  },
};
