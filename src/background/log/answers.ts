import type { Asked } from '../../messages/messages.ts';
import { asksWhetherHelped } from '../../model/log/asks-whether-helped.ts';
import { ASKED_MS, askedOf } from '../../model/log/follow-up.ts';
import { localDay } from '../../model/time/day.ts';
import { checksSince, note } from '../../storage/log/checks.ts';
import { records } from '../change/records.ts';
import { listPeople } from '../cover/watch-list.ts';
import { answer } from '../router.ts';

/** Notes what the user says of a look, and tells of which looks to ask. */
export function takeAnswers(): void {
  answer('say', async ({ visit, answers }) => {
    if (!(await note(visit, answers))) throw new Error('say: no such look');
  });
  answer('asked', () => asked(Date.now()));
}

/** Of which looks to ask now (epoch ms) if they helped; none where the user wants no asking. */
export async function asked(now: number): Promise<Asked[]> {
  if (!(await records()).setting(asksWhetherHelped)) return [];
  const [checks, people] = [await checksSince(now - ASKED_MS), await listPeople()];
  return checks.reverse().flatMap((check) => {
    const when = askedOf(check, now, localDay(now));
    const person = people.find(({ id }) => id === check.person);
    if (!when || !person) return [];
    return {
      visit: check.id,
      nickname: person.nickname,
      at: check.at,
      when,
      hope: check.hope ?? null,
    };
  });
}
