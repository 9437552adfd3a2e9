import { readAhead } from '../../model/copy/chunked-lines.ts';
import { chunkFrom } from '../../storage/copy/copy-chunks.ts';
import { answer } from '../router.ts';
import { keepAutoCopies } from './auto-copies.ts';
import { keepRestoring } from './restore.ts';

/** Answers a page that makes a copy, some lines of it at a time, as pages never open a database; or brings one back. */
export function answerCopies(): void {
  const read = readAhead(chunkFrom);
  answer('copyLines', ({ from }) => read(from));
  keepRestoring();
  keepAutoCopies();
}
