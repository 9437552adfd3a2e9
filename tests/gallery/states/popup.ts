import type { Asked } from '../../../src/messages/messages.ts';
import { autoCopy } from '../../../src/model/copy/auto-copy.ts';
import { lastCopy } from '../../../src/model/copy/last-copy.ts';
import { type LogLoss, logLoss } from '../../../src/model/log/loss.ts';
import { switchedOff } from '../../../src/model/log/switched-off.ts';
import type { TroubleKind } from '../../../src/model/log/trouble.ts';
import { restoredOn } from '../../../src/model/people/restored-on.ts';
import type { Draft } from '../../../src/model/records/draft.ts';
import { reminder, USUAL } from '../../../src/model/reminders/reminder.ts';
import { checksOf } from '../../browsers/week.ts';
import { AUTO } from '../../model/change/samples.ts';
import { press, tick } from '../hands.ts';
import type { State } from '../state.ts';
import {
  broken,
  covered,
  halfCovered,
  kim,
  LONG_NAME,
  list,
  long,
  longWord,
  looks,
  many,
  sam,
  withPass,
  withWorries,
  worries,
} from './made-up.ts';

const at = 'popup';
const shows = '.figure';
const one = { at, shows, keep: list(sam), cover: covered } as const;
const openTab = 'https://www.instagram.com/hubert.wolfeschlegelsteinhause/';

const asked: Asked = {
  visit: 'look-00000001',
  nickname: LONG_NAME,
  at: Date.parse('2026-11-28T22:10Z'),
  when: 'next-day',
  hope: 'habit',
};

function everything(draft: Draft): void {
  list(...many, long)(draft);
  draft.set(restoredOn, '2026-11-28');
  const since = '2026-11-01T12:00';
  for (const [preset, text] of [
    ['move', 'Evening walk'],
    ['sleep', longWord(80)],
  ] as const) {
    const id = `${preset}-00000001`;
    draft.put(reminder, id, { id, preset, text, isOn: true, since, ...USUAL[preset] });
  }
}

function wasOff(draft: Draft): void {
  list(sam)(draft);
  const from = Date.parse('2026-11-26T21:40Z');
  draft.set(switchedOff, { from, until: Date.parse('2026-11-27T08:15Z') });
}

function withMiss(draft: Draft): void {
  list(sam)(draft);
  const missed = { why: 'folder', isRead: false } as const;
  draft.set(autoCopy, { ...AUTO, made: 1, at: Date.now(), missed });
}

/** One look waits for the log, which is out of reach. */
const waits = (trouble: TroubleKind) => () => ({ waiting: 1, visits: 1, trouble });

/** The log was lost: all of it that was known, all of an unknown one, or some. */
const withLoss = (loss: LogLoss) => (draft: Draft) => {
  list(sam)(draft);
  draft.set(logLoss, loss);
  draft.set(lastCopy, Date.parse('2026-11-20T20:00Z'));
};

const held = {
  ...{ checks: 1_312, days: 240, months: 9 },
  ...{ first: '2026-03-03', last: '2026-11-27' },
};

export const popup: readonly State[] = [
  { name: 'nobody', ...one, shows: '.nobody', keep: list() },
  { name: 'loading', ...one, shows: '.room', replies: { glance: 'never' } },
  { name: 'log unreadable', ...one, shows: '.popup > .card', replies: { glance: 'fails' } },
  {
    name: 'looks wait',
    ...one,
    shows: '[role="status"].card',
    replies: { untold: waits('closed') },
  },
  {
    name: 'no room left',
    ...{ ...one, shows: '[role="status"].card', replies: { untold: waits('full') } },
  },
  { name: 'quiet week', ...one },
  { name: 'first day', ...one, shows: '.totals', now: '2026-10-31T20:00' },
  { name: 'all went on', ...one, checks: checksOf([[4, 21, 'went-on']], '2026-11-23') },
  { name: 'one look', ...one, checks: looks.slice(-1) },
  {
    name: 'the door held',
    ...one,
    checks: looks.slice(-9).map((check) => ({ ...check, outcome: 'turned-away' as const })),
  },
  { name: 'week', ...one, keep: list(sam, kim), checks: looks },
  {
    name: 'days not seen',
    ...{ ...one, checks: looks, unwatched: ['2026-11-24', '2026-11-27'] },
  },
  { name: 'something missing', ...one, cover: broken },
  { name: 'half covered', ...one, keep: list(...many), cover: halfCovered, checks: looks },
  {
    name: 'was switched off',
    ...{ ...one, shows: '.switched-off', keep: wasOff, unwatched: ['2026-11-26', '2026-11-27'] },
  },
  {
    name: 'log missing',
    ...{ ...one, shows: '.log-lost', keep: withLoss({ lost: 'all', held }) },
  },
  {
    name: 'part of the log missing',
    ...{
      ...one,
      shows: '.log-lost',
      keep: withLoss({ lost: 'some', held, missing: 412 }),
      checks: looks,
    },
  },
  { name: 'no automatic copy', ...one, shows: '.copy-missed', keep: withMiss },
  { name: 'a profile to add', ...one, shows: 'form', keep: list(), openTab },
  { name: 'added', ...one, shows: '.said:not(:empty)', openTab, act: () => press('form .button') },
  { name: 'open for a while', ...one, shows: '.open-pass', keep: withPass },
  { name: 'put off', ...one, shows: '.put-off-card', act: () => press('.put-off') },
  { name: 'a worry came back', ...one, shows: '.worries', keep: withWorries(...worries) },
  {
    name: 'everything at once',
    ...{ at, shows: 'form', keep: everything, cover: halfCovered, checks: looks, openTab },
    replies: { asked: () => asked },
  },
  {
    name: 'everything at once, all of it',
    ...{ at, shows: '.notices.all', keep: everything, cover: halfCovered, checks: looks, openTab },
    replies: { asked: () => asked },
    act: () => press('.others .button'),
  },
  {
    name: 'change not kept',
    ...one,
    shows: 'body:has(.said:empty) .change-state:not(:empty)',
    replies: { change: 'fails' },
    act: () => tick('.card.wash .inline + .inline'),
  },
  {
    name: 'pass not closed',
    ...{ ...one, keep: withPass },
    shows: '.change-state:not(:empty)',
    replies: { closePass: 'fails' },
    act: () => tick('.open-pass .button'),
  },
];
