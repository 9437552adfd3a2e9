import { storage } from '#imports';
import { type CoverLoss, NO_LOSS } from '../../model/cover/cover-loss.ts';
import { writeLocal } from '../records/local-area.ts';

/** Where cover was lost, and whether that was seen: kept, so that the same loss is told once. Hosts alone. */
const coverLoss = storage.defineItem<CoverLoss>('local:coverLoss', { fallback: NO_LOSS });

export const readCoverLoss = (): Promise<CoverLoss> => coverLoss.getValue();

export const writeCoverLoss = (loss: CoverLoss): Promise<void> =>
  writeLocal(() => coverLoss.setValue(loss));
