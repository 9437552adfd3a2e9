import { doors } from '../../../src/model/cover/doors.ts';
import type { Tried } from '../../../src/model/cover/self-test.ts';
import type { Draft } from '../../../src/model/records/draft.ts';
import { press } from '../hands.ts';
import type { State } from '../state.ts';
import { broken, covered, halfCovered, list, long, many, sam } from './made-up.ts';

const at = 'home#/cover';
const shows = '.self-test';
const one = { at, shows, keep: list(sam), cover: covered } as const;

/** All doors closed. */
function shut(draft: Draft): void {
  list(...many, long)(draft);
  draft.set(doors, { mirrors: true, viewers: [], search: true, engines: ['google', 'ecosia'] });
}

const begin = () => press('.self-test .button');
const [OPEN, FIRST] = ['.self-test .fold', '.self-test .fold > summary'];

const way = (host: string, surface: Tried['surface'], how: Partial<Tried> = {}): Tried => ({
  ...{ host, surface, stopped: 'stopped', gap: null },
  ...how,
});

/** One way of each sort. */
const faults: Tried[] = [
  way('instagram.com', 'profile'),
  way('instagram.com', 'story', { stopped: 'late' }),
  way('instagram.com', 'post', { stopped: 'loads-only' }),
  way('instagr.am', 'profile', { stopped: 'open', gap: 'host-not-granted' }),
  way('ig.me', 'message', { stopped: 'open', gap: 'script-missing' }),
  way('ddinstagram.com', 'mirror', { stopped: 'open', gap: 'not-registered' }),
];

/** The page of cover, and its self-test. */
export const cover: readonly State[] = [
  { name: 'all covered', ...one, act: () => press('.fold > summary') },
  {
    name: 'partly',
    ...one,
    keep: list(...many),
    cover: halfCovered,
    act: () => press('.fold > summary'),
  },
  { name: 'not', ...one, cover: broken, act: () => press('.fold > summary') },
  {
    name: 'put back in vain',
    ...one,
    cover: broken,
    act: () => press('.missing .button'),
  },
  { name: 'in touch', ...one, keep: list({ ...sam, staysInTouch: true }) },
  { name: 'private off', ...one, isShutOut: true },
  { name: 'doors not allowed', at, shows, keep: shut, cover: covered, mayAct: false },
  { name: 'nobody', at, shows: '.card.wash', keep: list() },
  { name: 'not known yet', at, shows, keep: list(sam) },
  {
    name: 'running',
    ...one,
    shows: '.self-test progress',
    replies: { tryIdentity: 'never' },
    act: begin,
  },
  { name: 'done', ...one, keep: shut, shows: '.result:not(:empty)', act: begin },
  {
    name: 'done with faults',
    ...one,
    shows: `${OPEN}[open]`,
    replies: { tryIdentity: () => faults, tryTabs: () => ({ open: 3, unguarded: 1 }) },
    act: () => press('.self-test .button', FIRST),
  },
  {
    name: 'trouble',
    ...one,
    shows: '.result:not(:empty)',
    replies: { tryIdentity: 'fails' },
    act: begin,
  },
];
