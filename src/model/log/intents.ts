import * as v from 'valibot';
import { worry } from '../care/worry.ts';
import { intent } from '../change/intent.ts';
import { brief, isOf } from '../change/postponed.ts';
import { dropUntold } from '../change/untold.ts';
import { person } from '../people/person.ts';
import { text } from '../records/common-schemas.ts';
import type { Draft } from '../records/draft.ts';
import { RECORDS } from '../records/places.ts';
import { reminderQueue, withoutQuestions } from '../reminders/queue.ts';
import { countedSince } from '../report/counted-since.ts';
import { forgotten } from '../sync/forgotten.ts';
import { syncing } from '../sync/syncing.ts';
import { goneOn } from '../visits/gone-on.ts';
import { LONGEST } from './answers.ts';
import { erased, erasedId } from './erased.ts';
import { type Days, daysSchema, erasing, isAmong } from './erasing.ts';
import { MOST_OWN_TRIGGERS, ownTriggers } from './own-triggers.ts';

/** So many characters of a time make its date. */
const ISO_DATE_CHARS = 10;

/** Adds a word of the user's own for what came before a look. */
export const addTrigger = intent(
  v.strictObject({ name: text(LONGEST.trigger) }),
  (draft, { name }) => {
    const known = draft.setting(ownTriggers);
    if (known.includes(name) || known.length >= MOST_OWN_TRIGGERS) return;
    draft.set(ownTriggers, [...known, name]);
  },
);

/** Takes words of the user's own away that stand on no look any more. */
export const dropTriggers = intent(
  v.strictObject({ names: v.array(v.string()) }),
  (draft, { names }) => {
    const known = draft.setting(ownTriggers);
    const left = known.filter((name) => !names.includes(name));
    if (left.length < known.length) draft.set(ownTriggers, left);
  },
);

/** Lets go of the whole log, and of all else that tells of looks. What lies in the log itself goes after that. */
export const eraseLog = intent(v.strictObject({}), (draft, _nothing, { day, at }) => {
  for (const [kind, { erased }] of RECORDS) if (erased === 'goes') draft.dropAll(kind);
  dropQuestions(draft);
  // Days of which nothing is known any more are no calm ones.
  if (draft.setting(countedSince) !== null) draft.set(countedSince, day);
  const now = draft.setting(erasing);
  // Heard again, it was said the first time.
  if (now.log) return;
  draft.dropAll(erased);
  noteMark(draft, { from: '', until: day }, at);
  draft.set(erasing, { ...now, log: true });
});

/** Takes somebody off the list with what was noted about them; what lies in the log goes after that. */
export const forgetPerson = intent(v.strictObject({ id: text(64) }), (draft, { id }) => {
  for (const [kind, { forgotten }] of RECORDS) {
    if (forgotten === 'theirs') draft.drop(kind, id);
    if (forgotten === 'goes') draft.dropAll(kind);
  }
  for (const [other, one] of draft.all(brief)) if (isOf(one, id)) draft.drop(brief, other);
  dropUntold(draft, (one) => one.person === id);
  for (const [other, { link, ...alone }] of draft.all(person))
    if (link?.to === id) draft.put(person, other, alone);
  // The user's other browsers ask whether to do the same.
  if (draft.setting(syncing) !== null && !draft.get(forgotten, id)) draft.put(forgotten, id, true);
  dropQuestions(draft);
  const now = draft.setting(erasing);
  draft.set(erasing, { ...now, people: [...now.people.filter((one) => one !== id), id] });
});

/** Lets go of what is known of some days; what lies in the log goes after that. */
export const eraseDays = intent(daysSchema, (draft, gone, { at }) => {
  for (const [kind, { dated }] of RECORDS) if (dated === 'goes') draft.dropAll(kind);
  for (const [id, { since }] of draft.all(worry))
    if (isAmong(since.slice(0, ISO_DATE_CHARS), gone)) draft.drop(worry, id);
  dropUntold(draft, ({ day }) => isAmong(day, gone));
  const passes = draft.setting(goneOn);
  if (passes && isAmong(passes.day, gone)) draft.dropAll(goneOn);
  dropQuestions(draft);
  const now = draft.setting(erasing);
  const others = (now.days ?? []).filter((some) => !isSame(gone)(some));
  if (others.length === (now.days ?? []).length) noteMark(draft, gone, at);
  draft.set(erasing, { ...now, days: [...others, gone] });
});

/** Keeps when days were erased, so that no copy from before brings them back. */
const noteMark = (draft: Draft, { from, until }: Days, at: number): void =>
  draft.put(erased, erasedId({ from, until }), { from, until, at });

const isSame = (some: Days) => (others: Days) =>
  some.from === others.from && some.until === others.until;

/** Notes that what was let go of is gone from the log. */
export const noteErased = intent(erasing.schema, (draft, gone) => {
  const { log, people, days = [], marks = [], ...later } = draft.setting(erasing);
  const left = days.filter((some) => !gone.days?.some(isSame(some)));
  const marksLeft = marks.filter(
    (mark) => !gone.marks?.some((one) => isSame(mark)(one) && one.at === mark.at),
  );
  draft.set(erasing, {
    ...{ ...later, log: log && !gone.log },
    people: people.filter((id) => !gone.people.includes(id)),
    ...(left.length > 0 && { days: left }),
    ...(marksLeft.length > 0 && { marks: marksLeft }),
  });
});

/** Whether a look helped is not asked of one that is gone. */
function dropQuestions(draft: Draft): void {
  const queue = draft.setting(reminderQueue);
  const left = withoutQuestions(queue);
  if (left !== queue) draft.set(reminderQueue, left);
}
