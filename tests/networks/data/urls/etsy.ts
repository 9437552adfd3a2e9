import type { Line } from './example.ts';

export const etsy: readonly Line[] = [
  ['https://www.etsy.com/people/JohnDoe77', 'profile', 'handle:johndoe77'],
  ['https://www.etsy.com/people/johndoe77/favorites/items', 'profile', 'handle:johndoe77'],
  ['https://www.etsy.com/uk/people/johndoe77', 'profile', 'handle:johndoe77'],
  ['https://www.etsy.com/shop/JohnDoeKnits', 'profile', 'shop:johndoeknits'],
  ['https://www.etsy.com/de-en/shop/JohnDoeKnits/reviews', 'profile', 'shop:johndoeknits'],
  ['https://johndoeknits.etsy.com/', 'profile', 'shop:johndoeknits'],
  ['https://johndoeknits.etsy.com/listing/12345/scarf', 'profile', 'shop:johndoeknits'],
  ['https://www.etsy.com/listing/12345/scarf', 'post', null],
  ['https://www.etsy.com/de/search?q=scarf', 'search', null],
  ['https://www.etsy.com/your/purchases', 'other', null],
  ['https://help.etsy.com/hc', 'other', null],
];
