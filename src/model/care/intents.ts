import * as v from 'valibot';
import { intent } from '../change/intent.ts';
import { isoDay, text } from '../records/common-schemas.ts';
import { putSince } from '../records/put-since.ts';
import { hardDate, hardDateDraftSchema } from './hard-date.ts';
import { lastContact } from './last-contact.ts';
import { ownWords, wordsSchema } from './own-words.ts';
import { planSchema, plans, TRIGGERS } from './plan.ts';
import { monthSchema, ratingSchema, selfRating } from './self-rating.ts';
import { worry, worryDraftSchema } from './worry.ts';

/** Counts somebody's days without contact from an ISO date on; null no longer. */
export const setLastContact = intent(
  v.strictObject({ person: text(64), on: v.nullable(isoDay) }),
  (draft, { person: whom, on }) => {
    if (on) draft.put(lastContact, whom, { on });
    else if (draft.get(lastContact, whom)) draft.remove(lastContact, whom);
  },
);

/**
 * Keeps a line of the user's own, behind the others or at a place among them (from 0).
 * @throws where there is no room for it
 */
export const addOwnWords = intent(
  v.strictObject({ words: wordsSchema, at: v.optional(v.pipe(v.number(), v.safeInteger())) }),
  (draft, { words, at }) => {
    const kept = draft.setting(ownWords);
    if (kept.includes(words)) return;
    draft.set(ownWords, v.parse(ownWords.schema, kept.toSpliced(at ?? kept.length, 0, words)));
  },
);

/** Takes a line of the user's own away. */
export const removeOwnWords = intent(v.strictObject({ words: wordsSchema }), (draft, { words }) => {
  const kept = draft.setting(ownWords);
  if (kept.includes(words))
    draft.set(
      ownWords,
      kept.filter((one) => one !== words),
    );
});

/** Makes or changes the plan for a trigger; null takes it away. */
export const setPlan = intent(
  v.strictObject({ for: v.picklist(TRIGGERS), plan: v.nullable(planSchema) }),
  (draft, { for: trigger, plan }) => {
    const { [trigger]: _before, ...others } = draft.setting(plans);
    draft.set(plans, plan ? { ...others, [trigger]: plan } : others);
  },
);

/** Puts a worry off, for the first time or again. Said again it changes nothing. */
export const putOff = intent(worryDraftSchema, (draft, wanted, { wall }) =>
  putSince(draft, worry, wanted.id, wanted, wall),
);

/** A worry was dealt with, or let go: nothing of it stays. */
export const letWorryGo = intent(v.strictObject({ id: text(40) }), (draft, { id }) => {
  if (draft.get(worry, id)) draft.remove(worry, id);
});

/** Makes or changes a hard date. What was due before is not told. Said again it changes nothing. */
export const putHardDate = intent(hardDateDraftSchema, (draft, wanted, { wall }) =>
  putSince(draft, hardDate, wanted.id, wanted, wall),
);

/** Takes a hard date away: nothing of it stays. */
export const removeHardDate = intent(v.strictObject({ id: text(40) }), (draft, { id }) => {
  if (draft.get(hardDate, id)) draft.remove(hardDate, id);
});

/** Keeps how the user is doing in a month; null takes that away. */
export const rateMonth = intent(
  v.strictObject({ month: monthSchema, rating: v.nullable(ratingSchema) }),
  (draft, { month, rating }) => {
    if (rating) draft.put(selfRating, month, rating);
    else if (draft.get(selfRating, month)) draft.remove(selfRating, month);
  },
);
