import type { Asked } from '../../messages/messages.ts';
import { asksWhetherHelped } from '../../model/log/asks-whether-helped.ts';
import { ASKED_MS, askedOf, outstanding } from '../../model/log/follow-up.ts';
import { checksSince } from '../../storage/log/checks.ts';
import { records } from '../change/records.ts';
import { listPeople } from '../cover/watch-list.ts';
import { today } from '../time/today.ts';

/** The look that is or will be asked about at a moment (epoch ms), if any. */
export const lookInQuestion = async (now: number) => outstanding(await checksSince(now - ASKED_MS));

/** The look of which to ask now (epoch ms) if it helped; null for none, or where the user wants no asking. */
export async function asked(now: number): Promise<Asked | null> {
  if (!(await records()).setting(asksWhetherHelped)) return null;
  const [check, people] = [await lookInQuestion(now), await listPeople()];
  const when = check && askedOf(check, now, await today());
  const person = people.find(({ id }) => id === check?.person);
  if (!when || !person) return null;
  const { id: visit, at, hope = null } = check;
  return { visit, nickname: person.nickname, at, when, hope };
}
