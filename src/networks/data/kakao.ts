import type { Network } from '../network.ts';

/** KakaoTalk itself has no pages; KakaoStory and Kakao TV have. */
export const kakao: Network = {
  id: 'kakao',
  name: 'Kakao',
  domains: ['kakao.com'],
  kinds: [
    { id: 'id', pattern: '\\d{3,12}', profile: 'https://tv.kakao.com/channel/{}' },
    {
      id: 'handle',
      pattern: '(?=[\\d._-]*[a-z])[\\w.-]{2,40}',
      profile: 'https://story.kakao.com/{}',
    },
  ],
  reserved: ['ch', 'main', 'hashtag', 'search', 'about', 'story'],
  routes: [
    ['message', '//open.kakao.com/*'],
    ['profile', '//tv.kakao.com/channel/{id}'],
    ['profile', '//story.kakao.com/{handle}'],
  ],
};
