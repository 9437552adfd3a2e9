import { expect, test } from 'vitest';
import type { Stored } from '../../../src/model/records/kind.ts';
import { losesWords } from '../../../src/model/records/lost-words.ts';
import { RECORDS } from '../../../src/model/records/places.ts';

const row = (type: string, value: unknown): Stored => ({
  ...{ type, id: 'a', version: 0, made: '', stamp: '' },
  ...(value === null ? { value, deleted: true as const } : { value }),
});

const JOHN = {
  ...{ id: 'a', nickname: 'Sam', response: 'pause', fullName: 'John Doe' },
  identities: [{ network: 'x', kind: 'handle', value: 'john.doe', key: 'k', label: 'John.Doe' }],
};

const isLost = (type: string, before: unknown, now: unknown) =>
  losesWords(row(type, before), row(type, now));

test('somebody who goes, a name, a handle or another spelling of it', () => {
  expect(isLost('person', JOHN, null)).toBe(true);
  expect(isLost('person', JOHN, { ...JOHN, nickname: 'Kim' })).toBe(true);
  expect(isLost('person', JOHN, { ...JOHN, fullName: undefined })).toBe(true);
  expect(isLost('person', JOHN, { ...JOHN, identities: [] })).toBe(true);
  const [one] = JOHN.identities;
  expect(isLost('person', JOHN, { ...JOHN, identities: [{ ...one, label: 'jd' }] })).toBe(true);
});

test('not how they are answered, nor what comes to it', () => {
  expect(isLost('person', JOHN, { ...JOHN, response: 'notice', veil: 'off' })).toBe(false);
  expect(isLost('person', JOHN, { ...JOHN, aliases: JOHN.identities })).toBe(false);
  expect(losesWords(undefined, row('person', JOHN))).toBe(false);
});

test('words of the user’s own, wherever they stood', () => {
  expect(isLost('ownWords', ['be kind'], [])).toBe(true);
  expect(isLost('ownWords', ['be kind'], ['be kind', 'sleep'])).toBe(false);
  expect(isLost('plan', { general: { deed: 'own', words: 'swim' } }, {})).toBe(true);
  expect(isLost('worry', { text: 'what if' }, null)).toBe(true);
  expect(isLost('set-aside', row('person', JOHN), null)).toBe(true);
});

test('no setting that is a choice among ours', () => {
  expect(isLost('chosenLanguage', 'de', 'fr')).toBe(false);
  expect(isLost('shownNudges', ['a'], [])).toBe(false);
});

/** Kinds in whose values is no text but what we have chosen, dates, numbers, ids or stamps. */
const OURS = new Set(
  `asksWhetherHelped autoCopy brokeUpOn countedSince deletion doors
  erased erasing forgotten forgottenBefore goneOn hardHour heardFrom helpCountry lastContact lastCopy latestDay lessOf
  lessened lockAfter logLoss longestPass pass passphrase phoneStep pin pinSuggested planOffered readingsToday reminderQueue
  reminderSettings restoredOn retention safetyAsked selfRating setAside showsLearnt shownNudges softeningDelay switchedOff syncing
  takesNotes language firstDay unread untold waitGrows waitSeconds waitsLongerAtNight`.split(/\s+/),
);

test('of each kind it is known whether it holds text of the user’s own', () => {
  const types = RECORDS.map(([{ type }]) => type);
  const heeded = types.filter((type) => isLost(type, { nickname: 'a word' }, null));
  expect(types.filter((type) => !heeded.includes(type) && !OURS.has(type))).toEqual([]);
  expect(heeded.filter((type) => OURS.has(type))).toEqual([]);
});
