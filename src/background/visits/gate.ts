import type { Person } from '../../model/people/person.ts';
import { localHour } from '../../model/time/day.ts';
import { type Decision, decide } from '../../model/visits/decide.ts';
import { waitsLongerAtNight } from '../../model/visits/night-wait.ts';
import { type Pass, pass, passFrom } from '../../model/visits/pass.ts';
import { waitAt } from '../../model/visits/wait.ts';
import { waitSeconds } from '../../model/visits/wait-seconds.ts';
import { pauses, privatePasses } from '../../storage/visits/pauses.ts';
import { change } from '../change/change.ts';
import { recordsOrNone } from '../change/records.ts';
import { givePrivatePass } from './private-passes.ts';

/** What happens to a visit to a person now (epoch ms), by what is set, given and under way. */
export async function decideNow(person: Person, now: number): Promise<Decision> {
  const kept = await recordsOrNone();
  const wait = waitAt(localHour(now), kept.setting(waitSeconds), kept.setting(waitsLongerAtNight));
  const open = (await pauses.getValue())[person.id];
  return decide(person, (await passes(now))[person.id], open, wait, now);
}

/** Passes by person id; those of private windows, as far as they hold at a time (epoch ms), go before others. */
export async function passes(now: number): Promise<Readonly<Record<string, Pass>>> {
  const given = Object.entries(await privatePasses.getValue());
  const open = given.filter(([, { until }]) => until > now);
  return Object.fromEntries([...(await recordsOrNone()).all(pass), ...open]);
}

/** Until when a pass for a person holds (epoch ms); 0 without one. */
export const passUntil = async (person: string): Promise<number> =>
  (await passes(Date.now()))[person]?.until ?? 0;

/** Opens the pause that a visit has decided, or keeps it open. */
export async function openPause(
  person: string,
  visit: string,
  { readyAt, joins }: Decision,
  now: number,
): Promise<void> {
  if (readyAt === null) return;
  const open = { check: joins ?? visit, readyAt, seen: now };
  await pauses.setValue({ ...(await pauses.getValue()), [person]: open });
}

/** Ends a person's pause, in all tabs. */
export async function closePause(person: string): Promise<void> {
  const { [person]: _closed, ...others } = await pauses.getValue();
  await pauses.setValue(others);
}

/** Gives a person's pass from a time on (epoch ms), under a check. One of a private window is no record. */
export async function givePass(
  person: string,
  check: string,
  at: number,
  isPrivate: boolean,
): Promise<void> {
  if (isPrivate) await givePrivatePass(person, passFrom(at, check));
  else await change({ do: 'openPass', with: { person, check, at } });
}
