import type { Page } from './help-line.ts';

/**
 * Google's list of short numbers, which says of each number whether it is one for emergencies there; asked through
 * `isEmergencyNumber` of google-libphonenumber 3.2.47.
 */
export const SHORT_NUMBERS: Page = [
  'github.com/google/libphonenumber/blob/master/resources/ShortNumberMetadata.xml',
  null,
  '2026-11-29',
];
