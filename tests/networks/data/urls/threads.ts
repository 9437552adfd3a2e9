import type { Line } from './example.ts';

const JOHN = 'handle:john.doe';

export const threads: readonly Line[] = [
  ['https://www.threads.com/@john.doe', 'profile', JOHN],
  ['https://threads.net/@John.Doe', 'profile', JOHN],
  ['https://www.threads.net/@john.doe/replies', 'profile', JOHN],
  ['https://www.threads.com/@john.doe/media', 'profile', JOHN],
  ['https://www.threads.com/@john.doe/reposts', 'profile', JOHN],
  ['https://www.threads.com/@john.doe/post/ABC123DEF456', 'post', JOHN],
  ['https://www.threads.com/@john.doe/post/ABC123DEF456/media', 'post', JOHN],
  ['https://www.threads.com/', 'other', null],
  ['https://www.threads.com/john.doe', 'other', null],
  ['https://www.threads.com/activity', 'other', null],
  ['https://www.threads.com/search?q=john.doe', 'search', JOHN],
  ['https://www.threads.com/search?q=%40john.doe&serp_type=default', 'search', JOHN],
  ['https://www.threads.com/search?q=nature+walks', 'search', null],
  ['https://www.threads.com/@john..doe', 'other', null],
  ['https://www.threads.com/@', 'other', null],
  ['https://help.threads.com/@john.doe', 'other', null],
  ['https://www.threads.net/t/ABC123DEF456/embed', 'post', null],
];
