import { readHistory } from '../../storage/log/history.ts';
import { answerCopies } from '../copy/copy-lines.ts';
import { answer } from '../router.ts';

/** Answers whoever reads the log itself: the history's and the export's stretches, latest first, and a copy's lines. */
export function answerHistory(): void {
  answer('history', ({ filter, before, count }) => readHistory(filter, before, count));
  answerCopies();
}
