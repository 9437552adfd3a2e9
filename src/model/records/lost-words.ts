import { hardDate } from '../care/hard-date.ts';
import { ownWords } from '../care/own-words.ts';
import { plans } from '../care/plan.ts';
import { someone } from '../care/someone.ts';
import { worry } from '../care/worry.ts';
import { brief, postponed } from '../change/postponed.ts';
import { exitPage } from '../discretion/exit-page.ts';
import { ownTriggers } from '../log/own-triggers.ts';
import { type Person, person } from '../people/person.ts';
import { reminder } from '../reminders/reminder.ts';
import { forgottenElsewhere } from '../sync/forgotten.ts';
import type { Stored } from './kind.ts';

/** The kinds in which all that is text may be the user's own, or name somebody. */
const OWN: readonly string[] = [
  ...[hardDate, ownWords, plans, someone, worry, brief, postponed].map(({ type }) => type),
  ...[exitPage, ownTriggers, reminder, forgottenElsewhere].map(({ type }) => type),
  'set-aside',
];

/** Names and handles of somebody listed, as far as the value is of that shape. */
function namesIn({ nickname, fullName, identities = [], aliases = [] }: Partial<Person>) {
  const spelled = [...identities, ...aliases].map(({ value, label }) => [value, label]);
  return [nickname, fullName, spelled];
}

/** What may be the user's own words in a row's value, or name somebody. */
function wordsIn({ type, value }: Stored): readonly string[] {
  if (type === person.type) return textsIn(namesIn(Object(value)));
  return OWN.includes(type) ? textsIn(value) : [];
}

const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(Object(value)).flatMap(textsIn);

/** Whether a row that takes another's place lacks a name, a handle or words of the user's own that stood there. */
export function losesWords(before: Stored | undefined, now: Stored): boolean {
  if (!before) return false;
  const kept = wordsIn(now);
  return wordsIn(before).some((word) => !kept.includes(word));
}
