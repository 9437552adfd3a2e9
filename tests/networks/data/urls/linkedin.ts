import type { Line } from './example.ts';

export const linkedin: readonly Line[] = [
  ['https://www.linkedin.com/in/John-Doe-77/', 'profile', 'handle:john-doe-77'],
  ['https://de.linkedin.com/in/john-doe-77/en', 'profile', 'handle:john-doe-77'],
  ['https://www.linkedin.com/in/john-doe-77/recent-activity/all/', 'profile', 'handle:john-doe-77'],
  ['https://touch.www.linkedin.com/mwlite/in/john-doe-77', 'profile', 'handle:john-doe-77'],
  ['https://www.linkedin.com/mwlite/profile/in/john-doe-77', 'profile', 'handle:john-doe-77'],
  ['https://www.linkedin.com/comm/in/john-doe-77', 'profile', 'handle:john-doe-77'],
  ['https://www.linkedin.com/pub/john-doe-77/a/b/c', 'profile', 'handle:john-doe-77'],
  ['https://www.linkedin.com/in/jos%C3%A9-doe', 'profile', 'handle:josé-doe'],
  [
    'https://www.linkedin.com/posts/john-doe-77_hiring-activity-7331725631799398400-xocM',
    'post',
    'handle:john-doe-77',
  ],
  ['https://www.linkedin.com/in/ACoAAABcDeF1234567890', 'profile', 'id:ACoAAABcDeF1234567890'],
  [
    'https://www.linkedin.com/search/results/people/?keywords=john-doe-77',
    'search',
    'handle:john-doe-77',
  ],
  ['https://www.linkedin.com/search/results/all/?keywords=free%20music', 'search', null],
  ['https://www.linkedin.com/pub/dir/John/Doe', 'search', null],
  ['https://www.linkedin.com/feed/update/urn:li:activity:7331725631799398400/', 'post', null],
  ['https://www.linkedin.com/pulse/john-doe-77', 'post', null],
  ['https://www.linkedin.com/messaging/thread/2-abc/', 'message', null],
  ['https://www.linkedin.com/company/john-doe-77/', 'other', null],
  ['https://www.linkedin.com/school/john-doe-77/', 'other', null],
  ['https://www.linkedin.com/in/', 'other', null],
  [
    'https://www.linkedin.com/authwall?sessionRedirect=https%3A%2F%2Fwww.linkedin.com%2Fin%2Fjohn-doe-77',
    'other',
    null,
  ],
  ['https://business.linkedin.com/in/john-doe-77', 'other', null],
  ['https://lnkd.in/AbCdEf', 'other', null],
];
