import { localDay } from '../model/calm.ts';
import { dropMoment, keepMoment, listMoments } from '../storage/moments.ts';
import { answer } from './inbox.ts';

/** Keeps what the user does for themself, and tells of it again. A private window leaves no trace. */
export function answerMoments(): void {
  answer('moment', async (moment, { tab }) => {
    const at = Date.now();
    if (!tab?.incognito) await keepMoment({ ...moment, at, day: localDay(at) });
  });
  answer('unmoment', (id) => dropMoment(id));
  answer('moments', ({ kind, from, to }) => listMoments(kind, from, to));
}
