import type { Line } from './example.ts';

export const carrd: readonly Line[] = [
  ['https://john-doe.carrd.co/', 'profile', 'address:john-doe.carrd.co'],
  ['https://John-Doe.carrd.co/#contact', 'profile', 'address:john-doe.carrd.co'],
  ['https://john-doe.crd.co', 'profile', 'address:john-doe.crd.co'],
  ['https://john-doe.drr.ac', 'profile', 'address:john-doe.drr.ac'],
  ['https://john-doe.ju.mp', 'profile', 'address:john-doe.ju.mp'],
  ['https://john-doe.uwu.ai/assets', 'profile', 'address:john-doe.uwu.ai'],
  ['https://carrd.co/login', 'other', null],
  ['https://www.carrd.co/', 'other', null],
];
