import * as v from 'valibot';
import { isoDay, localTime, text, wallTime, weekday } from '../records/common-schemas.ts';
import { type Known, kind } from '../records/kind.ts';

/** Local wall-clock time, `2026-11-23T20:30` or with seconds. As text, so that earlier sorts first. */
export type Wall = string;

/** What the article the extension is made for suggests for the time after a break-up. */
export const PRESETS = [
  ...(['eat', 'sleep', 'move', 'meditate', 'people'] as const),
  ...(['own', 'affirm', 'craft', 'help'] as const),
] as const;
export type PresetId = (typeof PRESETS)[number];

/** When a reminder comes. */
export interface Rhythm {
  /** ISO weekdays, Monday is 1. */
  readonly weekdays: readonly number[];
  /** Local times, `20:30`. */
  readonly times: readonly string[];
  /** Also half an hour before the hour that is hardest, which the log tells. */
  readonly beforeHardHour: boolean;
}

/** So long may its words be. */
export const MOST_REMINDER_CHARS = 80;

/** So many times a day at most. */
export const MOST_TIMES = 8;

const reminderSchema = v.looseObject({
  id: v.pipe(v.string(), v.minLength(8), v.maxLength(40)),
  preset: v.nullable(v.picklist(PRESETS)),
  /** What to do, as the user calls it. */
  text: text(MOST_REMINDER_CHARS),
  weekdays: v.array(weekday),
  times: v.pipe(v.array(localTime), v.maxLength(MOST_TIMES)),
  beforeHardHour: v.boolean(),
  /** ISO dates, both included. */
  from: v.optional(isoDay),
  until: v.optional(isoDay),
  isOn: v.boolean(),
  /** When it was last made, changed or switched on: nothing from before then is due. */
  since: wallTime,
});

/** Something kind to do for oneself, and when. */
export const reminder = kind('reminder', reminderSchema);
export type Reminder = Known<v.InferOutput<typeof reminderSchema>>;

/** A reminder as the user makes or changes it: from when it counts, the background says. */
export const reminderDraftSchema = v.omit(reminderSchema, ['since']);

/** All ISO weekdays. */
export const EVERY_DAY: readonly number[] = [1, 2, 3, 4, 5, 6, 7];

/** When each preset comes unless the user says otherwise. */
export const USUAL: Readonly<Record<PresetId, Rhythm>> = {
  eat: { weekdays: EVERY_DAY, times: ['08:00', '13:00', '19:00'], beforeHardHour: false },
  sleep: { weekdays: EVERY_DAY, times: ['22:30'], beforeHardHour: false },
  move: { weekdays: EVERY_DAY, times: ['17:30'], beforeHardHour: false },
  meditate: { weekdays: EVERY_DAY, times: ['07:30'], beforeHardHour: false },
  people: { weekdays: [3, 6], times: ['18:00'], beforeHardHour: false },
  own: { weekdays: [5, 7], times: ['16:00'], beforeHardHour: false },
  affirm: { weekdays: EVERY_DAY, times: ['09:00'], beforeHardHour: false },
  craft: { weekdays: [2, 4], times: ['19:30'], beforeHardHour: false },
  help: { weekdays: [1], times: ['10:00'], beforeHardHour: false },
};
