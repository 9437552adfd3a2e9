import { lossAfter } from '../../model/cover/cover-loss.ts';
import { isSame } from '../../model/records/same.ts';
import { coverFacts } from '../../storage/cover/cover.ts';
import { readCoverLoss, writeCoverLoss } from '../../storage/cover/cover-loss.ts';
import { isPrivateWorker } from '../private.ts';
import { showBadge } from '../reminders/badge.ts';

/** One at a time: each starts from what the one before it wrote. */
const inTurn = (work: () => Promise<void>): Promise<void> =>
  navigator.locks.request('cover-loss', work);

/** Notes what cover was lost by the facts as they stand; the toolbar icon says it until it is seen. */
export const noteLoss = (): Promise<void> =>
  inTurn(async () => {
    if (isPrivateWorker()) return;
    const before = await readCoverLoss();
    const now = lossAfter(before, await coverFacts.getValue());
    if (isSame(before, now)) return;
    await writeCoverLoss(now);
    if (before.isSeen !== now.isSeen) await showBadge();
  });

/** The user has opened what tells of it. */
export const seeLoss = (): Promise<void> =>
  inTurn(async () => {
    const loss = await readCoverLoss();
    if (loss.isSeen) return;
    await writeCoverLoss({ ...loss, isSeen: true });
    await showBadge();
  });
