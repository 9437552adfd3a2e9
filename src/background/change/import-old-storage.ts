import * as v from 'valibot';
import { browser } from '#imports';
import { unread } from '../../model/cover/unread.ts';
import { isoDay } from '../../model/records/common-schemas.ts';
import type { Draft, Write } from '../../model/records/draft.ts';
import { OLD_STORAGE } from '../../model/records/old-storage.ts';
import { countedSince } from '../../model/report/counted-since.ts';
import { writeLocal } from '../../storage/records/local-area.ts';
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
      for (const one of writes) {
        if (!draft.has(one.kind, one.id) || isEarlier(one, draft))
          draft.put(one.kind, one.id, one.value);
      }
    }, Date.now());
    await writeLocal(() => browser.storage.local.remove(old));
    await mark(TAKEN_OVER);
  });

/** Whoever is listed before all is taken over starts the count anew: the first day there was counts. */
const isEarlier = ({ kind, value }: Write, draft: Draft): boolean =>
  kind.type === countedSince.type &&
  v.is(isoDay, value) &&
  value < (draft.setting(countedSince) ?? value);

const isOld = (key: string): boolean =>
  Object.hasOwn(OLD_STORAGE, key) || key.startsWith(UNREAD) || DROPPED.includes(key);

function writesOf(key: string, value: unknown): Write[] {
  if (key.startsWith(UNREAD))
    return [{ kind: unread, id: key.slice(UNREAD.length), value: { on: value } }];
  return Object.hasOwn(OLD_STORAGE, key) ? (OLD_STORAGE[key]?.(value) ?? []) : [];
}
