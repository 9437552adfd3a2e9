import type { Line } from './example.ts';

export const fetlife: readonly Line[] = [
  ['https://fetlife.com/users/123456', 'profile', 'id:123456'],
  ['https://fetlife.com/users/123456/pictures/987', 'post', 'id:123456'],
  ['https://fetlife.com/users/123456/friends', 'followers', 'id:123456'],
  ['https://fetlife.com/conversations/new?with=123456', 'message', 'id:123456'],
  ['https://fetlife.com/John_Doe-77', 'profile', 'handle:john_doe-77'],
  ['https://fetlife.com/john_doe-77/posts/987', 'post', 'handle:john_doe-77'],
  ['https://fetlife.com/john_doe-77/followers', 'followers', 'handle:john_doe-77'],
  ['https://fetlife.com/groups/123456', 'other', null],
  ['https://fetlife.com/p/germany/berlin/kinksters', 'other', null],
];
