import type { Line } from './example.ts';

export const myfitnesspal: readonly Line[] = [
  ['https://www.myfitnesspal.com/profile/JohnDoe77', 'profile', 'handle:johndoe77'],
  [
    'https://www.myfitnesspal.com/food/diary/johndoe77?date=2026-01-01',
    'other',
    'handle:johndoe77',
  ],
  ['https://www.myfitnesspal.com/reports/printable_diary/johndoe77', 'other', 'handle:johndoe77'],
  ['https://community.myfitnesspal.com/en/profile/johndoe77', 'profile', 'handle:johndoe77'],
  ['https://community.myfitnesspal.com/en/profile/123456/johndoe77', 'profile', 'handle:johndoe77'],
  ['https://community.myfitnesspal.com/en/discussion/123/johndoe77', 'other', null],
  ['https://www.myfitnesspal.com/food/diary', 'other', null],
];
