/**
 * How open things are, read apart from the gate's own figures: what rules and guard would do at sample addresses, what
 * the pause would ask there, how its people show in feeds, and how long the wait is on sample days.
 */
import { hardDate, isLongerOn } from '../../../src/model/care/hard-date.ts';
import { softeningDelay } from '../../../src/model/change/softening-delay.ts';
import { compiled, type Registered } from '../../../src/model/cover/compiled.ts';
import { type Doors, doors } from '../../../src/model/cover/doors.ts';
import { matcherOf } from '../../../src/model/cover/matcher.ts';
import { keyOfRule } from '../../../src/model/cover/rule-drafts.ts';
import { ruleAt } from '../../../src/model/cover/rule-match.ts';
import { findListed, type Person, person, VEILS } from '../../../src/model/people/person.ts';
import { deletion } from '../../../src/model/records/deletion.ts';
import type { Draft } from '../../../src/model/records/draft.ts';
import { decide } from '../../../src/model/visits/decide.ts';
import { longestPass } from '../../../src/model/visits/longest-pass.ts';
import { waitsLongerAtNight } from '../../../src/model/visits/night-wait.ts';
import { waitAt } from '../../../src/model/visits/wait.ts';
import { waitGrows } from '../../../src/model/visits/wait-grows.ts';
import { waitSeconds } from '../../../src/model/visits/wait-seconds.ts';

/** Pages of the people that the sequences list, chats with them, viewers and searches that show them. */
const ADDRESSES = [
  'https://www.instagram.com/john.doe/',
  'https://www.facebook.com/john.doe.2',
  'https://m.me/john.doe.2',
  'https://imginn.com/john.doe',
  'https://viewer.example/u/john.doe',
  'https://viewer.example/zzz/john.doe',
  'https://other.example/u/john.doe',
  'https://www.instagram.com/explore/search/keyword/?q=john.doe',
  'https://www.facebook.com/search/top?q=john.doe.2',
  ...['www.google.com', 'www.bing.com'].flatMap((host) =>
    ['john.doe', '%22John+Doe%22', 'jane+roe'].map((query) => `https://${host}/search?q=${query}`),
  ),
];

/** Days on which dates of the sequences fall, this year and the next. */
const DAYS = ['2026-11-24', '2026-11-25', '2026-12-03', '2027-11-25', '2027-12-03'];

/** An hour by day and one at night; none and two passes of a day. */
const HOURS = [2, 12];
const PASSES = [0, 2];

type Openness = Readonly<Record<string, number>>;

const everywhere = () => true;

/** Of the sample addresses, how closed each is: open, after a wait, or not at all. */
function closedness(people: readonly Person[], closed: Doors): Openness {
  const registered = compiled(people, closed, everywhere);
  const matchers = Object.values(registered.tables).map((table) => matcherOf(table));
  return Object.fromEntries([
    ...ADDRESSES.map((url) => [url, closednessAt(url, people, registered, matchers)] as const),
    ...veils(registered),
  ]);
}

function closednessAt(
  url: string,
  people: readonly Person[],
  { rules }: Registered,
  matchers: readonly ReturnType<typeof matcherOf>[],
): number {
  const rule = ruleAt(rules, url);
  const match = matchers.map((find) => find(url)).find(Boolean);
  const whose = findListed(people, (rule && keyOfRule(rule)) || match?.listed.key || '')?.person;
  if (!whose) return 0;
  const { isOpen, readyAt } = decide(whose, undefined, undefined, 10, 0);
  if (isOpen) return 0;
  return readyAt === null ? 2 : 1;
}

/** How each identity that the guard knows is veiled. */
const veils = ({ tables }: Registered) =>
  Object.values(tables)
    .flatMap(({ watched }) => Object.values(watched).flat())
    .map(
      ({ key, response, veil }) =>
        [`veil ${key}`, response === 'notice' ? 0 : VEILS.indexOf(veil)] as const,
    );

const known = new Map<string, Openness>();

/** The same, worked out once for each list and doors. */
function closednessOf(draft: Draft): Openness {
  // Whom one looks at to stay safe, nothing holds one back from.
  const people = [...draft.all(person).values()].filter(({ forSafety }) => !forSafety);
  const closed = draft.setting(doors);
  const name = JSON.stringify([people, closed]);
  const found = known.get(name) ?? closedness(people, closed);
  known.set(name, found);
  return found;
}

/** How long the wait would be on each of the days. */
function waitsOf(draft: Draft): Openness {
  const dates = [...draft.all(hardDate).values()];
  const seconds = draft.setting(waitSeconds);
  const atNight = draft.setting(waitsLongerAtNight);
  return Object.fromEntries(
    DAYS.flatMap((day) => {
      const today = isLongerOn(dates, day);
      return HOURS.flatMap((hour) =>
        PASSES.map((passes) => {
          const goneOn = draft.setting(waitGrows) ? passes : 0;
          const wait = waitAt(hour, seconds, { atNight, today, goneOn });
          return [`wait ${day} ${hour} ${passes}`, wait] as const;
        }),
      );
    }),
  );
}

/** How closed all of it is; the higher a figure, the stricter. Of what is under way, passes, nothing counts. */
export const opennessOf = (draft: Draft): Openness => ({
  ...closednessOf(draft),
  ...waitsOf(draft),
  delay: draft.setting(softeningDelay),
  'longest pass': -draft.setting(longestPass),
  'all kept': Number(draft.setting(deletion) === null),
});

/** What opens more, or waits less, after a change than before. */
export const opened = (before: Openness, after: Openness): string[] =>
  Object.keys(before).filter((name) => (after[name] ?? 0) < (before[name] ?? 0));
