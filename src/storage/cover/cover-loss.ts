import { type CoverLoss, coverLossSchema, NO_LOSS } from '../../model/cover/cover-loss.ts';
import { checkedItem } from '../records/checked-item.ts';
import { writeLocal } from '../records/local-area.ts';

/** Where cover was lost, and whether that was seen: kept, so that the same loss is told once. Hosts alone. */
const coverLoss = checkedItem<CoverLoss>('local:coverLoss', coverLossSchema, NO_LOSS);

export const readCoverLoss = (): Promise<CoverLoss> => coverLoss.getValue();

export const writeCoverLoss = (loss: CoverLoss): Promise<void> =>
  writeLocal(() => coverLoss.setValue(loss));
