import type { Asked } from '../../messages/messages.ts';
import { asksWhetherHelped } from '../../model/log/asks-whether-helped.ts';
import { entryOn } from '../../model/log/entry.ts';
import { saidAt } from '../../model/log/fold.ts';
import { ASKED_MS, askedOf } from '../../model/log/follow-up.ts';
import { isOut } from '../../model/log/follows.ts';
import { localDay } from '../../model/time/day.ts';
import { checksSince } from '../../storage/log/checks.ts';
import { untold } from '../../storage/log/journal.ts';
import { records } from '../change/records.ts';
import { listPeople } from '../cover/watch-list.ts';
import { answer } from '../router.ts';
import { endPauseOf } from '../visits/gate.ts';
import { catchUp, writeDown } from './writer.ts';

/** Notes what the user says of a check, and tells of which checks to ask. */
export function noteAnswers(): void {
  answer('answerCheck', async ({ visit, answers }) => {
    const check = await writeDown(entryOn(visit, { said: saidAt(answers, Date.now()) }));
    if (!check) throw new Error('answerCheck: no such check');
    if (check !== 'waits' && isOut(check)) await endPauseOf(check);
  });
  answer('asked', () => asked(Date.now()));
  answer('untold', async () => {
    await catchUp();
    return untold();
  });
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
