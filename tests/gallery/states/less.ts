import { RATING } from '../../../src/model/care/self-rating.ts';
import type { Draft } from '../../../src/model/records/draft.ts';
import { lessened } from '../../../src/model/report/asking-less.ts';
import { setAside } from '../../../src/model/report/set-aside.ts';
import { press } from '../hands.ts';
import type { State } from '../state.ts';
import { list, sam, TODAY } from './made-up.ts';

const offered = {
  at: 'home#/report',
  shows: '.ask-less',
  keep: (draft: Draft) => {
    list(sam)(draft);
    draft.set(setAside, { [RATING]: '2026-12-01' });
  },
} as const;
const said = '.ask-less .note span';

/** Eight weeks and more without a look. */
const graduating = {
  at: 'home#/report',
  shows: '.graduation',
  keep: (draft: Draft) => {
    list({ ...sam, listedOn: '2026-09-01' })(draft);
    draft.set(setAside, { [RATING]: '2026-12-01' });
  },
} as const;

export const less: readonly State[] = [
  { name: 'offered', ...offered },
  { name: 'taken', ...offered, shows: said, act: () => press('.ask-less .quiet') },
  { name: 'declined', ...offered, shows: said, act: () => press('.ask-less .bare') },
  { name: 'graduation', ...graduating },
  {
    name: 'graduation, tapered',
    ...{ ...graduating, shows: '.graduation .note span' },
    act: () => press('.graduation .quiet'),
  },
  {
    name: 'graduation, saying goodbye',
    ...{ ...graduating, shows: '.goodbye' },
    act: () => press('.graduation [aria-expanded]'),
  },
  {
    name: 'graduation, not now',
    ...{ ...graduating, shows: '.graduation .note span' },
    act: () => press('.graduation .bare'),
  },
  {
    name: 'the way back',
    ...{ at: 'home#/reminders', shows: '.asked-less' },
    keep: (draft: Draft) => {
      list(sam)(draft);
      draft.set(lessened, { on: TODAY, asked: true, weekdays: {} });
    },
  },
];
