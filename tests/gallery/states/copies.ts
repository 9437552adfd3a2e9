import { type AutoCopy, autoCopy } from '../../../src/model/copy/auto-copy.ts';
import { lastCopy } from '../../../src/model/copy/last-copy.ts';
import { AUTO } from '../../model/change/samples.ts';
import { press, write } from '../hands.ts';
import type { Replies, State } from '../state.ts';
import { list, sam } from './made-up.ts';

const at = 'home#/settings/copies';
const one = { at, shows: '.passphrase-form', keep: list(sam) } as const;

const A_DAY = 24 * 3_600_000;

/** The last copy was made so many days ago. */
const madeBefore =
  (days: number): NonNullable<State['keep']> =>
  (draft) => {
    list(sam)(draft);
    draft.set(lastCopy, Date.now() - days * A_DAY);
  };

const PHRASE = 'three small words';

/** Types a passphrase, and what is to be the same. */
async function type(again: string): Promise<void> {
  await write('.passphrase-form [name="phrase"]', PHRASE);
  await write('.passphrase-form [name="again"]', again);
  await press('.passphrase-form [type="submit"]');
}

/** Copies are made by themselves, and so they stand. */
const byThemselves =
  (how: Partial<AutoCopy> = {}): NonNullable<State['keep']> =>
  (draft) => {
    list(sam)(draft);
    const made = { made: 3, at: Date.now() - A_DAY, missed: null };
    draft.set(autoCopy, { ...{ every: 'day', series: 'k4x2', lock: null }, ...made, ...how });
    draft.set(lastCopy, made.at);
  };

const missed = (why: 'room' | 'asks', isRead = false) => byThemselves({ missed: { why, isRead } });

const automatic = { at, shows: '.auto-copies fieldset' } as const;

async function setUp(): Promise<void> {
  await press('.auto-copies summary');
}

async function start(): Promise<void> {
  await setUp();
  await write('.auto-copies [name="phrase"]', PHRASE);
  await write('.auto-copies [name="again"]', PHRASE);
  await press('.auto-copies [type="submit"]');
}

/** The first lines of a log of ten years, and then nobody answers. */
const begun: Replies = {
  copyLines: ({ from }) =>
    from
      ? (new Promise(() => undefined) as never)
      : { text: '{}\n', count: 1, checks: 200_000, next: { store: 'records', after: null } },
};

export const copies: readonly State[] = [
  { name: 'never made', ...one },
  { name: 'made lately', ...one, keep: madeBefore(3) },
  { name: 'made long ago', ...one, keep: madeBefore(60) },
  {
    name: 'two passphrases',
    ...one,
    shows: '.passphrase-form [role="alert"]:not(:empty)',
    act: () => type(`${PHRASE}s`),
  },
  {
    name: 'without a passphrase',
    ...one,
    shows: '.fold details[open]',
    act: () => press('.passphrase-form + details summary'),
  },
  {
    name: 'under way',
    ...one,
    shows: '.copy-progress',
    replies: begun,
    act: () => type(PHRASE),
  },
  {
    name: 'stopped',
    ...one,
    shows: '.fold[open] [role="status"]:not(:empty)',
    replies: begun,
    act: async () => {
      await type(PHRASE);
      await press('.copy-progress .button');
    },
  },
  {
    name: 'not finished',
    ...one,
    shows: '.fold[open] [role="status"]:not(:empty)',
    replies: { copyLines: 'fails' },
    act: () => type(PHRASE),
  },
  { name: 'automatic, to set up', ...one, shows: '.auto-copies details[open]', act: setUp },
  {
    name: 'automatic, not allowed',
    ...{ ...one, isRefused: true, shows: '.auto-copies > [role="status"]:not(:empty)' },
    act: start,
  },
  { name: 'automatic, just begun', ...one, shows: '.auto-copies > fieldset', act: start },
  { name: 'automatic, open', ...automatic, keep: byThemselves() },
  {
    name: 'automatic, weekly',
    ...automatic,
    keep: byThemselves({ every: 'week', lock: AUTO.lock }),
  },
  { name: 'automatic, missed', ...automatic, shows: '.auto-missed', keep: missed('room') },
  { name: 'automatic, asked each time', ...automatic, keep: missed('asks', true) },
];
