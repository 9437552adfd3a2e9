import { type SelfRating, selfRating } from '../../../src/model/care/self-rating.ts';
import type { Draft } from '../../../src/model/records/draft.ts';
import { ASK_LESS } from '../../../src/model/report/asking-less.ts';
import { setAside } from '../../../src/model/report/set-aside.ts';
import { press } from '../hands.ts';
import type { State } from '../state.ts';
import { list, sam } from './made-up.ts';

const at = 'home#/doing';
const RATING: SelfRating = { sleep: 3, people: 4, hope: 3, thoughts: 2, calm: 3 };

/** Keeps how the months were, besides listing Sam. */
const withMonths =
  (months: Readonly<Record<string, Partial<SelfRating>>>) =>
  (draft: Draft): void => {
    list(sam)(draft);
    for (const [month, some] of Object.entries(months))
      draft.put(selfRating, month, { ...RATING, ...some });
  };

const YEAR = withMonths({
  '2025-12': { sleep: 1, hope: 1, thoughts: 1, calm: 1 },
  '2026-01': { sleep: 2, people: 2, calm: 2 },
  '2026-02': { sleep: 2, people: 3, thoughts: 1 },
  '2026-04': { people: 5, hope: 2 },
  '2026-05': { sleep: 4 },
  '2026-06': { sleep: 3, calm: 4 },
  '2026-07': {},
  '2026-08': { calm: 2, sleep: 4 },
  '2026-09': { calm: 3, sleep: 3 },
  '2026-10': { calm: 4, sleep: 3, hope: 4 },
  '2026-11': { calm: 5, sleep: 2, hope: 4, people: 5 },
});

function offered(draft: Draft): void {
  list(sam)(draft);
  draft.set(setAside, { [ASK_LESS]: '2027-06-01' });
}

export const doing: readonly State[] = [
  { name: 'not answered', at, shows: '.rating-form', keep: list(sam) },
  {
    name: 'some still open',
    ...{ at, shows: '.rating-form .problem:not(:empty)', keep: list(sam) },
    act: () => press('.rating-form .chip:nth-of-type(4) input', '.rating-form .button'),
  },
  { name: 'answered', at, shows: '.rated', keep: withMonths({ '2026-11': {} }) },
  { name: 'answered for a year', at, shows: '.rated a', keep: YEAR },
  {
    name: 'changing',
    ...{ at, shows: '.rating-form', keep: YEAR },
    act: () => press('.rated .button'),
  },
  {
    name: 'as a table',
    ...{ at, shows: '.rating-months details[open]', keep: YEAR },
    act: () => press('.rating-months summary'),
  },
  {
    name: 'offered',
    ...{ at: 'home#/report', shows: '.rating-offer', keep: offered },
  },
  { name: 'offered in the popup', at: 'popup', shows: '.rating-offer', keep: offered },
];
