import { sendWithRetry } from '../../messages/messages.ts';
import { linesBy } from '../../model/copy/chunked-lines.ts';

/** The lines of a copy of all that is kept now. */
export const copyLines = () => linesBy((from) => sendWithRetry('copyLines', { from }));
