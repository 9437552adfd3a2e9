import * as v from 'valibot';
import { type OpenPause, openPauseSchema } from '../../model/visits/open-pause.ts';
import { type Pass, pass } from '../../model/visits/pass.ts';
import { checkedItem } from '../records/checked-item.ts';

/** A map kept for as long as the browser runs; what is not of its shape is forgotten. */
const sessionMap = <Value>(name: `session:${string}`, schema: v.GenericSchema<unknown, Value>) =>
  checkedItem<Readonly<Record<string, Value>>>(name, v.record(v.string(), schema), {});

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
