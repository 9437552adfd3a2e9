import type { Line } from './example.ts';

const JOHN = 'id:123456789012345678901';

export const googlemaps: readonly Line[] = [
  ['https://www.google.com/maps/contrib/123456789012345678901/reviews?hl=en-GB', 'profile', JOHN],
  ['https://www.google.com/maps/contrib/123456789012345678901', 'profile', JOHN],
  [
    'https://www.google.com/maps/contrib/123456789012345678901/photos/@52.5,13.4,17z',
    'profile',
    JOHN,
  ],
  ['https://www.google.com/maps/contrib/123456789012345678901/place/ChIJabc/', 'post', JOHN],
  ['https://maps.google.com/maps/contrib/123456789012345678901', 'profile', JOHN],
  ['https://maps.google.com/maps?q=nature', 'other', null],
];
