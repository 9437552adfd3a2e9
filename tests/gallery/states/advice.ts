import { brokeUpOn } from '../../../src/model/advice/broke-up-on.ts';
import { helpCountry } from '../../../src/model/advice/help-country.ts';
import { lessOf } from '../../../src/model/advice/less-of.ts';
import { THEMES } from '../../../src/model/advice/nudges.ts';
import { readingsToday } from '../../../src/model/advice/readings-today.ts';
import { type Answer, checkOf, REPLY } from '../../../src/model/advice/reply.ts';
import type { Moment } from '../../../src/model/care/moment.ts';
import { someone } from '../../../src/model/care/someone.ts';
import type { Draft } from '../../../src/model/records/draft.ts';
import { press } from '../hands.ts';
import type { State } from '../state.ts';
import { list, sam } from './made-up.ts';

const kept = { shows: 'h1', keep: list(sam) } as const;
const reply = { ...kept, at: 'home#/reply' } as const;

/** A reply's questions answered before, each in one way. */
const answered = (day: string, answer: Answer): Moment => ({
  ...{ id: `reply-${day}`, kind: 'reply', day, at: Date.parse(day) },
  what: REPLY.map((question) => `${question}:${answer}`).join(' '),
});

/** Answers the six questions by the place of a button. */
const answer = (...places: readonly number[]) =>
  press(...places.map((place) => `.check-card .row .button:nth-of-type(${place})`));

const since =
  (day: string) =>
  (draft: Draft): void => {
    list(sam)(draft);
    draft.set(brokeUpOn, day);
  };

const country =
  (code: string) =>
  (draft: Draft): void =>
    draft.set(helpCountry, code);

/** A sign's reading, opened three times on the gallery's day. */
const readOften = {
  at: 'home#/signs/likes',
  keep: (draft: Draft): void => {
    list(sam)(draft);
    draft.set(someone, { name: 'Robin', reach: '+1 555 0100' });
    draft.set(readingsToday, { day: '2026-11-29', times: { 'signs/likes': 3 } });
  },
} as const;

export const advice: readonly State[] = [
  { name: 'all', ...kept, at: 'home#/kind', shows: '.nudge' },
  {
    name: 'less wanted',
    ...kept,
    at: 'home#/kind',
    shows: '.said .inline',
    act: () => press('.inline + .inline'),
  },
  { name: 'nothing kept', at: 'home#/kind', shows: '.rooms', replies: { records: 'fails' } },
  { name: 'questions', ...kept, at: 'home#/questions' },
  {
    name: 'questions, last week',
    ...kept,
    at: 'home#/questions',
    shows: '.note-for',
    keep: since('2026-11-20'),
  },
  { name: 'questions, ways open', ...kept, at: 'home#/questions/ways', shows: '.fold[open]' },
  {
    name: 'questions, another theme',
    ...kept,
    at: 'home#/questions/both',
    shows: '.folds:first-of-type .fold:last-child[open]',
  },
  { name: 'a question', ...kept, at: 'home#/questions/slow' },
  { name: 'signs', ...kept, at: 'home#/signs' },
  {
    name: 'signs, another group',
    ...kept,
    at: 'home#/signs/less',
    shows: '.fold:last-child[open]',
  },
  { name: 'a sign that may scare', ...kept, at: 'home#/signs/watches' },
  { name: 'a sign read three times', ...readOften, shows: '.reading .nudge' },
  {
    name: 'a sign read again',
    ...readOften,
    shows: '.reading dl div + div',
    act: () => press('.reading .put-off + .button'),
  },
  {
    name: 'a sign put off',
    ...readOften,
    shows: '.put-off-card',
    act: () => press('.reading .put-off'),
  },
  { name: 'a sign of harm', ...kept, at: 'home#/signs/harm' },
  { name: 'reply, first', ...reply },
  {
    name: 'reply, only the matter',
    ...reply,
    shows: '.matter',
    keep: list({ ...sam, staysInTouch: true }),
  },
  { name: 'reply, second', ...reply, shows: '.one-back .button', act: () => answer(2) },
  { name: 'reply, ready', ...reply, shows: '.compared', act: () => answer(1, 1, 1, 1, 1, 1) },
  {
    name: 'reply, wait, beside three',
    ...reply,
    shows: '.compared td:nth-of-type(4)',
    moments: [
      answered('2026-11-02', 'no'),
      answered('2026-11-12', 'unsure'),
      answered('2026-11-20', 'yes'),
    ],
    act: () => answer(3, 2, 1, 3, 3, 1),
  },
  {
    name: 'reply, a second try of the day',
    ...reply,
    shows: '.compared',
    moments: [{ ...answered('2026-11-29', 'no'), id: checkOf('2026-11-29') }],
    act: () => answer(1, 1, 1, 1, 1, 1),
  },
  {
    name: 'reply not kept',
    ...reply,
    shows: '.compared',
    replies: { moment: 'fails' },
    act: () => answer(1, 2, 1, 2, 1, 2),
  },
  { name: 'care', ...kept, at: 'home#/care' },
  { name: 'care, one part open', ...kept, at: 'home#/care/worth', shows: '.fold[open]' },
  { name: 'lines', ...kept, at: 'home#/nudges', shows: '.nudge' },
  { name: 'lines, one theme open', ...kept, at: 'home#/nudges/time', shows: '.fold[open]' },
  {
    name: 'lines, all less',
    ...kept,
    at: 'home#/nudges',
    shows: '.fold',
    keep: (draft) => draft.set(lessOf, THEMES),
  },
  { name: 'help', ...kept, at: 'home#/help', keep: country('US') },
  { name: 'help, many lines', ...kept, at: 'home#/help', keep: country('GB') },
  {
    name: 'help, all lines',
    ...kept,
    at: 'home#/help',
    shows: '.fold[open]',
    keep: country('GB'),
    act: () => press('.fold summary'),
  },
  { name: 'help elsewhere', ...kept, at: 'home#/help', keep: country('') },
  {
    name: 'help, in a crisis',
    ...kept,
    at: 'home#/help',
    keep: country('GB'),
    act: () => press('.needs .button + .button'),
  },
  {
    name: 'help, unsafe',
    ...kept,
    at: 'home#/help',
    keep: country('GB'),
    act: () => press('.needs .button'),
  },
  {
    name: 'help, unsafe where nobody is listed',
    ...kept,
    at: 'home#/help',
    keep: country('CN'),
    act: () => press('.needs .button'),
  },
  {
    name: 'help, unsafe where lines are for parts',
    ...kept,
    at: 'home#/help',
    keep: country('CA'),
    act: () => press('.needs .button'),
  },
  { name: 'help, hours not known', ...kept, at: 'home#/help', keep: country('CZ') },
  { name: 'help, country guessed', ...kept, at: 'home#/help', timeZone: 'Europe/Berlin' },
  { name: 'help, country not known', ...kept, at: 'home#/help' },
];
