import type { Network } from '../network.ts';

/** The community's pages name people as the diaries do, perhaps behind a number. */
export const myfitnesspal: Network = {
  id: 'myfitnesspal',
  name: 'MyFitnessPal',
  domains: ['myfitnesspal.com'],
  kinds: [
    {
      id: 'handle',
      pattern: '(?=[\\d.-]*[a-z_])[\\w.-]{2,40}',
      profile: 'https://www.myfitnesspal.com/profile/{}',
    },
  ],
  reserved: ['discussions', 'comments', 'activity', 'reactions', 'badges'],
  routes: [
    ['profile', '/profile/{handle}'],
    ['other', '/(food/diary|exercise/diary|reports/printable_diary)/{handle}'],
    ['profile', '//community.myfitnesspal.com/(*/|)profile/(<n>/|){handle}'],
  ],
};
