import { change } from '../change/change.ts';
import { answer } from '../router.ts';

/** Keeps on which networks posts cannot be read for whose they are. A private window leaves no note. */
export function noteUnreadPosts(): void {
  answer('unread', async (note, { tab }) => {
    if (!tab?.incognito) await change({ do: 'noteUnread', with: note });
  });
}
