import { LOCKED, type LockState, lockStateSchema } from '../../model/discretion/lock-state.ts';
import { checkedItem } from '../records/checked-item.ts';

/** Where the lock stands. */
export const lockState = checkedItem<LockState>('session:lock', lockStateSchema, LOCKED);
