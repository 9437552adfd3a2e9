/**
 * What apps, and the phone itself, offer so that somebody does not come up there and looking is harder. Pure data: a
 * step is a row here, and its words in `src/locales/` under `phoneHow-`. Each was compared with the public page that
 * it names, which says how it goes; what no such page tells is left out. No step opens the profile of anybody.
 */

/** What a step comes to, in the order of the texts. */
export const DOES = [
  ...(['mute', 'stories', 'unfollow', 'unfriend', 'remove', 'restrict', 'block'] as const),
  ...(['hide', 'apart', 'archive', 'memories', 'searches'] as const),
  ...(['quiet', 'rest', 'limit', 'night', 'focus'] as const),
] as const;
export type Does = (typeof DOES)[number];

/** What it does, the ISO month in which it was last compared, and the page it was compared with. */
export type AppStep = readonly [does: Does, compared: string, source: string];

/** The steps in the apps, by network id; the gentle ones first. */
export const APPS: Readonly<Record<string, readonly AppStep[]>> = {
  instagram: [
    [
      'mute',
      '2026-11',
      'https://www.galaxymarketing.global/instagram/most-accurate-method-on-how-to-mute-instagram-stories/',
    ],
    [
      'stories',
      '2026-11',
      'https://www.bustle.com/p/how-to-mute-someones-instagram-stories-without-them-knowing-18728522',
    ],
    [
      'unfollow',
      '2026-11',
      'https://vi.sundulerparents.com/12902397-how-to-unfollow-everyone-on-instagram',
    ],
    ['hide', '2026-11', 'https://help.instagram.com/1177797265575168'],
    ['searches', '2026-11', 'https://qainsta.com/qa/view/how-to-clear-data-on-instagram'],
    ['restrict', '2026-11', 'https://www.idownloadblog.com/2019/10/03/restrict-user-instagram/'],
    ['block', '2026-11', 'https://qainsta.com/qa/view/how-to-set-up-blocking-in-instagram'],
    ['quiet', '2026-11', 'https://dev.igeeksblog.com/how-to-use-instagram-sleep-mode'],
    ['limit', '2026-11', 'https://nexspy.com/blog/how-to-set-daily-time-limit-instagram'],
  ],
  facebook: [
    ['unfollow', '2026-11', 'https://voice7news.tv/technology/news/5747'],
    [
      'apart',
      '2026-11',
      'https://blog.hithawathi.lk/2019/03/how-do-you-take-break-from-someone-on.html',
    ],
    [
      'memories',
      '2026-11',
      'https://www.oxgadgets.com/2021/09/facebook-stabbing-heart-sad-memories.html',
    ],
    [
      'block',
      '2026-11',
      'https://www.dummies.com/social-media/facebook/how-to-block-people-apps-and-invites-on-facebook/',
    ],
    ['quiet', '2026-11', 'https://www.komando.com/news/social-media/facebook-quiet-mode/'],
  ],
  threads: [
    [
      'block',
      '2026-11',
      'https://et.denizatm.com/pages/75605-how-to-block-or-mute-a-user-on-threads',
    ],
  ],
  tiktok: [
    [
      'unfollow',
      '2026-11',
      'https://www.howtogeek.com/868169/how-do-you-unfollow-someone-on-tiktok/',
    ],
    ['remove', '2026-11', 'https://newsroom.tiktok.com/en-us/curating-your-following'],
    [
      'limit',
      '2026-11',
      'https://support.tiktok.com/en/account-and-privacy/account-information/screen-time',
    ],
  ],
  snapchat: [
    ['stories', '2026-11', 'https://frysocial.com/snapchat/what-does-mute-story-mean-on-snapchat/'],
    ['unfriend', '2026-11', 'https://giga.de/tipp/snapchat-freund-entfernen-wie-sieht-man-das'],
  ],
  whatsapp: [
    [
      'archive',
      '2026-11',
      'https://faq.whatsapp.com/1426887324388733/?locale=en_US&cms_platform=android',
    ],
    ['block', '2026-11', 'http://www.whatsapp.com/faq/android/21080506'],
  ],
  x: [
    [
      'mute',
      '2026-11',
      'https://www.technobuffalo.com/2014/05/12/shh-twitter-officially-intros-mute-feature/',
    ],
  ],
  telegram: [
    [
      'stories',
      '2026-11',
      'https://citylife.capetown/technology/telegram-rolls-out-its-stories-feature-to-all-users/343243/',
    ],
    ['archive', '2026-11', 'https://nexspy.com/blog/telegram-archive-chat-parents'],
  ],
  linkedin: [
    [
      'unfollow',
      '2026-11',
      'http://onlineamplify.com/2015/05/04/unlinking-on-linkedin-a-how-to-post',
    ],
  ],
  youtube: [['rest', '2026-11', 'https://www.lifewire.com/youtube-take-a-break-reminder-4169942']],
  strava: [
    [
      'unfollow',
      '2026-11',
      'https://support.strava.com/hc/fr/articles/216918327-G%C3%A9rer-les-abonn%C3%A9s-et-bloquer-des-athl%C3%A8tes',
    ],
  ],
};

/** The steps on the phone itself, whatever is on it. */
export const PHONES = {
  iphone: [
    ['limit', '2026-11', 'https://unplugs.org/docs/apple/screen-time'],
    ['night', '2026-11', 'https://thetest.com/guides/screen-time-digital-wellbeing'],
    [
      'memories',
      '2026-11',
      'http://crosauthority.blogg.se/2023/october/opt-out-of-memory-pictures-in-iphone.html',
    ],
  ],
  android: [
    ['limit', '2026-11', 'https://feedcutter.xyz/guides/android-digital-wellbeing-2026/'],
    ['focus', '2026-11', 'https://feedcutter.xyz/guides/android-digital-wellbeing-2026/'],
    [
      'memories',
      '2026-11',
      'https://techstory.in/how-to-hide-people-from-memories-in-google-photos/',
    ],
  ],
} as const satisfies Readonly<Record<string, readonly AppStep[]>>;

/**
 * Which browsers on a phone can carry extensions, compared alike. That ours is built for none of them stands in
 * `wxt.config.ts`: no `gecko_android`, and nothing for Safari.
 */
export const PHONE_BROWSERS = {
  firefox: ['2026-11', 'https://extensionworkshop.com/documentation/publish/version-compatibility'],
  ios: [
    '2026-11',
    'https://robert.ocallahan.org/2014/12/we-arent-really-going-to-have-firefox.html',
  ],
} as const satisfies Readonly<Record<string, readonly [compared: string, source: string]>>;
