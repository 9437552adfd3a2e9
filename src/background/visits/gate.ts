import { hardDate, isLongerOn } from '../../model/care/hard-date.ts';
import type { Check } from '../../model/log/check.ts';
import type { Person } from '../../model/people/person.ts';
import type { Draft } from '../../model/records/draft.ts';
import { localDay, localHour } from '../../model/time/day.ts';
import { dayUnderWay, latestDay } from '../../model/time/latest-day.ts';
import { type Decision, decide } from '../../model/visits/decide.ts';
import { goneOn, timesGoneOn } from '../../model/visits/gone-on.ts';
import { longestPass } from '../../model/visits/longest-pass.ts';
import { opensUntil } from '../../model/visits/may-open.ts';
import type { Need } from '../../model/visits/need.ts';
import { waitsLongerAtNight } from '../../model/visits/night-wait.ts';
import { type OpenPause, takes } from '../../model/visits/open-pause.ts';
import { isOpenBy, type Pass, type PassMinutes, pass, passFrom } from '../../model/visits/pass.ts';
import { isUnasked } from '../../model/visits/source.ts';
import { grownBy, waitAt } from '../../model/visits/wait.ts';
import { waitGrows } from '../../model/visits/wait-grows.ts';
import { waitSeconds } from '../../model/visits/wait-seconds.ts';
import { pauses, privatePasses } from '../../storage/visits/pauses.ts';
import { change } from '../change/change.ts';
import { recordsOrNone } from '../change/records.ts';
import { givePrivatePass } from './private-passes.ts';
import { tabsAtPause } from './tabs.ts';
import type { Told } from './told.ts';

/** Visits are handled one at a time: each reads what the one before it decided, and is logged after it. */
export const inTurn = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request('visits', work);

/** The wait as it is now (epoch ms): the local hour, the seconds that are set, and what makes it longer. */
function waitNow(kept: Draft, now: number): Parameters<typeof waitAt> {
  const wall = localDay(now);
  const day = dayUnderWay(wall, kept.setting(latestDay));
  const longer = {
    atNight: kept.setting(waitsLongerAtNight),
    today: isLongerOn(kept.all(hardDate).values(), wall),
    goneOn: kept.setting(waitGrows) ? timesGoneOn(kept.setting(goneOn), day) : 0,
  };
  return [localHour(now), kept.setting(waitSeconds), longer];
}

/** For how often the user has gone on today the wait is longer now (epoch ms); 0 where it is not. */
export const grownNow = async (now: number): Promise<number> =>
  grownBy(...waitNow(await recordsOrNone(), now));

/** For how many minutes going on may be open: as many as are wished for, as far as the user allows that. */
export async function allowed(minutes: PassMinutes): Promise<PassMinutes> {
  const most = (await recordsOrNone()).setting(longestPass);
  return minutes < most ? minutes : most;
}

/** What happens to a visit now (epoch ms), by what is set, given and under way. */
export async function decideNow(told: Told, now: number): Promise<Decision> {
  const { person } = told;
  const [kept, given, open] = await Promise.all([recordsOrNone(), passes(now), pauseOf(told, now)]);
  return decide(person, given[person.id], open, waitAt(...waitNow(kept, now)), now);
}

/** Passes by person id; those of private windows, as far as they hold at a time (epoch ms), go before others. */
export async function passes(now: number): Promise<Readonly<Record<string, Pass>>> {
  const [kept, given] = await Promise.all([recordsOrNone(), privatePasses.getValue()]);
  const open = Object.entries(given).filter(([, one]) => isOpenBy(one, now));
  return Object.fromEntries([...kept.all(pass), ...open]);
}

/** The person's open pause, if it takes the visit in. */
async function pauseOf({ visit, person, tab }: Told, now: number): Promise<OpenPause | undefined> {
  const open = (await pauses.getValue())[person.id];
  if (!open) return undefined;
  const came = { source: visit.source, tab: tab.id };
  return takes(open, came, await tabsAtPause(person), now) ? open : undefined;
}

/** Opens the pause that a visit has decided, or keeps it open. */
export async function openPause(
  { visit: { id, source }, person, tab }: Told,
  { isOpen, readyAt, joins }: Decision,
  now: number,
): Promise<void> {
  if (isOpen || source === 'skip') return;
  const all = await pauses.getValue();
  const before = joins === null ? undefined : all[person.id];
  const isMet = before?.isMet ?? isUnasked(source);
  const tabs = [...new Set([...(before?.tabs ?? []), tab.id])];
  const open = { check: joins ?? id, readyAt, seen: now, isMet, tabs };
  await pauses.setValue({ ...all, [person.id]: open });
}

/** Notes on a person's pause whether the user ran into it. */
export async function setMet(person: string, isMet: boolean): Promise<void> {
  const { [person]: open, ...others } = await pauses.getValue();
  if (open) await pauses.setValue({ ...others, [person]: { ...open, isMet } });
}

/** Ends a person's pause, in all tabs. */
export async function closePause(person: string): Promise<void> {
  const { [person]: _closed, ...others } = await pauses.getValue();
  await pauses.setValue(others);
}

/** Ends a person's pause if it is of this check (id): a worker may have died before it was, as its pass was given. */
export async function endPause(person: string, check: string): Promise<void> {
  if ((await pauses.getValue())[person]?.check === check) await closePause(person);
}

/** Ends the pause that a check is of, in all tabs: nothing more shall come to it. */
export const endPauseOf = ({ person, visits }: Check): Promise<void> =>
  inTurn(async () => {
    const open = (await pauses.getValue())[person];
    if (open && visits.includes(open.check)) await closePause(person);
  });

/** The pass that opens somebody's pages at a time (epoch ms), if one does. */
export async function passOf(person: Person, now: number): Promise<Pass | undefined> {
  const given = (await passes(now))[person.id];
  return given && isOpenBy(given, now) && opensUntil(person, given) ? given : undefined;
}

/** What a pass is to be: whose, under which check, from when on (epoch ms), for how long, and for which need. */
interface NewPass {
  readonly person: string;
  readonly check: string;
  /** The visit that it is given in. */
  readonly visit?: string;
  readonly at: number;
  readonly minutes: PassMinutes;
  readonly need?: Need | undefined;
}

/** Gives a pass. One of a private window is no record; nor is one that a full disk does not take, which holds all the same. */
export async function givePass(given: NewPass, isPrivate: boolean): Promise<void> {
  const { person, check, visit, at, minutes, need } = given;
  const inMemory = () =>
    givePrivatePass(person, { ...passFrom(at, check, minutes, need), ...(visit && { visit }) });
  if (isPrivate) await inMemory();
  else await change({ do: 'openPass', with: given }).catch(inMemory);
}
