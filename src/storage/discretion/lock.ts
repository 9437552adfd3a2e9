import { storage } from '#imports';
import { LOCKED, type LockState } from '../../model/discretion/lock-state.ts';

/** Where the lock stands. */
export const lockState = storage.defineItem<LockState>('session:lock', { fallback: LOCKED });
