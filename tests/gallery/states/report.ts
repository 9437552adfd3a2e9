import type { Asked } from '../../../src/messages/messages.ts';
import type { Check } from '../../../src/model/log/check.ts';
import type { Draft } from '../../../src/model/records/draft.ts';
import { setAside } from '../../../src/model/report/set-aside.ts';
import type { OtherBrowser } from '../../../src/model/report/together.ts';
import { syncing } from '../../../src/model/sync/syncing.ts';
import { plusDays } from '../../../src/model/time/day.ts';
import { daysOf } from '../../../src/model/time/span.ts';
import { BEFORE, checksOf } from '../../browsers/week.ts';
import { appeared, press, tick } from '../hands.ts';
import type { State } from '../state.ts';
import { covered, kim, LONG_NAME, list, long, looks, many, sam, TODAY } from './made-up.ts';
import { waiting } from './waiting.ts';

const at = 'home#/report';
const MONDAY = '2026-11-23';
const one = { at, shows: '.figures', keep: list(sam), cover: covered } as const;
const week = { ...one, keep: list(sam, kim), checks: looks };

const asked: Asked = {
  visit: 'look-00000001',
  nickname: LONG_NAME,
  at: Date.parse('2026-11-29T20:10Z'),
  when: 'soon',
  hope: 'habit',
};

/** Looks that went on at one hour, as they suggest each thing to try. */
const wentOn = (hour: number, more: Partial<Check> = {}): Check[] =>
  checksOf(
    [0, 1, 2, 3, 4].map((day) => [day, hour, 'went-on', { seconds: 60 }] as const),
    MONDAY,
  ).map((check) => ({ ...check, ...more }));

/** Pages that were needed, and nothing else. */
const needed: Check[] = checksOf(
  [0, 2, 2].map((day) => [day, 10, 'needed'] as const),
  MONDAY,
).map((check, index) => ({ ...check, need: index === 0 ? 'legal' : 'children' }));

/** As many looks as a bad week may have. */
const heavy: Check[] = checksOf(
  Array.from({ length: 400 }, (_, index) => {
    const network = ['instagram', 'facebook', 'x', 'tiktok', 'youtube'][index % 5] as string;
    const more = { network, seconds: 3_000, helped: 'worse', hope: 'miss-me' } as const;
    return [index % 7, index % 20, index % 3 ? 'went-on' : 'stopped', more] as const;
  }),
  MONDAY,
);

/** Attempts within a quarter of an hour on Friday afternoon, each turned away. */
const oneSitting: Check[] = checksOf(
  Array.from({ length: 6 }, () => [4, 15, 'turned-away'] as const),
  MONDAY,
);

/** So many attempts in the week that begins on a day, each a sitting. */
const quietWeek = (first: string, count: number): Check[] =>
  checksOf(
    Array.from({ length: count }, (_, index) => [index % 7, 9 + index, 'stopped'] as const),
    first,
  );

/** Four quiet weeks, and then one that is heavier. */
const heavier: Check[] = [
  ...['2026-10-19', '2026-10-26', '2026-11-02', '2026-11-09'].flatMap((day) => quietWeek(day, 3)),
  ...checksOf(BEFORE, '2026-11-16'),
];

/** Looks at everybody who is listed, and at somebody who no longer is. */
const atMany: Check[] = looks.map((check, index) => ({
  ...check,
  person: [...many, long].map(({ id }) => id)[index % 7] ?? 'gone-0000001',
}));

/** Somebody with two browsers more. */
const synced = (draft: Draft): void => {
  list(sam, kim)(draft);
  draft.set(syncing, { device: '3f2a88d1', salt: '00'.repeat(16), key: '00'.repeat(32) });
};

const telling = (from: string): OtherBrowser => ({
  ...{ device: '7c41d2e8', isAwaited: true },
  figures: {
    ...{ from, until: TODAY },
    days: [
      [1, 2, 0],
      [4, 1, 1],
    ].map(([ago = 0, stopped = 0, wentOn = 0]) => ({
      ...{ id: plusDays(TODAY, -ago), watch: 'watched' as const },
      tally: { 'turned-away': 0, stopped, 'went-on': wentOn, 'ran-into': 0 },
    })),
  },
});

const SILENT: OtherBrowser = { device: 'b05f9a13', figures: null, isAwaited: true };

const besides = (...others: readonly OtherBrowser[]): Partial<State> => ({
  ...{ keep: synced, shows: '.elsewhere' },
  replies: { browsers: () => ({ own: { from: TODAY, until: TODAY, days: [] }, others }) },
});

export const report: readonly State[] = [
  {
    name: 'loading',
    ...one,
    shows: '.waiting',
    replies: { report: 'never' },
    act: () => appeared('.waiting h1'),
  },
  { name: 'log unreadable', ...one, shows: 'h1 + p', replies: { report: 'fails' } },
  {
    name: 'looks wait',
    ...week,
    shows: '[role="status"].card',
    replies: { untold: () => ({ waiting: 3, visits: 3, trouble: 'closed' }) },
  },
  {
    name: 'looks wait, and none is in it',
    ...one,
    shows: '.quiet-span',
    replies: { untold: () => ({ waiting: 3, visits: 0, trouble: 'full' }) },
  },
  { name: 'changes wait', ...week, shows: '.waits', keep: waiting },
  { name: 'needed alone', ...one, shows: '.quiet-span .shares', checks: needed },
  {
    name: 'needed, among looks',
    ...week,
    shows: '.further:not([hidden])',
    checks: [...looks, ...needed],
    act: () => press('.more-cards > .button'),
  },
  {
    name: 'urges ridden out, and things made easier',
    ...week,
    shows: '.outlook .urges ~ p',
    moments: (['urge', 'softened', 'softened'] as const).map((kind, index) => ({
      ...{ id: `moment-${index}`, kind, at: Date.parse('2026-11-27T20:00Z'), day: '2026-11-27' },
      ...(kind === 'urge' && { what: 'passed' }),
    })),
  },
  { name: 'first day', ...one, shows: '.quiet-span', now: '2026-10-31T20:00' },
  {
    name: 'calm week',
    ...one,
    shows: '.quiet-span',
    checks: checksOf([[0, 9, 'stopped']], '2026-11-16'),
  },
  {
    name: 'calm week, days not seen',
    ...one,
    shows: '.not-seen',
    checks: checksOf([[0, 9, 'stopped']], '2026-11-16'),
    unwatched: ['2026-11-24', '2026-11-26'],
  },
  {
    name: 'week not seen',
    ...{ ...one, at: 'home#/report/2026-11-22', shows: '.not-seen' },
    unwatched: daysOf({ first: '2026-11-16', end: MONDAY }),
  },
  {
    name: 'one attempt on the first day',
    ...one,
    shows: 'h1 ~ * .card',
    checks: checksOf([[6, 9, 'turned-away']], MONDAY),
    keep: list({ ...sam, listedOn: TODAY }),
  },
  { name: 'one look', ...one, checks: checksOf([[4, 21, 'stopped']], MONDAY) },
  {
    name: 'all let go by',
    ...one,
    checks: checksOf(
      [
        [1, 21, 'stopped'],
        [4, 9, 'stopped'],
      ],
      MONDAY,
    ),
  },
  {
    name: 'the door held',
    ...one,
    checks: oneSitting.map((check, index) => ({ ...check, at: check.at + index * 3_600_000 })),
  },
  { name: 'one sitting so far', ...one, checks: oneSitting },
  { name: 'a few so far', ...one, checks: quietWeek(MONDAY, 3) },
  { name: 'last week', ...week, at: 'home#/report/2026-11-22' },
  {
    name: 'heavier than usual',
    ...{ ...one, at: 'home#/report/2026-11-22', checks: heavier },
    keep: list({ ...sam, listedOn: '2026-10-01' }),
  },
  {
    name: 'first days',
    ...{ ...one, at: 'home#/report/2026-11-22', shows: '.quiet-span' },
    keep: list({ ...sam, listedOn: '2026-11-20' }),
  },
  { name: 'week', ...week },
  {
    name: 'more',
    ...week,
    shows: '.further:not([hidden])',
    act: () => press('.more-cards > .button'),
  },
  { name: 'week, days not seen', ...week, unwatched: ['2026-11-24', '2026-11-27', '2026-11-28'] },
  {
    name: 'month, days not seen',
    ...week,
    unwatched: daysOf({ first: '2026-11-09', end: '2026-11-18' }),
    act: () => press('.spans label:nth-of-type(2) input'),
  },
  { name: 'month', ...week, act: () => press('.spans label:nth-of-type(2) input') },
  { name: 'all time', ...week, act: () => press('.spans label:nth-of-type(3) input') },
  { name: 'heavy', ...one, checks: heavy },
  { name: 'many people, long names', ...week, keep: list(...many, long), checks: atMany },
  { name: 'nobody listed any more', ...week, keep: list() },
  { name: 'other browsers', ...week, ...besides(telling('2026-10-01')) },
  {
    name: 'other browsers, of which little is known',
    ...{ ...week, ...besides(telling('2026-11-25'), SILENT) },
  },
  { name: 'other browsers, of which nothing is known', ...week, ...besides(SILENT) },
  {
    name: 'other browsers, calm here',
    ...{ ...one, ...besides(telling('2026-10-01')) },
    checks: checksOf([[0, 9, 'stopped']], '2026-11-16'),
  },
  { name: 'other browsers out of reach', ...week, keep: synced, replies: { browsers: 'fails' } },
  { name: 'tables open', ...week, act: () => press('.looked-into input', '.more-cards > .button') },
  {
    name: 'a day chosen',
    ...week,
    shows: '.picked',
    act: () => tick('.with-marks:not(.heat) .one-mark'),
  },
  { name: 'two hours chosen', ...week, shows: '.picked', act: () => tick('.heat .one-mark') },
  { name: 'did it help', ...week, shows: '.helped', replies: { asked: () => asked } },
  { name: 'try before the hour', ...one, shows: '.one-thing', checks: wentOn(18) },
  { name: 'try in the morning', ...one, shows: '.one-thing', checks: wentOn(7) },
  { name: 'try at night', ...one, shows: '.one-thing', checks: wentOn(23) },
  {
    name: 'try what never helped',
    ...one,
    shows: '.one-thing',
    checks: wentOn(18, { hope: 'miss-me', helped: 'worse' }),
  },
  {
    name: 'tried',
    ...one,
    shows: '.one-thing .note .button',
    checks: wentOn(18),
    act: () => press('.one-thing .button'),
  },
  {
    name: 'set aside',
    ...one,
    checks: wentOn(18),
    keep: (draft) => {
      list(sam)(draft);
      draft.set(setAside, { 'before-hour': '2026-12-05' });
    },
  },
];
