import { storage } from '#imports';

/** Whether to ask, after a look that went on, if it helped. */
export const asksWhetherHelped = storage.defineItem<boolean>('local:asksWhetherHelped', {
  fallback: true,
  version: 1,
});

/** Whether the pause shows how often looking helped, of what is hoped for. */
export const showsLearnt = storage.defineItem<boolean>('local:showsLearnt', {
  fallback: false,
  version: 1,
});

/** Whether a short note can be written on a check. */
export const takesNotes = storage.defineItem<boolean>('local:takesNotes', {
  fallback: false,
  version: 1,
});

/** Triggers of the user's own, in the order they were added. */
export const ownTriggers = storage.defineItem<string[]>('local:ownTriggers', {
  fallback: [],
  version: 1,
});
