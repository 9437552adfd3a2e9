import type { Line } from './example.ts';

export const strava: readonly Line[] = [
  ['https://www.strava.com/athletes/1234567', 'profile', 'id:1234567'],
  ['https://www.strava.com/pros/1234567', 'profile', 'id:1234567'],
  ['https://www.strava.com/athletes/1234567/follows?type=followers', 'followers', 'id:1234567'],
  ['https://www.strava.com/athletes/john_doe', 'profile', 'handle:john_doe'],
  ['https://www.strava.com/activities/1234567', 'post', null],
  ['https://strava.app.link/AbCdEf', 'other', null],
  ['https://www.strava.com/dashboard', 'other', null],
];
