import { overwriteDeleted } from '../../storage/records/overwrite.ts';

/** Has no bytes left of what was deleted. Where there is no room for it, it stays deleted all the same. */
export const overwrite = (): Promise<void> =>
  navigator.locks.request('overwriting', () => overwriteDeleted().catch(() => undefined));
