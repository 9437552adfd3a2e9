import { press, write } from '../hands.ts';
import type { State } from '../state.ts';
import { covered, list, longWord, sam } from './made-up.ts';

const at = 'home#/many';
const one = { at, keep: list(sam), cover: covered } as const;

/** Pastes a list, and has it read. */
const paste = (lines: readonly string[]) => async () => {
  await write('textarea', lines.join('\n'));
  await press('form:has(textarea) [type="submit"]');
};

const LINKS = [
  'https://www.instagram.com/somebody/',
  'tiktok.com/@some.body',
  'https://x.com/some_body',
];
const OTHERS = [
  ...['Sam', 'https://www.instagram.com/john.doe', 'https://instagrarn.com/somebody'],
  ...['https://www.facebook.com/', `https://${longWord(60)}.example/a`, 'x.com/explore'],
];
const FOUND = '.named-profiles';

/** People added from a list that somebody has already. */
export const many: readonly State[] = [
  { name: 'before', ...one, shows: 'textarea' },
  { name: 'nothing in it', ...one, shows: '.problem:not(:empty)', act: paste(['']) },
  { name: 'nobody found', ...one, shows: '.left-out', act: paste(OTHERS) },
  {
    name: 'while it is written',
    ...one,
    shows: '.so-far:not(:empty)',
    act: () => write('textarea', [...LINKS, ...OTHERS].join('\n')),
  },
  { name: 'one found', ...one, shows: FOUND, act: paste(LINKS.slice(0, 1)) },
  {
    name: 'some found, before the browser asks',
    ...one,
    shows: '.left-out[open]',
    mayAct: false,
    act: async () => {
      await paste([...LINKS, ...OTHERS])();
      await write('.named-profiles li:first-child input:not([type])', 'Robin');
      await press('.named-profiles li:last-child [type="checkbox"]', '.left-out summary');
    },
  },
  {
    name: 'many found',
    ...one,
    shows: FOUND,
    act: paste([
      ...Array.from({ length: 30 }, (_, index) => `x.com/somebody_${index}`),
      `https://www.youtube.com/@${longWord(30)}`,
      ...Array.from({ length: 60 }, (_, index) => `Somebody ${index}`),
    ]),
  },
  {
    name: 'nobody chosen',
    ...one,
    shows: '.named-profiles [aria-disabled="true"]',
    act: async () => {
      await paste(LINKS.slice(0, 1))();
      await press('.named-profiles [type="checkbox"]');
    },
  },
  {
    name: 'added',
    ...one,
    shows: '.card.wash',
    act: async () => {
      await paste(LINKS)();
      await press('.named-profiles [type="submit"]');
    },
  },
  {
    name: 'not kept',
    ...one,
    shows: '.home:has(.named-profiles):has(.change-state:not(:empty))',
    replies: { change: 'fails' },
    act: async () => {
      await paste(LINKS)();
      await press('.named-profiles [type="submit"]');
    },
  },
];
