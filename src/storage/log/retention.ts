import { storage } from '#imports';

/** For how many months checks are kept; 0 is always. */
export const KEPT_MONTHS = [0, 1, 3, 12] as const;

export interface Retention {
  readonly months: (typeof KEPT_MONTHS)[number];
  /** Whether figures of days outlive their checks. */
  readonly keepsSums: boolean;
}

export const retention = storage.defineItem<Retention>('local:retention', {
  fallback: { months: 0, keepsSums: true },
  version: 1,
});
