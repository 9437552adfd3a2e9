import type { Draft } from '../../../src/model/records/draft.ts';
import type { SyncState } from '../../../src/model/sync/sync-state.ts';
import { syncing } from '../../../src/model/sync/syncing.ts';
import { plusDays } from '../../../src/model/time/day.ts';
import { press, write } from '../hands.ts';
import type { State } from '../state.ts';
import { list, sam } from './made-up.ts';

const at = 'home#/settings/sync';
const OFFER = '.fold[open] .sync-offer';
const FIELD = '.fold[open] form [name="phrase"]';

const today = () => new Date(Date.now()).toISOString().slice(0, 10);

const NOTHING: SyncState = { others: [], salt: null, trouble: null, left: 0 };

const withOthers = (): SyncState => ({
  ...NOTHING,
  others: [
    { device: '7c41d2e8', on: plusDays(today(), -2) },
    { device: 'b05f9a13', on: plusDays(today(), -120) },
  ],
  salt: '00'.repeat(16),
});

const off = { at, keep: list(sam), shows: OFFER } as const;

const on = {
  at,
  keep: (draft: Draft) => {
    list(sam)(draft);
    draft.set(syncing, { device: '3f2a88d1', salt: '00'.repeat(16), key: '00'.repeat(32) });
  },
  shows: '.fold[open] .sync [role="status"]:not(:empty)',
} as const;

const troubled = (trouble: NonNullable<SyncState['trouble']>): State => ({
  ...{ name: `trouble: ${trouble}`, ...on, shows: '.fold[open] .sync .wash' },
  replies: { sync: () => ({ ...withOthers(), trouble }) },
});

export const sync: readonly State[] = [
  { name: 'off', ...off },
  { name: 'a new passphrase', ...off, shows: FIELD, act: () => press(OFFER) },
  {
    name: 'not the passphrase of the other browser',
    ...{ ...off, shows: '.fold[open] form [role="alert"]:not(:empty)' },
    replies: { sync: withOthers, switchOnSync: () => false },
    act: async () => {
      await press(OFFER);
      await write(FIELD, 'three small words');
      await press('.fold[open] form [type="submit"]');
    },
  },
  {
    name: 'no sync to be reached',
    ...off,
    shows: '.fold[open] [role="status"]:not(:empty)',
    replies: { sync: 'fails' },
    act: () => press(OFFER),
  },
  { name: 'on, and alone', ...on },
  {
    name: 'on, with others',
    ...{ ...on, shows: '.fold[open] .sync h4', replies: { sync: withOthers } },
  },
  ...(['version', 'passphrase', 'full', 'later'] as const).map(troubled),
  {
    ...{ name: 'not all finds room', ...on, shows: '.fold[open] .sync .wash' },
    replies: { sync: () => ({ ...withOthers(), left: 12 }) },
  },
  {
    name: 'switching off',
    ...{ ...on, shows: '.fold[open] .sync .check', act: () => press('.sync-end') },
  },
];
