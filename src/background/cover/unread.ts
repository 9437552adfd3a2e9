import { unread } from '../../model/cover/unread.ts';
import { writeUnread } from '../../storage/cover/guard-tables.ts';
import { change } from '../change/change.ts';
import { records } from '../change/records.ts';
import { isPrivate } from '../private.ts';
import { answer } from '../router.ts';

/** Keeps what of which networks cannot be read. A private window leaves no note. */
export function answerUnread(): void {
  answer('unread', async (note, sender) => {
    if (isPrivate(sender)) return;
    await change({ do: 'noteUnread', with: note });
    await writeUnread([...(await records()).all(unread).keys()]);
  });
}
