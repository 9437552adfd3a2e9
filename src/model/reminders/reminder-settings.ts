import * as v from 'valibot';
import { isoDay, localTime, wallTime, weekday } from '../records/common-schemas.ts';
import { type Known, setting } from '../records/kind.ts';

/** Quiet hours, local times; over midnight when `to` is the earlier. */
const quietSchema = v.looseObject({ from: localTime, to: localTime });
export type Quiet = Known<v.InferOutput<typeof quietSchema>>;

const weeklySchema = v.looseObject({ weekday, time: localTime, since: wallTime });

const settingsSchema = v.looseObject({
  quiet: v.fallback(v.nullable(quietSchema), null),
  /** ISO date of the day on which everything is paused. */
  pausedOn: v.fallback(v.nullable(isoDay), null),
  /** Notifications, the toolbar and tabs say nothing of what they are about. */
  isDiscreet: v.fallback(v.boolean(), false),
  /** The toolbar icon counts what is due. */
  hasBadge: v.fallback(v.boolean(), false),
  /** When the week's report is told of; the day is an ISO weekday. */
  weekly: v.fallback(v.nullable(weeklySchema), null),
});

/** How reminders are told. */
export const reminderSettings = setting('reminderSettings', settingsSchema, {
  quiet: null,
  pausedOn: null,
  isDiscreet: false,
  hasBadge: false,
  weekly: null,
});
export type ReminderSettings = Known<v.InferOutput<typeof settingsSchema>>;

/** Changes to them, as the user makes them: from when the week's report counts, the background says. */
export const reminderSettingsChange = v.partial(
  v.strictObject({
    quiet: v.nullable(quietSchema),
    pausedOn: v.nullable(isoDay),
    isDiscreet: v.boolean(),
    hasBadge: v.boolean(),
    weekly: v.nullable(v.looseObject({ weekday, time: localTime })),
  }),
);
