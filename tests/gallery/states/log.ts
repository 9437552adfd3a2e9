import { lastCopy } from '../../../src/model/copy/last-copy.ts';
import type { Check } from '../../../src/model/log/check.ts';
import { LogTrouble, type TroubleKind } from '../../../src/model/log/trouble.ts';
import { press, there, write } from '../hands.ts';
import type { State } from '../state.ts';
import { kim, list, long, longWord, looks, sam, TODAY } from './made-up.ts';

const at = 'home#/history';
const shows = '.entry';
const some = { at, shows, keep: list(sam, kim), checks: looks } as const;

/** A look of which all is said that can be. */
const told: Check = {
  ...{ id: 'look-told', visits: ['look-told'], at: Date.parse('2026-11-29T09:00Z') },
  ...{ seen: Date.parse('2026-11-29T09:00Z'), day: '2026-11-29', hour: 9 },
  ...{ person: long.id, network: 'facebook', surface: 'followers', origin: 'opened' },
  ...{ outcome: 'went-on', isChosen: true, stays: { 'look-told': 4_000 } },
  ...{ hope: 'practical', helped: 'same', note: longWord(280) },
};

const not = { ...told, id: 'look-not', at: told.at - 60_000, isNotMe: true, note: null };

const withCopy: NonNullable<State['keep']> = (draft) => {
  list(sam, kim)(draft);
  draft.set(lastCopy, Date.parse('2026-11-20T20:00Z'));
};

/** A log that does not open, and why. */
const trouble = (kind: TroubleKind) => ({
  ...{ ...some, shows: '[role="alert"]' },
  replies: {
    history: () => {
      throw new LogTrouble(kind);
    },
  },
});

export const log: readonly State[] = [
  { name: 'loading', ...some, shows: '[aria-busy="true"]', replies: { history: 'never' } },
  {
    name: 'log unreadable',
    ...{ ...some, shows: '[role="alert"]', keep: withCopy },
    replies: { history: 'fails' },
  },
  { name: 'log of a newer version', ...trouble('newer') },
  { name: 'log held open', ...trouble('busy') },
  { name: 'empty', ...some, shows: '.nobody', checks: [] },
  { name: 'one', ...some, checks: looks.slice(0, 1) },
  {
    name: 'needed',
    ...some,
    shows: '.correct',
    checks: looks.slice(0, 1).map((check) => ({ ...check, outcome: 'needed', need: 'children' })),
    act: () => press('.entry .button'),
  },
  {
    name: 'needed, on a day with attempts',
    ...{ ...some, shows: '.no-attempts .entry' },
    checks: looks.map((check) => ({
      ...check,
      ...(check.day === TODAY && check.hour === 21 && { outcome: 'needed', need: 'legal' }),
    })),
  },
  { name: 'many', ...some },
  {
    name: 'what was made easier',
    ...some,
    shows: '.looks-of-day ul + ul .entry',
    moments: [
      { day: '2026-11-27', what: 'response', person: sam.id },
      { day: '2026-11-27', what: 'wait' },
      { day: '2026-11-20', what: 'profile', person: 'gone-0000001' },
    ].map((one, index) => ({
      ...{ ...one, id: `moment-${index}`, kind: 'softened' as const },
      at: Date.parse(`${one.day}T2${index}:40Z`),
    })),
  },
  {
    name: 'more than a page',
    ...some,
    shows: '.more',
    checks: [...looks, ...looks, ...looks].map((check, index) => ({
      ...check,
      id: `look-${index}`,
      at: check.at - index,
    })),
  },
  { name: 'long names', ...some, keep: list(sam, long), checks: [told, not] },
  {
    name: 'no look fits',
    ...some,
    shows: '.nobody',
    act: async () => {
      await there('option[value="x"]');
      await write('.filters label:nth-of-type(2) select', 'x');
      await write('.filters label:nth-of-type(3) select', 'went-on');
    },
  },
  {
    name: 'correcting',
    ...some,
    shows: '.correct',
    checks: [told],
    keep: list(long),
    act: () => press('.entry .button'),
  },
  {
    name: 'taken out',
    ...some,
    shows: '.entry .note .button',
    act: () => press('.entry .button + .button'),
  },
  {
    name: 'correction not kept',
    ...some,
    shows: '.problem',
    replies: { answerCheck: 'fails' },
    act: () => press('.entry .button + .button'),
  },
];
