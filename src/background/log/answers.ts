import { entryOn } from '../../model/log/entry.ts';
import { saidAt } from '../../model/log/fold.ts';
import { untold } from '../../storage/log/journal.ts';
import { takeQuestionBack } from '../reminders/reminders.ts';
import { answer } from '../router.ts';
import { asked, lookInQuestion } from './question.ts';
import { catchUp, writeDown } from './writer.ts';

/** Notes what the user says of a check, and tells of which check to ask. */
export function noteAnswers(): void {
  answer('answerCheck', async ({ visit, answers }) => {
    const said = saidAt(answers, Date.now());
    if (!(await writeDown(entryOn(visit, { said })))) throw new Error('answerCheck: no such check');
    // The answer is kept, whatever becomes of the question.
    await endQuestion().catch(() => undefined);
  });
  answer('asked', () => asked(Date.now()));
  answer('untold', async () => {
    await catchUp();
    return untold();
  });
}

/** Takes the question whether a look helped back where it was answered, or its look taken out. */
async function endQuestion(): Promise<void> {
  if (!(await lookInQuestion(Date.now()))) await takeQuestionBack();
}
