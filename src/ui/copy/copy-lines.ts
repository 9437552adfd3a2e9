import { sendWithRetry } from '../../messages/messages.ts';
import { chunksBy } from '../../model/copy/chunked-lines.ts';

/** A copy of all that is kept now, chunk by chunk. */
export const copyLines = () => chunksBy((from) => sendWithRetry('copyLines', { from }));
