import type { Asked } from '../../messages/messages.ts';
import { ASKED_MS, askedOf } from '../../model/log/follow-up.ts';
import { localDay } from '../../model/time/day.ts';
import { checksSince, note } from '../../storage/log/checks.ts';
import { asksWhetherHelped } from '../../storage/log/questions.ts';
import { listPeople } from '../../storage/people/people.ts';
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
  if (!(await asksWhetherHelped.getValue())) return [];
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
