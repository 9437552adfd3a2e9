import type { Answers } from '../../src/model/log/answers.ts';
import type { Check } from '../../src/model/log/check.ts';
import { sittings } from '../../src/model/log/sittings.ts';
import { plusDays } from '../../src/model/time/day.ts';
import type { Origin, Outcome } from '../../src/model/visits/visit.ts';
import type { Surface } from '../../src/networks/network.ts';

/** One look as the lists below write it down: which day of the week, 0 to 6, at what hour, and how it came out. */
type Look = readonly [
  day: number,
  hour: number,
  outcome: Outcome,
  more?: Omit<Answers, 'outcome'> & {
    readonly network?: string;
    readonly person?: string;
    readonly surface?: Surface;
    readonly origin?: Origin;
    readonly seconds?: number;
    readonly passes?: Check['passes'];
  },
];

const went = (helped: Answers['helped'], hope: Answers['hope'], seconds: number) =>
  ({ helped, hope, seconds, helpedLater: helped === 'better' ? 'same' : helped }) as const;

/** A week of looks that came mostly between 21:00 and 23:00: nineteen, of which fourteen stayed closed. */
export const WEEK: readonly Look[] = [
  [0, 21, 'turned-away', { surface: 'story', mood: 'sad', triggers: ['late-night'] }],
  [0, 22, 'stopped', { mood: 'anxious', triggers: ['late-night', 'lonely'] }],
  [0, 22, 'stopped', { network: 'facebook' }],
  [0, 23, 'went-on', { ...went('worse', 'miss-me', 95), passes: [{ minutes: 3, isEarly: true }] }],
  [0, 8, 'went-on', { ...went('same', 'habit', 40), passes: [{ minutes: 1 }, { minutes: 3 }] }],
  [1, 21, 'stopped', { origin: 'link' }],
  [1, 22, 'turned-away', { person: 'kim-00000001' }],
  [1, 22, 'went-on', { ...went('same', 'miss-me', 125), surface: 'story' }],
  [2, 21, 'turned-away', { mood: 'sad', triggers: ['our song', 'lonely'] }],
  [2, 22, 'stopped', { network: 'facebook', origin: 'search', surface: 'search' }],
  [2, 22, 'stopped', { surface: 'story' }],
  [2, 13, 'turned-away', { person: 'kim-00000001' }],
  [2, 23, 'went-on', { ...went('better', 'who-with', 230), person: 'kim-00000001' }],
  [3, 22, 'stopped', { origin: 'link' }],
  [3, 21, 'went-on', { ...went('worse', 'miss-me', 170), network: 'facebook' }],
  [4, 21, 'stopped', { surface: 'post', origin: 'link' }],
  [4, 22, 'turned-away'],
  [5, 12, 'stopped', { network: 'x', mood: 'calm', triggers: ['late-night'] }],
  [6, 21, 'turned-away', { surface: 'story' }],
  [4, 18, 'turned-away', { surface: 'story', origin: 'advance' }],
  [6, 19, 'turned-away', { surface: 'post', origin: 'feed' }],
];

/** The week before it: heavier. */
export const BEFORE: readonly Look[] = Array.from({ length: 24 }, (_, index) => [
  index % 7,
  20 + (index % 4),
  index % 12 < 5 ? 'stopped' : 'went-on',
  { seconds: 65 },
]);

/** Checks in the order of their time, each knowing whether it opens a sitting, as the log keeps them. */
export function withSittings(checks: readonly Check[]): Check[] {
  const opens = sittings();
  return [...checks]
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
    .map((check) => (opens(check) ? { ...check, opensSitting: true } : check));
}

/** Looks as checks of Sam's, in the week that begins on a day (ISO date), in a browser in UTC. */
export const checksOf = (looks: readonly Look[], first: string): Check[] =>
  looks.map(([day, hour, outcome, more = {}], index) => {
    const { seconds, ...said } = more;
    const date = plusDays(first, day);
    const id = `look-${first}-${index}`;
    const at = Date.parse(`${date}T00:00Z`) + hour * 3_600_000 + index * 60_000;
    return {
      ...{ id, visits: [id], at, seen: at, day: date, hour, outcome },
      ...{ person: 'sam-00000001', network: 'instagram', surface: 'profile', origin: 'opened' },
      ...(outcome === 'went-on' && { isChosen: true }),
      ...said,
      ...(seconds && { stays: { [id]: seconds } }),
    };
  });
