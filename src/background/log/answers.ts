import { entryOn } from '../../model/log/entry.ts';
import { saidAt } from '../../model/log/fold.ts';
import { isOut } from '../../model/log/follows.ts';
import { NO_SUCH_CHECK, troubleIn } from '../../model/log/trouble.ts';
import { countWaiting, untold } from '../../storage/log/journal.ts';
import { takeQuestionBack } from '../reminders/reminders.ts';
import { answer } from '../router.ts';
import { endPauseOf } from '../visits/gate.ts';
import { asked, lookInQuestion } from './question.ts';
import { catchUp, writeDown } from './writer.ts';

/** Notes what the user says of a check, and tells of which check to ask. */
export function noteAnswers(): void {
  answer('answerCheck', async ({ visit, answers }) => {
    const check = await writeDown(entryOn(visit, { said: saidAt(answers, Date.now()) }));
    if (!check) throw new Error(NO_SUCH_CHECK);
    if (check !== 'waits' && isOut(check)) await endPauseOf(check);
    // The answer is kept, whatever becomes of the question.
    await endQuestion().catch(() => undefined);
  });
  answer('asked', () => asked(Date.now()));
  answer('untold', async () => {
    const trouble = troubleIn(await catchUp());
    const waiting = await countWaiting();
    return { waiting, visits: waiting && (await untold()), trouble };
  });
}

/** Takes the question whether a look helped back where it was answered, or its look taken out. */
async function endQuestion(): Promise<void> {
  if (!(await lookInQuestion(Date.now()))) await takeQuestionBack();
}
