/** What stands between the user and the pages of the people they listed, and the record of it. */
import * as v from 'valibot';
import type { Identity } from '../../networks/network.ts';
import { hardDate, nextOn } from '../care/hard-date.ts';
import { doors, type Viewer } from '../cover/doors.ts';
import { erased } from '../log/erased.ts';
import { erasing } from '../log/erasing.ts';
import { retention } from '../log/retention-setting.ts';
import { wordsOfName } from '../people/full-name.ts';
import { person, RESPONSES, type Response, VEILS } from '../people/person.ts';
import { deletion } from '../records/deletion.ts';
import type { Draft } from '../records/draft.ts';
import { localDay } from '../time/day.ts';
import { longestPass } from '../visits/longest-pass.ts';
import { takesPass } from '../visits/may-open.ts';
import { waitsLongerAtNight } from '../visits/night-wait.ts';
import { isOpenBy, pass } from '../visits/pass.ts';
import { waitGrows } from '../visits/wait-grows.ts';
import { waitSeconds } from '../visits/wait-seconds.ts';
import { passphrase } from './passphrase.ts';
import { type Brief, brief, postponed } from './postponed.ts';
import { softeningDelay } from './softening-delay.ts';

/** Every way in which protection can be more or less, by name; the higher the figure, the stricter. */
export type Protection = Readonly<Record<string, number>>;

/** More than any pass takes away: its end, epoch ms, is under this until the year 5138. */
const RESPONSE_WORTH = 1e14;

/** What an identity is worth that is not listed: less than any that is. */
const UNLISTED_WORTH = 0;

/** Only counted, then paused, then blocked: as many steps up. */
const rank = (response: Response): number =>
  (RESPONSES.length - RESPONSES.indexOf(response)) * RESPONSE_WORTH;

/** Whose protection a draft's changes can have changed, by person id: nobody else's need be looked at. */
export const touchedBy = ({ writes }: Pick<Draft, 'writes'>): Set<string> =>
  new Set(writes.filter(({ kind }) => kind === person || kind === pass).map(({ id }) => id));

/** The protection that records come to at a time (epoch ms), of people that of these (ids). */
export function protectionOf(draft: Draft, now: number, people: Iterable<string>): Protection {
  const { mirrors, search, engines, viewers } = draft.setting(doors);
  const { months, keepsSums } = draft.setting(retention);
  const [delay, phrase] = [draft.setting(softeningDelay), draft.setting(passphrase)];
  const { log, people: gone, days = [] } = draft.setting(erasing);
  const forgotten = gone.filter((id) => !draft.before.get(person, id)?.forSafety);
  return {
    ...Object.assign({}, ...[...people].map((id) => ofPerson(draft, id, now))),
    'door mirrors': Number(mirrors),
    'door search': Number(search),
    ...Object.fromEntries(engines.map((id) => [`engine ${id}`, 1])),
    ...Object.assign({}, ...viewers.map(ofViewer)),
    'all kept': Number(draft.setting(deletion) === null),
    wait: draft.setting(waitSeconds),
    'wait at night': Number(draft.setting(waitsLongerAtNight)),
    'wait grows': Number(draft.setting(waitGrows)),
    'longest pass': -draft.setting(longestPass),
    ...longerDays(draft, localDay(now)),
    // 0 months are always.
    'log kept': months === 0 ? Number.MAX_SAFE_INTEGER : months,
    'sums kept': Number(keepsSums),
    'log left': -Number(log),
    ...Object.fromEntries(forgotten.map((id) => [`log of ${id}`, -1])),
    ...Object.fromEntries(days.map(({ from, until }) => [`log of ${from}/${until}`, -1])),
    ...Object.fromEntries(
      [...draft.all(erased)].map(([id, { from, until, at }]) => [
        `erased ${id} ${from}/${until}`,
        -at,
      ]),
    ),
    // Whoever knows the passphrase need not wait; another one is another matter.
    delay: delay - (phrase && delay > 0 ? 1 / 2 : 0),
    ...(phrase && { [`passphrase ${phrase.salt}`]: 1 }),
    // Worth less than none: giving one up is stricter.
    ...Object.fromEntries(
      [...draft.all(postponed)].map(([id, { forADay }]) => [`waiting ${id}`, forADay ? -1 : -2]),
    ),
    ...Object.assign({}, ...[...draft.all(brief)].map(([id, one]) => ofWayBack(draft, id, one))),
  };
}

/** Each address in which a viewer names people. */
const ofViewer = ({ network, hosts, routes }: Viewer): Protection =>
  Object.fromEntries(
    hosts.flatMap((host) => routes.map((route) => [`viewer ${network} ${host}${route}`, 1])),
  );

/**
 * The days on which the pause waits longer, as seen from a local day (ISO date). Those that are over count too, as a
 * clock can be set ahead; one that comes every year stands for the next time it does as well.
 */
const longerDays = (draft: Draft, today: string): Protection =>
  Object.fromEntries(
    [...draft.all(hardDate).values()]
      .filter(({ waitsLonger }) => waitsLonger)
      .flatMap((date) => [date.on, nextOn(date, today) ?? date.on])
      .map((day) => [`wait on ${day}`, 1]),
  );

/** What takes a softer change back: the sooner the stricter, and another way back is another matter. */
function ofWayBack(draft: Draft, id: string, { intent, until }: Brief): Protection {
  const worth = RESPONSE_WORTH - Math.min(until, RESPONSE_WORTH - 1);
  const about = v.is(aboutSomebody, intent.with) ? intent.with : null;
  if (!about) return { [`back ${id} ${JSON.stringify(intent)}`]: worth };
  const { id: whose, ...said } = about;
  const one = draft.get(person, whose);
  if (!one || one.forSafety) return {};
  // By identity, as people who are the same are made one.
  return Object.fromEntries(
    one.identities.map((identity) => [
      `back ${id} ${nameOf(identity)} ${JSON.stringify([intent.do, said])}`,
      worth,
    ]),
  );
}

const aboutSomebody = v.looseObject({ id: v.string() });

const nameOf = ({ network, kind, value }: Identity): string => `${network}:${kind}:${value}`;

function ofPerson(draft: Draft, id: string, now: number): Protection {
  const one = draft.get(person, id);
  if (!one) return {};
  // Whom one watches to stay safe from, nothing holds one back from.
  if (one.forSafety) return {};
  const { response, veil, fullName, staysInTouch, identities } = one;
  const given = draft.get(pass, id);
  // The longer a pass is open, the less; all of it is more than counting alone. One for a need takes nothing away.
  const isLess = given && !given.need && takesPass(one) && isOpenBy(given, now);
  const name = wordsOfName(fullName ?? '').join(' ');
  const open = isLess ? Math.min(given.until, RESPONSE_WORTH - 1) : 0;
  const named = identities.map(nameOf).flatMap((identity) => {
    return [
      [`response ${identity}`, rank(response) - open],
      // As chosen, also while they are only counted: it holds again once they are stopped.
      [`veil ${identity}`, VEILS.indexOf(veil)],
      [`chats ${identity}`, Number(!staysInTouch)],
      // By identity, as each is answered in its own way; of another name other searches are stopped.
      ...(name ? [[`name ${identity} ${name}`, 1] as const] : []),
    ] as const;
  });
  return Object.fromEntries(named);
}

export type Direction = 'stricter' | 'softer' | 'neither';

/** Whether a change makes protection stricter or softer. What does both counts as softer. */
export function directionOf(before: Protection, after: Protection): Direction {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const steps = [...names].map(
    (name) => (after[name] ?? UNLISTED_WORTH) - (before[name] ?? UNLISTED_WORTH),
  );
  if (steps.some((step) => step < 0)) return 'softer';
  return steps.some((step) => step > 0) ? 'stricter' : 'neither';
}
