/** A month of made-up use, day by day: what happens, and what each day is to count for, written down by hand. */
import * as deeds from './month-deeds.ts';

/** One look as it is to be counted. */
export interface Look {
  /** The local hour it begins in: noon, and later where two hours have passed. */
  readonly hour: 12 | 14;
  readonly whom: 'Sam' | 'Kim';
  readonly came: 'blocked' | 'walked away' | 'went on' | 'ran into';
  /** Instagram, a profile, opened, unless said. */
  readonly on?: 'Threads';
  readonly page?: 'Story';
  readonly way?: 'Through a link';
  /** The day, from 1, on which it came by a clock that was ahead. */
  readonly madeOn?: number;
  /** It belongs to the sitting of the one before. */
  readonly isSame?: true;
  readonly hope?: 'looked out of habit' | 'wanted to know how they are';
  /** For how long its page is looked at, at least; not for a second unless said. */
  readonly seconds?: number;
  /** How it felt soon after, and on the day after. */
  readonly helped?: 'Better';
  readonly later?: 'Worse';
}

export interface Day {
  readonly what: string;
  /** What it is once it is over. */
  readonly is: 'calm' | 'looked' | 'not seen' | 'under way';
  readonly looks?: readonly Look[];
  /** What is done; nothing on a day on which the browser is only open. */
  readonly does?: (month: deeds.Living) => Promise<void>;
  readonly isClosed?: true;
}

const sam = (came: Look['came'], more: Partial<Look> = {}): Look => ({
  ...{ hour: 12, whom: 'Sam', came, ...more },
});
const kim = (came: Look['came'], more: Partial<Look> = {}): Look => ({
  ...sam(came, more),
  whom: 'Kim',
});

const open: Day = { what: 'the browser is open', is: 'calm' };
const closed: Day = { what: 'the browser stays closed', is: 'not seen', isClosed: true };

export const MONTH: readonly Day[] = [
  {
    what: 'two tabs at one pause: Continue in one, Leave in the other',
    ...{ is: 'looked', looks: [sam('went on')], does: deeds.twoTabs },
  },
  open,
  {
    what: 'a pause is left open over the night',
    ...{ is: 'calm', looks: [sam('blocked')], does: deeds.stayAtPause },
  },
  {
    what: 'in the morning its tab is touched, and left',
    ...{ is: 'calm', looks: [sam('walked away')], does: deeds.leaveOldPause },
  },
  {
    what: 'a pass ends over the open page, which is left then; a further look is left',
    ...{
      is: 'looked',
      looks: [sam('went on'), sam('walked away', { hour: 14 })],
      does: deeds.outstay,
    },
  },
  {
    what: '"Just habit", "I ran into it", and Continue all the same',
    is: 'looked',
    looks: [sam('went on', { hope: 'looked out of habit', later: 'Worse' })],
    does: deeds.runIntoAndGoOn,
  },
  { what: 'the report asks how it feels: worse', is: 'calm', does: deeds.sayWorse },
  {
    what: 'a story is passed over, then a deliberate look is left',
    is: 'calm',
    looks: [sam('ran into', { page: 'Story' }), sam('walked away')],
    does: deeds.passOver,
  },
  {
    what: 'in the history a look that went on is corrected to walked away, another one is taken out',
    ...{ is: 'calm', looks: [kim('walked away')], does: deeds.correct },
  },
  {
    what: 'the clock is five days ahead for a while, when a look is left: it is of day 15',
    ...{ is: 'calm', does: deeds.setAhead },
  },
  { what: 'one host is not allowed for two hours', is: 'not seen', does: deeds.refuseHost },
  closed,
  {
    what: 'all is kept closed: three attempts are held',
    is: 'calm',
    looks: [
      sam('blocked'),
      sam('blocked', { hour: 14 }),
      sam('blocked', { hour: 14, isSame: true }),
    ],
    does: deeds.holdThree,
  },
  {
    what: 'the browser is started anew, then a look is left',
    ...{ is: 'calm', looks: [kim('walked away', { page: 'Story' })], does: deeds.startAnew },
  },
  {
    what: 'a link inside Threads is left',
    is: 'calm',
    looks: [
      sam('walked away', { madeOn: 10 }),
      sam('walked away', { on: 'Threads', way: 'Through a link', isSame: true }),
    ],
    does: deeds.followLink,
  },
  closed,
  closed,
  closed,
  closed,
  { what: 'the clock is set back three days and forward again', is: 'calm', does: deeds.setBack },
  open,
  open,
  {
    what: 'two looks go on, two hours apart',
    ...{
      is: 'looked',
      looks: [kim('went on', { seconds: 5 }), sam('went on', { hour: 14 })],
      does: deeds.goOnTwice,
    },
  },
  open,
  closed,
  closed,
  open,
  open,
  {
    what: '"How they are", Continue, and in the history: it helped',
    is: 'looked',
    looks: [kim('went on', { hope: 'wanted to know how they are', helped: 'Better' })],
    does: deeds.goOnAndSayBetter,
  },
  {
    what: 'a look is left',
    ...{ is: 'under way', looks: [sam('walked away')], does: deeds.leaveOne },
  },
];

/** The first large figures of all time, and the key of its chart, counted by hand. */
export const IN_ALL = {
  figures: [
    '16 calm days so far, 8 not seen',
    '1 of 1 times looking helped',
    '1 came up by chance',
  ],
  key: ['4 blocked', '8 walked away', '6 went on'],
};
