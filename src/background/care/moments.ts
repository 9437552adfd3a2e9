import { tellMomentsChanged } from '../../messages/moments-changed.ts';
import { localDay } from '../../model/time/day.ts';
import { dropMoment, keepMoment, listMoments } from '../../storage/care/moments.ts';
import { isPrivate } from '../private.ts';
import { showBadge } from '../reminders/badge.ts';
import { takeAway } from '../reminders/notifications.ts';
import { answer } from '../router.ts';

/** Keeps what the user does for themself, and tells of it again. A private window leaves no trace. */
export function answerMoments(): void {
  answer('moment', async (moment, sender) => {
    if (isPrivate(sender)) return;
    const at = Date.now();
    await keepMoment({ ...moment, at, day: moment.day ?? localDay(at) });
    tellMomentsChanged();
    if (moment.kind !== 'reminder') return;
    await takeAway(moment.id);
    await showBadge();
  });
  answer('unmoment', async (id) => {
    await dropMoment(id, Date.now());
    tellMomentsChanged();
    await showBadge();
  });
  answer('moments', ({ kind, from, to }) => listMoments(kind, from, to));
}
