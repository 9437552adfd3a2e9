import type { Line } from './example.ts';

export const lemon8: readonly Line[] = [
  ['https://www.lemon8-app.com/JohnDoe?region=us', 'profile', 'handle:johndoe'],
  ['https://www.lemon8-app.com/@johndoe', 'profile', 'handle:johndoe'],
  ['https://www.lemon8-app.com/@johndoe/7123456789', 'post', 'handle:johndoe'],
  ['https://www.lemon8-app.com/johndoe/7123456789?region=us', 'post', 'handle:johndoe'],
  ['https://www.lemon8-app.com/discover/johndoe', 'other', null],
  ['https://www.lemon8-app.com/experience/new-york-eat?region=us', 'other', null],
  ['https://www.lemon8-app.com/topic/7123456789012345678', 'other', null],
];
