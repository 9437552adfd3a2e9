import * as v from 'valibot';
import { intent } from '../change/intent.ts';
import { isoDay, text } from '../records/common-schemas.ts';
import { putSince } from '../records/put-since.ts';
import { hardHour, hourSchema } from './hard-hour.ts';
import { reminderQueue } from './queue.ts';
import { reminder, reminderDraftSchema } from './reminder.ts';
import { reminderSettings, reminderSettingsChange } from './reminder-settings.ts';

/** Makes or changes a reminder. It counts from now on: nothing from before is due. Said again it changes nothing. */
export const putReminder = intent(reminderDraftSchema, (draft, wanted, { wall }) =>
  putSince(draft, reminder, wanted.id, wanted, wall),
);

/** Takes a reminder away. What was done stays in the log. */
export const removeReminder = intent(v.strictObject({ id: text(40) }), (draft, { id }) => {
  if (draft.get(reminder, id)) draft.remove(reminder, id);
});

/** Changes how reminders are told; what is left out stays. */
export const setReminderSettings = intent(
  reminderSettingsChange,
  (draft, { weekly, ...others }, { wall }) => {
    const now = draft.setting(reminderSettings);
    const isKnown = weekly?.weekday === now.weekly?.weekday && weekly?.time === now.weekly?.time;
    const since = (isKnown && now.weekly?.since) || wall;
    draft.set(reminderSettings, {
      ...now,
      ...others,
      ...(weekly !== undefined && { weekly: weekly && { ...weekly, since } }),
    });
  },
);

/** Keeps which reminders were told, and which wait. */
export const setReminderQueue = intent(reminderQueue.schema, (draft, queue) =>
  draft.set(reminderQueue, queue),
);

/** Keeps which hour the log tells to be the hardest from an ISO date on, and which it was before. */
export const noteHardHour = intent(
  v.strictObject({ hour: hourSchema, on: isoDay }),
  (draft, { hour, on }) => {
    const known = draft.setting(hardHour);
    const before = known?.on === on ? known.before : (known?.hour ?? null);
    draft.set(hardHour, { hour, on, before });
  },
);
