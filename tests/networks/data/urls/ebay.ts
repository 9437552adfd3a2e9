import type { Line } from './example.ts';

const JOHN = 'handle:john.doe-77';

export const ebay: readonly Line[] = [
  ['https://www.ebay.com/usr/John.Doe-77', 'profile', JOHN],
  ['https://www.ebay.com/str/johndoeshop', 'profile', 'store:johndoeshop'],
  [
    'https://www.ebay.com/fdbk/feedback_profile/john.doe-77?filter=feedback_page:All',
    'profile',
    JOHN,
  ],
  [
    'https://feedback.ebay.de/ws/eBayISAPI.dll?ViewFeedback2&userid=john.doe-77&ftab=All',
    'profile',
    JOHN,
  ],
  ['https://www.ebay.com/sch/john.doe-77/m.html?_nkw=&_armrs=1', 'other', JOHN],
  ['https://www.ebay.com/sch/i.html?_ssn=john.doe-77&_oac=1', 'other', JOHN],
  ['https://www.ebay.com/sch/i.html?_nkw=coat', 'search', null],
  ['https://www.ebay.com/itm/123456789012', 'post', null],
  ['https://www.ebay.com/b/Coats/57988', 'other', null],
  ['https://befr.ebay.be/usr/john.doe-77', 'profile', JOHN],
  ...[
    ...['at', 'ca', 'ch', 'co.uk', 'com.au', 'com.hk', 'com.my', 'com.sg', 'de', 'es', 'fr', 'ie'],
    ...['it', 'nl', 'ph', 'pl'],
  ].map((top): Line => [`https://www.ebay.${top}/usr/john.doe-77`, 'profile', JOHN]),
];
