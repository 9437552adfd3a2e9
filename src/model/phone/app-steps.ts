/**
 * What apps, and the phone itself, offer so that somebody does not come up there and looking is harder. Pure data: a
 * step is a row here, and its words in `src/locales/` under `phoneHow-`. Each was compared with the public page that
 * it names, which says how it goes; what no such page tells is left out. No step opens the profile of anybody, or goes
 * looking for what they posted: it begins in one's own lists and settings, or waits until they come up by themselves.
 *
 * In November 2026 stored copies were compared, since few of the services' own help pages could be had; no more were found
 * in December. No page that was found tells plainly how Instagram clears searches, how Threads restricts somebody from a
 * list, or whether the app of X removes a follower as its website does. No source sells ways to watch somebody.
 */

/** What a step comes to, in the order of the texts. */
export const DOES = [
  ...(['mute', 'stories', 'fewer', 'words', 'unfollow', 'unfriend', 'disconnect'] as const),
  ...(['remove', 'restrict', 'block'] as const),
  ...(['hide', 'apart', 'archive', 'memories', 'searches'] as const),
  ...(['quiet', 'rest', 'limit', 'night', 'focus'] as const),
] as const;
export type Does = (typeof DOES)[number];

/**
 * What it does, the ISO month in which it was last compared, the day, month or year that the page it was compared with
 * gives of itself (null where it gives none), and that page.
 */
export type AppStep = readonly [does: Does, compared: string, dated: string | null, source: string];

/** The steps in the apps, by network id; the gentle ones first. */
export const APPS: Readonly<Record<string, readonly AppStep[]>> = {
  instagram: [
    [
      'mute',
      '2026-11',
      null,
      'https://www.galaxymarketing.global/instagram/most-accurate-method-on-how-to-mute-instagram-stories/',
    ],
    [
      'stories',
      '2026-11',
      null,
      'https://www.galaxymarketing.global/instagram/most-accurate-method-on-how-to-mute-instagram-stories/',
    ],
    [
      'unfollow',
      '2026-11',
      null,
      'https://vi.sundulerparents.com/12902397-how-to-unfollow-everyone-on-instagram',
    ],
    ['hide', '2026-11', null, 'https://help.instagram.com/1177797265575168'],
    [
      'restrict',
      '2026-11',
      '2019-10-03',
      'https://www.idownloadblog.com/2019/10/03/restrict-user-instagram/',
    ],
    [
      'block',
      '2026-11',
      '2022-04',
      'https://www.outofbit.it/come-bloccare-sbloccare-persona-instagram/',
    ],
    ['quiet', '2026-11', null, 'https://dev.igeeksblog.com/how-to-use-instagram-sleep-mode'],
    [
      'limit',
      '2026-11',
      '2022-02-24',
      'https://coinlaw.io/technology/instagram-application-quietly-bumps-up-the-time-limit-option/',
    ],
  ],
  facebook: [
    [
      'mute',
      '2026-11',
      '2020-06-11',
      'https://www.webnews.it/2020/06/11/come-silenziare-qualcuno-facebook/',
    ],
    ['stories', '2026-11', null, 'https://icytechworld.com/how-to-mute-someone-on-facebook/'],
    ['unfollow', '2026-11', null, 'https://voice7news.tv/technology/news/5747'],
    [
      'apart',
      '2026-11',
      '2019-03',
      'https://blog.hithawathi.lk/2019/03/how-do-you-take-break-from-someone-on.html',
    ],
    [
      'memories',
      '2026-11',
      '2021-09',
      'https://www.oxgadgets.com/2021/09/facebook-stabbing-heart-sad-memories.html',
    ],
    [
      'searches',
      '2026-11',
      '2019-06-19',
      'https://tecnologia.libero.it/come-cancellare-la-cronologia-ricerche-su-facebook-28471',
    ],
    [
      'block',
      '2026-11',
      null,
      'https://www.dummies.com/social-media/facebook/how-to-block-people-apps-and-invites-on-facebook/',
    ],
    ['quiet', '2026-11', null, 'https://www.komando.com/news/social-media/facebook-quiet-mode/'],
  ],
  threads: [
    [
      'mute',
      '2026-11',
      null,
      'https://techhaps.com/de/p/how-to-mute-or-unmute-someone-on-threads-93444685',
    ],
    [
      'block',
      '2026-11',
      '2023-09-14',
      'https://www.itnewsafrica.com/2023/09/how-to-keep-high-levels-of-privacy-security-on-the-threads-app/',
    ],
  ],
  tiktok: [
    [
      'fewer',
      '2026-11',
      null,
      'https://www.thesilverink.com/this-is-the-secret-button-that-regulates-your-tiktok-algorithm-so-that-you-get-the-videos-that-interest-you-most/',
    ],
    [
      'unfollow',
      '2026-11',
      null,
      'https://www.howtogeek.com/868169/how-do-you-unfollow-someone-on-tiktok/',
    ],
    ['remove', '2026-11', null, 'https://newsroom.tiktok.com/en-us/curating-your-following'],
    [
      'block',
      '2026-11',
      '2023-12-11',
      'https://ticker.tv/news/how-to-block-someone-on-tiktok-2/316749/',
    ],
    [
      'limit',
      '2026-11',
      null,
      'https://support.tiktok.com/en/account-and-privacy/account-information/screen-time',
    ],
  ],
  snapchat: [
    [
      'stories',
      '2026-11',
      null,
      'https://techx.pk/how-to-mutating-someone-stories-message-on-snapchat/amp/',
    ],
    [
      'unfriend',
      '2026-11',
      null,
      'https://giga.de/tipp/snapchat-freund-entfernen-wie-sieht-man-das',
    ],
    [
      'block',
      '2026-11',
      null,
      'https://help.snapchat.com/hc/de/articles/7012401093396-Wie-kann-ich-einen-Freund-auf-Snapchat-blockieren',
    ],
  ],
  whatsapp: [
    ['stories', '2026-11', null, 'https://bukugue.com/cara-membisukan-status-whatsapp'],
    [
      'archive',
      '2026-11',
      null,
      'https://faq.whatsapp.com/1426887324388733/?locale=en_US&cms_platform=android',
    ],
    [
      'block',
      '2026-11',
      null,
      'https://faq.whatsapp.com/1142481766359885/?locale=kk_KZ&cms_platform=iphone',
    ],
  ],
  x: [
    [
      'mute',
      '2026-11',
      '2022-11-17',
      'https://medium.com/pcmag-access/staying-on-elon-musks-twitter-how-to-avoid-or-shut-down-toxic-conversations-b9ba29efb422',
    ],
    [
      'words',
      '2026-11',
      null,
      'https://vodafone.de/featured/service-hilfe/android-tipps/twitter-woerter-oder-hashtags-muten-um-spoiler-zu-vermeiden',
    ],
    [
      'unfollow',
      '2026-11',
      null,
      'https://voi.id/teknologi/416022/begini-cara-menghapus-pengikut-di-x-tanpa-perlu-diblokir',
    ],
    [
      'remove',
      '2026-11',
      '2021-10-12',
      'https://wwwhatsnew.com/2021/10/12/twitter-ya-permite-eliminar-seguidores-sin-necesidad-de-bloquearlos/',
    ],
    [
      'block',
      '2026-11',
      '2022-11-17',
      'https://medium.com/pcmag-access/staying-on-elon-musks-twitter-how-to-avoid-or-shut-down-toxic-conversations-b9ba29efb422',
    ],
  ],
  telegram: [
    [
      'stories',
      '2026-11',
      null,
      'https://citylife.capetown/technology/telegram-rolls-out-its-stories-feature-to-all-users/343243/',
    ],
    [
      'archive',
      '2026-11',
      null,
      'https://core.telegram.org/constructor/globalPrivacySettings?layer=117',
    ],
    [
      'block',
      '2026-11',
      '2022-10',
      'https://www.androidblog.it/220195/come-bloccare-account-telegram/',
    ],
  ],
  linkedin: [
    [
      'unfollow',
      '2026-11',
      '2025-04-17',
      'https://gist.github.com/dante4rt/d18cab065f4c968e0d57673574eedd19',
    ],
    [
      'disconnect',
      '2026-11',
      '2022',
      'https://wpdevshed.com/how-to-remove-a-connection-on-linkedin/',
    ],
  ],
  youtube: [
    ['rest', '2026-11', null, 'https://www.lifewire.com/youtube-take-a-break-reminder-4169942'],
  ],
  strava: [
    [
      'unfollow',
      '2026-11',
      null,
      'https://support.strava.com/hc/fr/articles/216918327-G%C3%A9rer-les-abonn%C3%A9s-et-bloquer-des-athl%C3%A8tes',
    ],
  ],
};

/** The steps on the phone itself, whatever is on it. */
export const PHONES = {
  iphone: [
    ['limit', '2026-11', null, 'https://unplugs.org/docs/apple/screen-time'],
    ['night', '2026-11', null, 'https://thetest.com/guides/screen-time-digital-wellbeing'],
    [
      'memories',
      '2026-11',
      '2023-10',
      'http://crosauthority.blogg.se/2023/october/opt-out-of-memory-pictures-in-iphone.html',
    ],
  ],
  android: [
    [
      'limit',
      '2026-12',
      '2026-05-27',
      'https://feedcutter.xyz/guides/android-digital-wellbeing-2026/',
    ],
    [
      'focus',
      '2026-12',
      '2026-05-27',
      'https://feedcutter.xyz/guides/android-digital-wellbeing-2026/',
    ],
    [
      'memories',
      '2026-11',
      null,
      'https://techstory.in/how-to-hide-people-from-memories-in-google-photos/',
    ],
  ],
} as const satisfies Readonly<Record<string, readonly AppStep[]>>;

/**
 * Which browsers on a phone can carry extensions, compared alike. `wxt.config.ts` lets Firefox for Android install ours,
 * which nobody has tried there; nothing is built for Safari.
 */
export const PHONE_BROWSERS = {
  firefox: [
    '2026-11',
    null,
    'https://extensionworkshop.com/documentation/publish/version-compatibility',
  ],
  ios: ['2026-11', null, 'https://github.com/mozilla/platform-tilt/issues/15'],
} as const satisfies Readonly<
  Record<string, readonly [compared: string, dated: string | null, source: string]>
>;
