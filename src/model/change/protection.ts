/** What stands between the user and the pages of the people they listed, and the record of it. */
import { doors } from '../cover/doors.ts';
import { retention } from '../log/retention-setting.ts';
import { person, RESPONSES, type Response, VEILS } from '../people/person.ts';
import type { Draft } from '../records/draft.ts';
import { isStopped, takesPass } from '../visits/may-open.ts';
import { waitsLongerAtNight } from '../visits/night-wait.ts';
import { isOpenBy, pass } from '../visits/pass.ts';
import { waitSeconds } from '../visits/wait-seconds.ts';

/** Every way in which protection can be more or less, by name; the higher the figure, the stricter. */
export type Protection = Readonly<Record<string, number>>;

/** More than any pass takes away: its end, epoch ms, is under this until the year 5138. */
const STEP = 1e14;

/** What an identity is worth that is not listed: less than any that is. */
const NOT_LISTED = 0;

/** Only counted, then paused, then blocked: as many steps up. */
const rank = (response: Response): number =>
  (RESPONSES.length - RESPONSES.indexOf(response)) * STEP;

/** Whose protection a draft's changes can have changed, by person id: nobody else's need be looked at. */
export const touchedBy = ({ writes }: Draft): Set<string> =>
  new Set(writes.filter(({ kind }) => kind === person || kind === pass).map(({ id }) => id));

/** The protection that records come to at a time (epoch ms), of people that of these (ids). */
export function protectionOf(draft: Draft, now: number, people: Iterable<string>): Protection {
  const { mirrors, search, engines, viewers } = draft.setting(doors);
  const { months, keepsSums } = draft.setting(retention);
  return {
    ...Object.assign({}, ...[...people].map((id) => ofPerson(draft, id, now))),
    'door mirrors': Number(mirrors),
    'door search': Number(search),
    ...Object.fromEntries(engines.map((id) => [`engine ${id}`, 1])),
    ...Object.fromEntries(viewers.map(({ hosts }) => [`viewer ${hosts[0]}`, 1])),
    wait: draft.setting(waitSeconds),
    'wait at night': Number(draft.setting(waitsLongerAtNight)),
    // 0 months are always.
    'log kept': months === 0 ? Number.MAX_SAFE_INTEGER : months,
    'sums kept': Number(keepsSums),
  };
}

function ofPerson(draft: Draft, id: string, now: number): Protection {
  const one = draft.get(person, id);
  if (!one) return {};
  const { response, veil, fullName, identities } = one;
  const given = draft.get(pass, id);
  // The longer a pass is open, the less; all of it is more than counting alone.
  const open =
    given && takesPass(one) && isOpenBy(given, now) ? Math.min(given.until, STEP - 1) : 0;
  const named = identities.flatMap(({ network, kind, value }) => {
    const identity = `${network}:${kind}:${value}`;
    return [
      [`response ${identity}`, rank(response) - open],
      // Whom one only counts is not veiled, whatever was chosen.
      [`veil ${identity}`, isStopped(one) ? VEILS.indexOf(veil) : 0],
    ] as const;
  });
  return { ...Object.fromEntries(named), [`name ${id}`]: Number(Boolean(fullName)) };
}

export type Direction = 'stricter' | 'softer' | 'neither';

/** Whether a change makes protection stricter or softer. What does both counts as softer. */
export function directionOf(before: Protection, after: Protection): Direction {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const steps = [...names].map(
    (name) => (after[name] ?? NOT_LISTED) - (before[name] ?? NOT_LISTED),
  );
  if (steps.some((step) => step < 0)) return 'softer';
  return steps.some((step) => step > 0) ? 'stricter' : 'neither';
}
