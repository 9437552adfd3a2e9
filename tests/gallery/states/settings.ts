import { passphrase } from '../../../src/model/change/passphrase.ts';
import { softeningDelay } from '../../../src/model/change/softening-delay.ts';
import { autoCopy } from '../../../src/model/copy/auto-copy.ts';
import { doors } from '../../../src/model/cover/doors.ts';
import { retention } from '../../../src/model/log/retention-setting.ts';
import { ENGINES } from '../../../src/networks/data/engines.ts';
import { AUTO } from '../../model/change/samples.ts';
import { press, tick, write } from '../hands.ts';
import type { State } from '../state.ts';
import { full, list, longWord, sam } from './made-up.ts';
import { waiting } from './waiting.ts';

const at = 'home#/settings';
const open = '.fold[open]';
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

/** What makes looking easier waits. */
const patient: NonNullable<State['keep']> = (draft) => {
  list(sam)(draft);
  draft.set(softeningDelay, 72);
};

const closing = { ...one, at: `${at}/doors`, shows: '.fold[open] .known', keep: closed } as const;

export const settings: readonly State[] = [
  { name: 'at first', ...one },
  { name: 'nothing kept', at, shows: '.facts', replies: { records: 'fails' } },
  { name: 'searched', ...one, shows: '.fold[open]', act: () => write('.find input', 'PIN') },
  {
    name: 'searched, and much fits',
    ...one,
    shows: '.find p:not(:empty)',
    act: () => write('.find input', 'privacy'),
  },
  {
    name: 'searched, and nothing fits',
    ...one,
    shows: '.find p:not(:empty)',
    act: () => write('.find input', longWord(80)),
  },
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
    act: () => press('.keep-it'),
  },
  {
    name: 'erasing the log',
    ...one,
    shows: '.sure',
    act: () => press('.to-delete ~ .to-delete .button'),
  },
  {
    name: 'erasing days',
    ...one,
    shows: '.erase-days .sure',
    act: () => press('.to-delete .button'),
  },
  {
    name: 'erasing the log once that has waited',
    ...{ ...one, shows: '.sure', keep: patient },
    act: () => press('.to-delete ~ .to-delete .button'),
  },
  {
    name: 'erasing the log waits',
    ...{ ...one, shows: '.home:not(:has(.sure)) .change-state:not(:empty)', keep: patient },
    replies: { change: () => Date.parse('2026-12-01T20:30Z') },
    act: () => press('.to-delete ~ .to-delete .button', '.sure .button'),
  },
  {
    name: 'erasing days once that has waited',
    ...{ ...one, shows: '.erase-days .sure', keep: patient },
    act: () => press('.to-delete .button'),
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
    act: () => tick('.fold[open] .check input'),
  },
  {
    name: 'deleting everything',
    ...one,
    shows: '.deleting .sure',
    act: () => press('.to-delete ~ .to-delete ~ .to-delete .button'),
  },
  {
    name: 'deleting everything, and copies stay',
    ...one,
    shows: '.deleting .sure',
    keep: (draft) => draft.set(autoCopy, { ...AUTO, made: 0, at: null, missed: null }),
    act: () => press('.to-delete ~ .to-delete ~ .to-delete .button'),
  },
  {
    name: 'everything goes soon',
    ...one,
    shows: '.deleting .note .button',
    act: () => press('.to-delete ~ .to-delete ~ .to-delete .button', '.deleting .sure .button'),
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
    act: () => tick('.fold[open] .check input'),
  },
];
