/** What the screens are to say of the month: the days as written down by hand, added up. */
import { plusDays } from '../../src/model/time/day.ts';
import { type Day, type Look, MONTH } from './month-days.ts';
import { type Figures, ROOM } from './month-report.ts';

/** A stretch of days, numbered as those of the month are: the first and the last are within. */
export interface Stretch {
  readonly kind: 'week' | 'month' | 'all';
  readonly first: number;
  readonly last: number;
}

/** The day on which the month is looked back on. */
export const TODAY = MONTH.length;

const daysIn = ({ first, last }: Omit<Stretch, 'kind'>): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** The looks of some days, as far as they have come by a day. */
const looksOn = (days: readonly number[], today = TODAY): Look[] =>
  days.flatMap((day) =>
    (MONTH[day - 1]?.looks ?? []).filter(({ madeOn = day }) => madeOn <= today),
  );

const timesOf = (looks: readonly Look[], ...came: Look['came'][]) =>
  looks.filter((look) => came.includes(look.came)).length;
const closedIn = (looks: readonly Look[]) => timesOf(looks, 'blocked', 'walked away');
const attemptsIn = (looks: readonly Look[]) => looks.filter(({ came }) => came !== 'ran into');
const closedOf = (looks: readonly Look[]) => `${closedIn(looks)} of ${attemptsIn(looks).length}`;
const outcomes = (looks: readonly Look[]) =>
  `${timesOf(looks, 'blocked')} ${timesOf(looks, 'walked away')} ${timesOf(looks, 'went on')}`;
const some = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`;

/** How many of some days were so, and are over by a day. */
const countDays = (is: Day['is'], days: readonly number[], today = TODAY) =>
  days.filter((day) => day < today && MONTH[day - 1]?.is === is).length;

const upTo = (last: number) => daysIn({ first: 1, last });

/** What the popup says of a week's looks: none, and none that stayed closed, are no large 0. */
function weekLine(looks: readonly Look[], isPart: boolean): string {
  const attempts = attemptsIn(looks).length;
  if (attempts === 0) return `No attempts this week${isPart ? ', as far as it was seen' : ''}.`;
  if (closedIn(looks) === 0) return `${some(attempts, 'attempt')} this week`;
  return `${closedOf(looks)} stayed closed this week`;
}

/** What the popup says of a day's attempts: none of a kind are no 0. */
function dayLine(closed: number, wentOn: number): string {
  if (closed > 0 && wentOn > 0) {
    const times = wentOn === 1 ? 'once' : `${wentOn} times`;
    return `Today ${closed} stayed closed, and you went on ${times}.`;
  }
  const attempts = closed + wentOn;
  if (attempts === 1)
    return `One attempt today. ${closed > 0 ? 'It stayed closed' : 'You went on'}.`;
  if (closed === 2) return 'Two attempts today. Both stayed closed.';
  return `${attempts} attempts today. ${closed > 0 ? 'All stayed closed' : 'You went on each time'}.`;
}

/** What the popup says on a day, whose week began so many days before. */
export function popupOn(today: number, weekday: number): string[] {
  const week = daysIn({ first: today - weekday, last: today - weekday + 6 });
  const [looks, now] = [looksOn(week, today), looksOn([today], today)];
  const unseen = countDays('not seen', week, today);
  const calm = countDays('calm', upTo(today), today);
  const notSeen = unseen > 0 ? `${unseen} not seen this week` : '';
  const isMissed = !isSeen(today);
  return [
    calm === 0
      ? `${['The first calm day is still to come', notSeen].filter(Boolean).join('; ')}.`
      : [`${some(calm, 'calm day')} so far`, notSeen].filter(Boolean).join(', '),
    weekLine(looks, unseen > 0 || isMissed),
    attemptsIn(now).length === 0
      ? `Nothing so far today${isMissed ? ', as far as it was seen' : ''}.`
      : dayLine(closedIn(now), timesOf(now, 'went on')),
  ];
}

/** The whole stretch before, where both are over and begin after the first day of all; nothing else is compared. */
const isWhole = ({ kind, first, last }: Stretch) => kind !== 'all' && first > 1 && last < TODAY;
const isSeen = (day: number) => MONTH[day - 1]?.is !== 'not seen';

/** Whether one day in seven at most was not seen: then a stretch tells what is usual. */
const isNearlySeen = (stretch: Stretch) =>
  7 * countDays('not seen', daysIn(stretch)) <= daysIn(stretch).length;

/** Whether a stretch can be set beside one: both are nearly all seen; with nothing in it, each of its days has to be. */
const isBeside = (before: Stretch, stretch: Stretch) =>
  [before, stretch].every((one) => isWhole(one) && isNearlySeen(one)) &&
  (looksOn(daysIn(before)).length > 0 || daysIn(before).every(isSeen));

/** What the report says of a stretch, of those before it (the latest first), on a day of a date. */
export function reportOf(stretch: Stretch, before: readonly Stretch[], today: string): Figures {
  const days = daysIn(stretch);
  const looks = looksOn(days);
  const unseen = countDays('not seen', days);
  const notSeen =
    unseen === 1
      ? 'One day was not seen, as when the browser stays closed or not everybody is covered. That day says nothing either way.'
      : `${unseen} days were not seen, as when the browser stays closed or not everybody is covered. Those days say nothing either way.`;
  const isEmpty = attemptsIn(looks).length === 0;
  return {
    figures: figuresOf(stretch, before[0]),
    notSeen: unseen > 0 ? notSeen : '',
    key: [
      ...(['blocked', 'walked away', 'went on'] as const)
        .filter((came) => timesOf(looks, came) > 0)
        .map((came) => `${timesOf(looks, came)} ${came}`),
      ...averageIn(stretch),
    ],
    beside: isEmpty ? '' : besideOf(stretch, before),
    lists: isEmpty ? {} : listsOf(looks),
    tables: isEmpty ? {} : tablesOf(stretch, looks, today),
  };
}

/** Attempts a day, where three days or more were seen and two of them had some; of all time there are too few months. */
function averageIn({ kind, ...stretch }: Stretch): string[] {
  const seen = daysIn(stretch).filter(
    (day) => day < TODAY && ['calm', 'looked'].includes(MONTH[day - 1]?.is ?? ''),
  );
  const counts = seen.map((day) => attemptsIn(looksOn([day])).length);
  if (kind === 'all' || seen.length < 3 || counts.filter(Boolean).length < 2) return [];
  const mean = counts.reduce((a, b) => a + b, 0) / seen.length;
  const isPart = countDays('not seen', daysIn(stretch)) > 0;
  const over = isPart ? `, over the ${seen.length} days seen throughout` : '';
  return [`${Number(mean.toFixed(1))} a day on average${over}`];
}

/** What headlines say that have a figure in them. */
export function titlesOf(stretch: Stretch): string[] {
  const looks = looksOn(daysIn(stretch));
  const [attempts, met] = [attemptsIn(looks), timesOf(looks, 'ran into')];
  const isHelped = looks.some(({ helped }) => helped);
  return [
    leadOf(looks),
    ...(waysOf(looks).length > 1 && met > 0
      ? [
          `You went looking ${some(attempts.length, 'time')}, and ran into them ${some(met, 'time')}.`,
        ]
      : []),
    ...(isHelped ? ['Looking helped, the one time you said how it was.'] : []),
  ];
}

/**
 * How often it began at noon, which is said where it stands out: of the sittings on days that are over. Where it has
 * turned one before the first of them, noon is an hour later.
 */
export function noonOf(stretch: Stretch): RegExp {
  const over = daysIn(stretch).filter((day) => day < TODAY);
  const sittings = attemptsIn(looksOn(over)).filter(({ isSame }) => !isSame);
  const atNoon = sittings.filter(({ hour }) => hour === 12);
  const times = `${atNoon.length} of ${sittings.length} times`;
  return new RegExp(
    `^${times}, you went to look between (12:00 PM and 2:00 PM|1:00 PM and 3:00 PM)`,
  );
}

/** What a report of some looks says first. */
function leadOf(looks: readonly Look[]): string {
  const [all, closed] = [attemptsIn(looks).length, closedIn(looks)];
  const [held, left] = [timesOf(looks, 'blocked'), timesOf(looks, 'walked away')];
  const some = closedOf(looks);
  if (all === 0) return '';
  if (closed === 0) return all === 1 ? 'One look. Letting' : `${all} looks. Letting`;
  if (closed < all && left === 0) return `The door held ${some} times`;
  if (closed < all) return held === 0 ? `You let ${some} go by` : `${some} stayed closed`;
  if (left === 0) return held === 1 ? 'The door held.' : `The door held ${held} times.`;
  if (held > 0) return all === 2 ? 'Both stayed closed.' : `All ${all} stayed closed.`;
  const [one, two] = ['You let it go by.', 'You let both go by.'];
  return [one, two][left - 1] ?? `You let all ${left} go by.`;
}

/** The days of a stretch on which pages were looked at, how many, and for how many seconds at least. */
export function staysIn(stretch: Stretch): { days: number[]; pages: number; seconds: number } {
  const wentOn = (day: number) => looksOn([day]).filter(({ came }) => came === 'went on');
  const days = daysIn(stretch).filter((day) => wentOn(day).length > 0);
  const pages = days.flatMap(wentOn);
  const seconds = pages.reduce((sum, look) => sum + (look.seconds ?? 0), 0);
  return { days, pages: pages.length, seconds };
}

/** The large figures that there is always room for; the time spent looking is left out. */
function figuresOf(stretch: Stretch, before: Stretch | undefined): string[] {
  const { kind } = stretch;
  const [days, looks] = [daysIn(stretch), looksOn(daysIn(stretch))];
  const [unseen, calm] = [countDays('not seen', days), some(countDays('calm', days), 'calm day')];
  const inAll = countDays('calm', upTo(TODAY));
  const then = before && isBeside(before, stretch) ? looksOn(daysIn(before)) : undefined;
  const beside = (told: string) => (then ? `, ${told} the ${kind} before` : '');
  const compared = then && attemptsIn(then).length > 0;
  const answered = looks.filter(({ helped }) => helped).length;
  const attemptsTold =
    closedIn(looks) === 0
      ? `${some(attemptsIn(looks).length, 'look')}${compared ? beside(`${timesOf(then, 'went on')}`) : ''}`
      : `${closedOf(looks)} stayed closed${compared ? beside(closedOf(then)) : ''}`;
  // The headline says it already, unless it is told beside the span before.
  const inHeadline = !compared && closedIn(looks) > 0;
  const calmInAll =
    unseen > 0 ? `${calm}, ${unseen} not seen; ${inAll} calm so far` : `${calm}, ${inAll} so far`;
  const calmDays = countDays('calm', days);
  const ofAll = unseen > 0 ? `${calm} so far, ${unseen} not seen` : `${calm} so far`;
  return [
    ...(calmDays > 0 ? [kind === 'all' || calmDays === inAll ? ofAll : calmInAll] : []),
    // Where there was none, all that were so far are told.
    ...(calmDays === 0 && inAll > 0 ? [`${some(inAll, 'calm day')} so far`] : []),
    ...(attemptsIn(looks).length === 0 || inHeadline ? [] : [attemptsTold]),
    // All that was said soon after was that it helped.
    ...(answered > 0 ? [`${answered} of ${answered} times looking helped`] : []),
    ...(timesOf(looks, 'ran into') > 0
      ? [
          `${timesOf(looks, 'ran into')} came up by chance${beside(`${timesOf(then ?? [], 'ran into')}`)}`,
        ]
      : []),
  ].slice(0, ROOM);
}

/** How many attempts, beside those before. */
function besideOf(stretch: Stretch, before: readonly Stretch[]): string {
  const { kind, first, last } = stretch;
  const [latest] = before;
  if (kind === 'all' || !latest) return '';
  const count = (days: readonly number[]) => attemptsIn(looksOn(days)).length;
  if (last >= TODAY) {
    const pairs = daysIn({ first, last: TODAY - 1 })
      .map((day) => [day, latest.first + day - first] as const)
      .filter(([, then]) => then > 1 && then <= latest.last)
      .filter((pair) => pair.every(isSeen));
    const [now, then] = [pairs.map(([day]) => day), pairs.map(([, day]) => day)];
    const [days, same] = pairs.length === 1 ? ['one', 'day'] : [pairs.length, 'days'];
    if (pairs.length === 0) return '';
    return `Attempts on ${days} finished ${same}: ${count(now)}. On the same ${same} of the ${kind} before: ${count(then)}.`;
  }
  if (!isBeside(latest, stretch)) return '';
  const whole = before
    .filter((one) => isWhole(one) && isNearlySeen(one))
    .map((one) => count(daysIn(one)));
  const known = whole.slice(0, whole.findLastIndex((times) => times > 0) + 1);
  const usual = known.reduce((sum, times) => sum + times, 0) / known.length;
  const told = `${some(count(daysIn(stretch)), 'attempt')}; ${count(daysIn(latest))} the ${kind} before`;
  return known.length < 3 ? `${told}.` : `${told}, ${Number(usual.toFixed(1))} in a usual one.`;
}

const NAMES = { whom: ['Sam', 'Kim'], on: ['Instagram', 'Threads'], page: ['Profile', 'Story'] };
const WAYS = ['Opened directly', 'Through a link'] as const;

/** Attempts by what they have in common: those with a name, as a row for each name. */
const grouped = (
  looks: readonly Look[],
  by: keyof typeof NAMES,
  row: (looks: readonly Look[]) => string,
): string[] =>
  NAMES[by].flatMap((name) => {
    const own = attemptsIn(looks).filter((look) => (look[by] ?? NAMES[by][0]) === name);
    return own.length > 0 ? [`${name} ${row(own)}`] : [];
  });

/** How often each way was taken. */
function waysOf(looks: readonly Look[]): string[] {
  const looked = attemptsIn(looks);
  const ways = WAYS.map((way) => [
    way,
    looked.filter((look) => (look.way ?? WAYS[0]) === way).length,
  ]);
  const rows = [...ways, ['Ran into it', timesOf(looks, 'ran into')]];
  return rows.filter(([, times]) => times !== 0).map((row) => row.join(' '));
}

/** Rows only where there are two, in the order of the alphabet. */
const ifTwo = <Id extends string>(id: Id, rows: readonly string[]) =>
  rows.length < 2 ? {} : { [id]: rows.toSorted() };

function listsOf(looks: readonly Look[]): Figures['lists'] {
  const [better, worse] = [looks.some(({ helped }) => helped), looks.some(({ later }) => later)];
  const hopes = [
    ...(better ? ['Looking to see how they are helped, the one time you said.'] : []),
    ...(worse ? ['The day after, it felt worse, the one time you said.'] : []),
  ];
  return {
    'by-network': grouped(looks, 'on', closedOf),
    ...ifTwo('by-person', grouped(looks, 'whom', closedOf)),
    ...ifTwo('by-surface', grouped(looks, 'page', closedOf)),
    ...ifTwo('ways', waysOf(looks)),
    ...(hopes.length > 0 && { hopes: hopes.toSorted() }),
    ...passesOf(looks),
  };
}

/** Each that went on did so for the time that is offered first. */
function passesOf(looks: readonly Look[]): { passes?: string[] } {
  const times = timesOf(looks, 'went on');
  return times > 0 ? { passes: [`one minute ${times}`] } : {};
}

function tablesOf(stretch: Stretch, looks: readonly Look[], today: string): Figures['tables'] {
  const hopes = looks.flatMap(({ hope, helped, later }) => [
    ...(helped ? [`${hope} 1 0 0`] : []),
    ...(later ? ['The day after 0 0 1'] : []),
  ]);
  return {
    'by-time': stretch.kind === 'all' ? monthsOf(stretch, today) : rowsOf(stretch, today),
    'by-hour': hoursOf(stretch, today),
    'by-network': grouped(looks, 'on', outcomes),
    ...ifTwo('by-person', grouped(looks, 'whom', outcomes)),
    ...ifTwo('by-surface', grouped(looks, 'page', outcomes)),
    ...ifTwo('ways', waysOf(looks)),
    ...(hopes.length > 0 && { hopes: hopes.toSorted() }),
    ...passesOf(looks),
  };
}

const dateOf = (day: number, today: string, shape: Intl.DateTimeFormatOptions): string =>
  Temporal.PlainDate.from(plusDays(today, day - TODAY)).toLocaleString('en', shape);

const rowsOf = (stretch: Stretch, today: string): string[] =>
  daysIn(stretch).map((day) => {
    const date = dateOf(day, today, { weekday: 'long', day: 'numeric', month: 'long' });
    const isUnseen = MONTH[day - 1]?.is === 'not seen';
    return `${date}${isUnseen ? ', not seen' : ''} ${outcomes(looksOn([day]))}`;
  });

function monthsOf(stretch: Stretch, today: string): string[] {
  const months = Map.groupBy(daysIn(stretch), (day) =>
    dateOf(day, today, { month: 'long', year: 'numeric' }),
  );
  return [...months].map(([month, days]) => `${month} ${outcomes(looksOn(days))}`);
}

/** Attempts by weekday and two hours of the day, where there are any. */
function hoursOf(stretch: Stretch, today: string): string[] {
  const cells = daysIn(stretch).flatMap((day) =>
    attemptsIn(looksOn([day])).map(({ hour }) => {
      const hours = hour === 12 ? '12:00 PM to 2:00 PM' : '2:00 PM to 4:00 PM';
      return `${dateOf(day, today, { weekday: 'short' })} ${hours}`;
    }),
  );
  return [...Map.groupBy(cells, (cell) => cell)]
    .map(([cell, { length }]) => `${cell} ${length}`)
    .sort();
}
