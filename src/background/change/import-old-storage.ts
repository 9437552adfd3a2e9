import { browser } from '#imports';
import { unread } from '../../model/cover/unread.ts';
import type { Write } from '../../model/records/draft.ts';
import { OLD_STORAGE } from '../../model/records/old-storage.ts';
import { changeRecords, isMarked, mark } from '../../storage/records/records.ts';
import { inTurn } from './records.ts';

const TAKEN_OVER = 'old storage';
const UNREAD = 'unread:';

/** Keys that nothing reads any more. */
const DROPPED = ['cover', 'ownWordsTurn'];

/**
 * Takes over what a version before the records kept in storage.local: all of it in one step, and only then
 * is it cleared there. What a record holds already is newer, and stays.
 */
export const importOldStorage = (): Promise<void> =>
  inTurn(async () => {
    if (await isMarked(TAKEN_OVER)) return;
    const stored = await browser.storage.local.get(null);
    const old = Object.keys(stored).filter((key) => isOld(key.replace(/\$$/, '')));
    const writes = Object.entries(stored).flatMap(([key, value]) => writesOf(key, value));
    await changeRecords((draft) => {
      for (const { kind, id, value } of writes) {
        if (!draft.has(kind, id)) draft.put(kind, id, value);
      }
    }, Date.now());
    await browser.storage.local.remove(old);
    await mark(TAKEN_OVER);
  });

const isOld = (key: string): boolean =>
  Object.hasOwn(OLD_STORAGE, key) || key.startsWith(UNREAD) || DROPPED.includes(key);

function writesOf(key: string, value: unknown): Write[] {
  if (key.startsWith(UNREAD))
    return [{ kind: unread, id: key.slice(UNREAD.length), value: { on: value } }];
  return Object.hasOwn(OLD_STORAGE, key) ? (OLD_STORAGE[key]?.(value) ?? []) : [];
}
