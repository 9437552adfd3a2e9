import type { Line } from './example.ts';

export const garmin: readonly Line[] = [
  ['https://connect.garmin.com/modern/profile/john.doe_77', 'profile', 'handle:john.doe_77'],
  ['https://connect.garmin.com/app/profile/john.doe_77', 'profile', 'handle:john.doe_77'],
  [
    'https://connect.garmin.com/modern/profile/0a1b2c3d-1234-4abc-9def-0123456789ab/scorecards',
    'profile',
    'id:0a1b2c3d-1234-4abc-9def-0123456789ab',
  ],
  ['https://connect.garmin.com/modern/activity/123456789', 'post', null],
  ['https://connect.garmin.com/modern/activities?search=john.doe_77', 'other', null],
];
