import { doors } from '../../../src/model/cover/doors.ts';
import { retention } from '../../../src/model/log/retention-setting.ts';
import { ENGINES } from '../../../src/networks/data/engines.ts';
import { press, write } from '../hands.ts';
import type { State } from '../state.ts';
import { list, longWord, sam } from './made-up.ts';

const at = 'home#/settings';
const one = { at, shows: '.facts', keep: list(sam) } as const;

const viewer = (host: string) => ({
  ...{ network: 'instagram', hosts: [host], routes: ['/{handle}'] },
});

const closed: NonNullable<State['keep']> = (draft) => {
  list(sam)(draft);
  draft.set(doors, {
    mirrors: true,
    viewers: [viewer('viewer.example.net'), viewer(`${longWord(60)}.${longWord(60)}.example`)],
    search: true,
    engines: ENGINES.map(({ id }) => id),
  });
};

export const settings: readonly State[] = [
  { name: 'at first', ...one },
  { name: 'nothing kept', at, shows: '.facts', replies: { records: 'fails' } },
  { name: 'every door closed', ...one, shows: '.known', keep: closed },
  { name: 'no door allowed', ...one, shows: '.known', keep: closed, mayAct: false },
  {
    name: 'no link to a viewer',
    ...one,
    shows: '[role="alert"]',
    keep: closed,
    act: async () => {
      await write('#viewer', 'viewer');
      await press('.viewers [type="submit"]');
    },
  },
  {
    name: 'keeping less',
    ...one,
    shows: '.keeping .button',
    keep: (draft) => {
      list(sam)(draft);
      draft.set(retention, { months: 12, keepsSums: true });
    },
    act: () => press('.keeping .response input', '.keeping > .check input'),
  },
  {
    name: 'erasing the log',
    ...one,
    shows: '.sure',
    act: () => press('.let-go'),
  },
  {
    name: 'deleting everything',
    ...one,
    shows: '.deleting .sure',
    act: () => press('.delete-all'),
  },
  {
    name: 'everything goes soon',
    ...one,
    shows: '.deleting .note .button',
    act: () => press('.delete-all', '.deleting .sure .button'),
  },
  {
    name: 'more search engines',
    ...one,
    shows: '.engines details[open]',
    act: () => press('.engines summary'),
  },
  {
    name: 'change not kept',
    ...one,
    shows: '.change-lost:not(:empty)',
    replies: { change: 'fails' },
    act: () => press('.check input'),
  },
];
