import type { Person } from '../../model/people/person.ts';
import { localHour } from '../../model/time/day.ts';
import { type Decision, decide } from '../../model/visits/decide.ts';
import { PASS_MINUTES } from '../../model/visits/limits.ts';
import { waitAt } from '../../model/visits/wait.ts';
import { passes, pauses } from '../../storage/visits/pauses.ts';
import { waitSeconds, waitsLongerAtNight } from '../../storage/visits/wait-settings.ts';

/** What happens to a visit to a person now (epoch ms), by what is set, given and under way. */
export const decideNow = async (person: Person, now: number): Promise<Decision> =>
  decide(
    person,
    (await passes.getValue())[person.id],
    (await pauses.getValue())[person.id],
    await waitNow(now),
    now,
  );

const waitNow = async (now: number): Promise<number> =>
  waitAt(localHour(now), await waitSeconds.getValue(), await waitsLongerAtNight.getValue());

/** Until when a pass for a person holds (epoch ms); 0 without one. */
export const passUntil = async (person: string): Promise<number> =>
  (await passes.getValue())[person]?.until ?? 0;

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

/** Gives a person's pass from now on (epoch ms), under a check. */
export async function givePass(person: string, check: string, now: number): Promise<void> {
  const pass = { until: now + PASS_MINUTES * 60_000, check };
  await passes.setValue({ ...(await passes.getValue()), [person]: pass });
}
