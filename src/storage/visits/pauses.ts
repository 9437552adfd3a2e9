import * as v from 'valibot';
import { storage } from '#imports';
import { type OpenPause, openPauseSchema } from '../../model/visits/open-pause.ts';
import { type Pass, pass } from '../../model/visits/pass.ts';

/** A map kept for as long as the browser runs; what is not of its shape is forgotten. */
function sessionMap<Value>(name: `session:${string}`, schema: v.GenericSchema<unknown, Value>) {
  const item = storage.defineItem<unknown>(name, { fallback: {} });
  const shape = v.record(v.string(), schema);
  const read = async (): Promise<Record<string, Value>> => {
    const { success, output } = v.safeParse(shape, await item.getValue());
    return success ? output : {};
  };
  return {
    getValue: read,
    setValue: (map: Readonly<Record<string, Value>>) => item.setValue(map),
    watch: (changed: () => void) => item.watch(changed),
  };
}

/** Open pauses by person id. */
export const pauses = sessionMap<OpenPause>('session:pauses', openPauseSchema);

/** What the guard's visits were for, by person id: each address by the visit's id. */
export const asked = sessionMap<Record<string, string>>(
  'session:asked',
  v.record(v.string(), v.string()),
);

/**
 * Passes given in private windows, or while nothing could be written, by person id: kept in no database, and gone with
 * the browser at the latest.
 */
export const privatePasses = sessionMap<Pass>('session:privatePasses', pass.schema);

/** Tabs whose user has just left a pause, by tab id, with the time (epoch ms). */
export const leaving = sessionMap<number>('session:leaving', v.number());
