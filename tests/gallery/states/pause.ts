import { type Lately, type Pause, sendMessage } from '../../../src/messages/messages.ts';
import { ownWords } from '../../../src/model/care/own-words.ts';
import { plans } from '../../../src/model/care/plan.ts';
import { someone } from '../../../src/model/care/someone.ts';
import { ownTriggers } from '../../../src/model/log/own-triggers.ts';
import { takesNotes } from '../../../src/model/log/takes-notes.ts';
import type { Draft } from '../../../src/model/records/draft.ts';
import { press, there } from '../hands.ts';
import type { State } from '../state.ts';
import { layla, list, long, longWord, sam, withSomeone } from './made-up.ts';

const at = 'pause?k=aaaa1111&s=profile';
const shows = '.count-down';
const PROFILE = 'https://www.instagram.com/john.doe/';
const one = { at, shows, keep: list(sam) } as const;

/** The quiet line that all else is behind. */
const MORE = '.more > summary';
const INSTEAD = '.alternatives .inline + .inline';

/** What the background says of a pause, where it differs from the first of a day. */
const says = (how: Partial<Pause>, lately: Partial<Lately> = {}) => ({
  pause: (): Pause => ({
    ...{
      nickname: 'Sam',
      response: 'pause',
      wait: 10_000,
      isPassing: false,
      longestPass: 10,
      isWayKnown: true,
    },
    grownBy: 0,
    ...how,
  }),
  pauseShown: (): Lately => ({ timesToday: 1, learnt: [], trend: null, ...lately }),
});

const open = { ...one, shows: '.choices .bare' } as const;

const learnt = [{ hope: 'miss-me', times: 9, helped: { better: 1, same: 3, worse: 5 } }] as const;

function withPlan(draft: Draft): void {
  list(sam)(draft);
  draft.set(plans, { general: { deed: 'friend', words: 'Robin' } });
}

/** Someone to call, and a plan for each moment. */
function prepared(draft: Draft): void {
  withSomeone(draft);
  draft.set(plans, {
    general: { deed: 'walk' },
    'late-night': { deed: 'friend', words: 'Robin' },
    alcohol: { deed: 'shower' },
    seen: { deed: 'own', words: longWord(80) },
  });
}

function withLongWords(draft: Draft): void {
  list(long)(draft);
  draft.set(someone, { name: longWord(40), reach: 'https://chat.example/robin' });
  draft.set(plans, { general: { deed: 'own', words: longWord(80) } });
  draft.set(ownWords, [longWord(200)]);
}

function withOwnTriggers(draft: Draft): void {
  list(sam)(draft);
  draft.set(takesNotes, true);
  draft.set(ownTriggers, ['Sunday evenings', longWord(30)]);
}

const questions = {
  ...one,
  shows: '.questions details[open]',
  keep: withOwnTriggers,
  replies: says({ isWayKnown: false }, { learnt }),
  act: () => press(MORE, '.questions > .chips .chip', '.questions summary'),
} as const;

function withOwnWords(draft: Draft): void {
  list(sam)(draft);
  draft.set(ownWords, ['You slept so well the week you didn’t look.']);
}

export const pause: readonly State[] = [
  { name: 'waiting', ...one },
  { name: 'story at night', ...one, at: 'pause?k=aaaa1111&s=story', now: '2026-11-29T02:10' },
  {
    name: 'grown',
    ...one,
    replies: says({ wait: 40_000, grownBy: 2 }),
    act: () => press(MORE),
  },
  { name: 'open', ...open, replies: says({ wait: 0 }, { timesToday: 7 }) },
  { name: 'open, for a minute at most', ...open, replies: says({ wait: 0, longestPass: 1 }) },
  { name: 'open, someone to call', ...open, keep: withSomeone, replies: says({ wait: 0 }) },
  { name: 'open, for longer', ...open, replies: says({ wait: 0 }), act: () => press(MORE) },
  {
    ...{ name: 'to be asked for again', at: 'pause?k=aaaa1111&s=post', keep: list(sam) },
    shows: '.choices .again',
    replies: { ...says({ wait: 0 }), goOn: () => null },
    act: () => press('.choices .bare'),
  },
  {
    name: 'kept closed',
    ...one,
    shows: '.choices .soft',
    keep: list({ ...sam, response: 'block' }),
  },
  {
    name: 'kept closed, and needed',
    ...one,
    shows: '.more[open] .needed',
    keep: list({ ...sam, response: 'block' }),
    replies: says({ response: 'block', wait: null }),
    act: () => press(MORE),
  },
  {
    name: 'needed, to be asked for again',
    ...{ at: 'pause?k=aaaa1111&s=post', keep: list({ ...sam, response: 'block' }) },
    shows: '.more .again',
    replies: { ...says({ response: 'block', wait: null }), goOn: () => null },
    act: () => press(MORE, '.needed .chip'),
  },
  { name: 'private window', ...one, isPrivate: true },
  { name: 'gone', ...one, shows: 'a.button', keep: list(), replies: { pause: () => null } },
  {
    name: 'gone meanwhile',
    ...one,
    keep: list(),
    shows: 'a[href^="https"]',
    replies: { pause: () => null, goneTo: () => PROFILE },
  },
  {
    name: 'trouble',
    ...one,
    shows: '[role="alert"]',
    replies: { pause: 'fails', pauseShown: 'fails' },
  },
  { name: 'log unreadable', ...one, replies: { pauseShown: () => null } },
  {
    name: 'asking',
    ...one,
    shows: '.more',
    replies: { pause: 'never', pauseShown: 'never' },
  },
  { name: 'nothing kept', at, shows, replies: { ...says({}), records: 'fails' } },
  { name: 'planned', ...one, keep: withPlan },
  { name: 'long words', ...one, at: 'pause?k=eeee1111&s=profile', keep: withLongWords },
  { name: 'right to left', ...one, at: 'pause?k=ffff1111&s=profile', keep: list(layla) },
  { name: 'questions', ...questions },
  { name: 'more', ...one, shows: '.more[open] .alternatives', act: () => press(MORE) },
  {
    name: 'more, staying in touch',
    ...one,
    shows: '.alternatives [href$="reply/matter"]',
    keep: list({ ...sam, staysInTouch: true }),
    act: () => press(MORE),
  },
  {
    name: 'removed meanwhile',
    ...one,
    shows: 'a[href^="https"]',
    replies: { goneTo: () => PROFILE },
    act: async () => {
      await there('.count-down');
      await sendMessage('change', { do: 'removePerson', with: { id: sam.id } });
    },
  },
  {
    name: 'more, with a plan',
    ...one,
    shows: '.more[open] .nudge',
    keep: prepared,
    act: () => press(MORE),
  },
  { name: 'own words', ...one, keep: withOwnWords },
  { name: 'second try', ...one, replies: says({}, { timesToday: 2 }) },
  {
    name: 'wave',
    ...one,
    shows: '.urge-sea',
    act: () => press(MORE, '.alternatives .inline'),
  },
  { name: 'instead', ...one, shows: '.swaps', act: () => press(MORE, INSTEAD) },
  { name: 'prepared, at night', ...one, keep: prepared, now: '2026-11-29T23:40' },
  {
    name: 'prepared, instead',
    ...one,
    shows: '.other-plans',
    keep: prepared,
    act: () => press(MORE, INSTEAD),
  },
  {
    name: 'put off',
    ...one,
    shows: '.put-off-card',
    act: async () => {
      await press(MORE, INSTEAD, '.put-off');
      await there('.put-off-card');
    },
  },
];
