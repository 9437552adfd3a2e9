import { readHistory } from '../../storage/log/history.ts';
import { answer } from '../router.ts';

/** Answers the history's and the export's questions: stretches of the log, latest first. */
export function answerHistory(): void {
  answer('history', ({ filter, before, count }) => readHistory(filter, before, count));
}
