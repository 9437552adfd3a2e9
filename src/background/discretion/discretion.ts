import { keepLock } from './lock.ts';
import { keepToolbar } from './toolbar.ts';

/** Keeps from others what this is: a plain toolbar, and pages that a PIN locks. */
export function keepDiscretion(): void {
  keepToolbar();
  keepLock();
}
