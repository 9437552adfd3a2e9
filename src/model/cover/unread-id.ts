import type { UnreadPart } from './unread.ts';

/** Under which id it is noted that a part of a network could not be read. The guard carries it. */
export const unreadId = (network: string, part: UnreadPart): string =>
  part === 'posts' ? network : `${network} ${part}`;
