import { hardDate } from '../../../src/model/care/hard-date.ts';
import { lastContact } from '../../../src/model/care/last-contact.ts';
import type { Moment } from '../../../src/model/care/moment.ts';
import { ownWords } from '../../../src/model/care/own-words.ts';
import { plans } from '../../../src/model/care/plan.ts';
import { someone } from '../../../src/model/care/someone.ts';
import type { Draft } from '../../../src/model/records/draft.ts';
import { press, tick, write } from '../hands.ts';
import type { State } from '../state.ts';
import { list, long, longWord, many, sam, TODAY, withSomeone } from './made-up.ts';

const urge = { at: 'home#/urge', keep: list(sam) } as const;
const planned = { at: 'home#/plan', shows: '.own-words' } as const;
const contact = { at: 'home#/contact', shows: '.card' } as const;

const contactOn = (person: string, day: string): Moment => ({
  ...{ id: `contact ${day} ${person}`, kind: 'contact', person, day, at: Date.parse(day) },
});

function apart(draft: Draft): void {
  list(...many, long)(draft);
  draft.put(lastContact, sam.id, { on: '2026-08-02' });
  draft.put(lastContact, long.id, { on: '2016-08-02' });
}

const since = '2026-11-01T12:00';

/** Keeps hard dates, besides listing Sam. */
const withDates =
  (...dates: readonly (readonly [label: string, on: string])[]) =>
  (draft: Draft): void => {
    list(sam)(draft);
    for (const [index, [label, on]] of dates.entries()) {
      const id = `hard-date-${index}`;
      draft.put(hardDate, id, { id, label, on, waitsLonger: index % 2 === 0, since });
    }
  };

function withPlanFor(draft: Draft): void {
  withDates(['Their birthday', '11-29'], [longWord(40), '11-29'])(draft);
  draft.set(plans, { 'hard-date': { deed: 'friend', words: 'Robin' } });
}

export const care: readonly State[] = [
  { name: 'calm', at: 'home#/calm', shows: 'h1', keep: list(sam) },
  { name: 'wave', ...urge, shows: '.breath' },
  { name: 'wave over', ...urge, shows: '.answers', act: () => press('.words .button') },
  {
    name: 'wave passed',
    ...urge,
    shows: '.swaps',
    act: () => press('.words .button', '.answers .button', '.swap .button'),
  },
  {
    name: 'wave still there',
    ...urge,
    shows: '.swaps',
    act: () => press('.words .button', '.answers .button + .button'),
  },
  {
    name: 'plan, nothing kept',
    ...planned,
    shows: '[role="alert"] ~ .head h1',
    replies: { records: 'fails' },
  },
  { name: 'no plan', ...planned, keep: list(sam) },
  {
    name: 'plan with a friend',
    ...planned,
    keep: list(sam),
    act: () => press('.chip:nth-of-type(2) input'),
  },
  {
    name: 'plan and long words',
    ...planned,
    keep: (draft) => {
      list(sam)(draft);
      draft.set(plans, { general: { deed: 'own', words: longWord(80) } });
      draft.set(someone, { name: longWord(40), reach: `https://a.example/${longWord(180)}` });
      draft.set(ownWords, [longWord(200), 'You slept well last week.', 'Call Robin.']);
    },
  },
  {
    name: 'own words removed',
    ...planned,
    shows: '.own-words:has(.note .button):not(:has(li))',
    keep: (draft) => {
      list(sam)(draft);
      draft.set(ownWords, ['Rest.']);
    },
    act: () => press('.own-words .button.bare'),
  },
  {
    name: 'plan removed',
    ...planned,
    shows: '.note .button',
    keep: (draft) => {
      list(sam)(draft);
      draft.set(plans, { general: { deed: 'walk' } });
    },
    act: () => press('.kept .button.bare'),
  },
  {
    name: 'a plan for each moment',
    ...planned,
    keep: (draft) => {
      withSomeone(draft);
      draft.set(plans, {
        general: { deed: 'walk' },
        'late-night': { deed: 'own', words: longWord(80) },
        alcohol: { deed: 'friend', words: 'Robin' },
        seen: { deed: 'shower' },
      });
    },
  },
  {
    name: 'a plan for late nights',
    ...planned,
    shows: '.harder form',
    keep: (draft) => {
      list(sam)(draft);
      draft.set(plans, { general: { deed: 'walk' } });
    },
    act: () => press('.harder .chip'),
  },
  {
    name: 'someone, neither number nor link',
    at: 'home#/plan/someone',
    shows: '.someone .problem',
    keep: list(sam),
    act: async () => {
      await write('#someone-name', '🌻');
      await write('#someone-reach', 'chat.example/robin');
      await press('.someone .button');
    },
  },
  {
    name: 'someone removed',
    ...planned,
    shows: '.someone .note .button',
    keep: withSomeone,
    act: () => press('.someone .bare + .bare'),
  },
  {
    name: 'hard dates',
    at: 'home#/plan/dates',
    shows: '.hard-dates li',
    keep: withDates(
      ['Their birthday', '12-03'],
      [longWord(40), '02-29'],
      ['The wedding', '2026-11-30'],
      ['Moving out', '2026-05-01'],
    ),
  },
  {
    name: 'a hard date to add, not named yet',
    at: 'home#/plan/dates',
    shows: '.hard-dates .problem:not(:empty)',
    keep: list(sam),
    act: () => press('.hard-dates .chip:last-child', '.hard-dates form [type="submit"]'),
  },
  {
    name: 'a hard date that is over',
    at: 'home#/plan/dates',
    shows: '.hard-dates .problem:not(:empty)',
    keep: list(sam),
    act: async () => {
      await press('.hard-dates .chip', '.hard-dates .check input');
      await write('.hard-dates [type="date"]', '2026-11-28');
      await press('.hard-dates form [type="submit"]');
    },
  },
  {
    name: 'a hard date removed',
    at: 'home#/plan/dates',
    shows: '.hard-dates .note .button',
    keep: withDates(['Their birthday', '02-29']),
    act: () => press('.hard-dates li .bare + .bare'),
  },
  {
    name: 'a plan for hard dates',
    at: 'home#/plan/hard-date',
    shows: '.harder form',
    keep: withDates(['Their birthday', '11-30']),
  },
  {
    name: 'a hard date tomorrow',
    at: 'home#/report',
    shows: '.hard-date',
    keep: withDates(['Their birthday', '11-30']),
  },
  { name: 'a hard date today', at: 'home#/report', shows: '.hard-date', keep: withPlanFor },
  { name: 'a hard date today, popup', at: 'popup', shows: '.hard-date', keep: withPlanFor },
  {
    name: 'a hard date behind',
    at: 'popup',
    shows: '.hard-date',
    keep: withDates(['Their birthday', '11-28']),
  },
  { name: 'wave, someone to call', ...urge, shows: '.call-someone', keep: withSomeone },
  { name: 'contact, nobody', ...contact, shows: 'h1', keep: list() },
  { name: 'contact, not counted', ...contact, keep: list(sam) },
  {
    name: 'contact, many',
    ...contact,
    shows: '.stretches',
    keep: apart,
    moments: [contactOn(sam.id, '2026-10-12'), contactOn(long.id, TODAY)],
  },
  {
    name: 'contact, ended',
    ...contact,
    shows: '.note .button',
    keep: apart,
    act: () => press('.apart .button.bare'),
  },
  {
    name: 'contact, end not kept',
    ...contact,
    shows: 'body:has(.note:empty) .change-state:not(:empty)',
    keep: apart,
    replies: { change: 'fails' },
    act: () => tick('.apart .button.bare'),
  },
];
