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

/** Something kind to do for oneself, and when. */
export interface Reminder extends Rhythm {
  readonly id: string;
  readonly preset: PresetId | null;
  /** What to do, as the user calls it. */
  readonly text: string;
  /** ISO dates, both included. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly isOn: boolean;
  /** When it was last made, changed or switched on: nothing from before then is due. */
  readonly since: Wall;
}

/** So long may its words be. */
export const LONGEST_TEXT = 80;

/** So many times a day at most. */
export const MOST_TIMES = 8;

const DAILY = [1, 2, 3, 4, 5, 6, 7];

/** When each preset comes unless the user says otherwise. */
export const USUAL: Readonly<Record<PresetId, Rhythm>> = {
  eat: { weekdays: DAILY, times: ['08:00', '13:00', '19:00'], beforeHardHour: false },
  sleep: { weekdays: DAILY, times: ['22:30'], beforeHardHour: false },
  move: { weekdays: DAILY, times: ['17:30'], beforeHardHour: false },
  meditate: { weekdays: DAILY, times: ['07:30'], beforeHardHour: false },
  people: { weekdays: [3, 6], times: ['18:00'], beforeHardHour: false },
  own: { weekdays: [5, 7], times: ['16:00'], beforeHardHour: false },
  affirm: { weekdays: DAILY, times: ['09:00'], beforeHardHour: false },
  craft: { weekdays: [2, 4], times: ['19:30'], beforeHardHour: false },
  help: { weekdays: [1], times: ['10:00'], beforeHardHour: false },
};

/** Quiet hours, local times; over midnight when `to` is the earlier. */
export interface Quiet {
  readonly from: string;
  readonly to: string;
}

export interface ReminderSettings {
  readonly quiet: Quiet | null;
  /** ISO date of the day on which everything is paused. */
  readonly pausedOn: string | null;
  /** Notifications say nothing of what they are about. */
  readonly isDiscreet: boolean;
  /** The toolbar icon counts what is due. */
  readonly hasBadge: boolean;
  /** When the week's report is told of; the day is an ISO weekday. */
  readonly weekly: { readonly weekday: number; readonly time: string; readonly since: Wall } | null;
}
