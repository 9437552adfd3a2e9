import { storage } from '#imports';
import { type CoverLoss, NO_LOSS } from '../../model/cover/cover-loss.ts';

/** Where cover was lost, and whether that was seen: kept, so that the same loss is told once. Hosts alone. */
export const coverLoss = storage.defineItem<CoverLoss>('local:coverLoss', { fallback: NO_LOSS });
