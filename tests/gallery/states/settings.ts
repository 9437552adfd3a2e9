import type { Intent } from '../../../src/model/change/intents.ts';
import { passphrase } from '../../../src/model/change/passphrase.ts';
import { postponed } from '../../../src/model/change/postponed.ts';
import { softeningDelay } from '../../../src/model/change/softening-delay.ts';
import { autoCopy } from '../../../src/model/copy/auto-copy.ts';
import { doors } from '../../../src/model/cover/doors.ts';
import { retention } from '../../../src/model/log/retention-setting.ts';
import { ENGINES } from '../../../src/networks/data/engines.ts';
import { AUTO } from '../../model/change/samples.ts';
import { press, write } from '../hands.ts';
import type { State } from '../state.ts';
import { full, list, longWord, sam } from './made-up.ts';

const at = 'home#/settings';
const open = '.fold[open]';
const one = { at, shows: '.facts', keep: list(sam) } as const;

const HOUR = 3_600_000;

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

const intents: readonly Intent[] = [
  { do: 'editPerson', with: { id: sam.id, response: 'notice' } },
  { do: 'removePerson', with: { id: sam.id } },
  { do: 'set', with: { setting: 'waitSeconds', value: 5 } },
  { do: 'eraseLog', with: {} },
];

const closing = { ...one, at: `${at}/doors`, shows: '.fold[open] .known', keep: closed } as const;

/** Changes that wait, one of them for a day. */
const waiting: NonNullable<State['keep']> = (draft) => {
  list(sam)(draft);
  draft.set(softeningDelay, 24);
  for (const [index, intent] of intents.entries()) {
    const times = { delay: 24 * HOUR, waited: index * HOUR, seen: Date.now() };
    draft.put(postponed, `waiting-${index}`, {
      id: `waiting-${index}`,
      intent,
      ...times,
      forADay: index === 0,
    });
  }
};

export const settings: readonly State[] = [
  { name: 'at first', ...one },
  { name: 'nothing kept', at, shows: '.facts', replies: { records: 'fails' } },
  { name: 'pause', ...one, at: `${at}/pause`, shows: open },
  { name: 'promise', ...one, at: `${at}/delay`, shows: open },
  { name: 'report', ...one, at: `${at}/report`, shows: open },
  { name: 'facts', ...one, at: `${at}/facts`, shows: open },
  { name: 'every door closed', ...closing },
  { name: 'no door allowed', ...closing, mayAct: false },
  {
    name: 'no link to a viewer',
    ...closing,
    shows: '[role="alert"]',
    act: async () => {
      await write('#viewer', 'viewer');
      await press('.viewers [type="submit"]');
    },
  },
  {
    name: 'keeping less',
    ...one,
    at: `${at}/keeping`,
    shows: '.keeping .button',
    keep: (draft) => {
      list(sam)(draft);
      draft.set(retention, { months: 12, keepsSums: true });
    },
    act: () => press('.keeping .response input', '.keeping > .check input'),
  },
  {
    name: 'little room left',
    ...{ ...one, at: `${at}/keeping`, shows: '.keeping [role="status"].card', keep: full },
    act: () => press('.keeping > .let-go'),
  },
  {
    name: 'erasing the log',
    ...one,
    shows: '.sure',
    act: () => press('.let-go ~ .let-go'),
  },
  {
    name: 'erasing days',
    ...one,
    shows: '.erase-days .sure',
    act: () => press('.let-go'),
  },
  { name: 'changes that wait', ...one, shows: '.waits', keep: waiting },
  {
    name: 'changes that a passphrase spares',
    ...one,
    shows: '.waits .phrase[open]',
    keep: (draft) => {
      waiting(draft);
      draft.set(passphrase, { salt: '00'.repeat(16), check: '00'.repeat(32) });
    },
    at: `${at}/delay`,
    act: () => press('.waits summary', '.fold .phrase summary'),
  },
  {
    name: 'a change that waits, just asked for',
    ...one,
    shows: '.change-state:not(:empty)',
    at: `${at}/report`,
    replies: { change: () => Date.parse('2026-11-30T20:30Z') },
    act: () => press('.fold[open] .check input'),
  },
  {
    name: 'deleting everything',
    ...one,
    shows: '.deleting .sure',
    act: () => press('.delete-all'),
  },
  {
    name: 'deleting everything, and copies stay',
    ...one,
    shows: '.deleting .sure',
    keep: (draft) => draft.set(autoCopy, { ...AUTO, made: 0, at: null, missed: null }),
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
    shows: '.change-state:not(:empty)',
    at: `${at}/report`,
    replies: { change: 'fails' },
    act: () => press('.fold[open] .check input'),
  },
];
