import { expect, test } from 'vitest';
import { readingsToday } from '../../../src/model/advice/readings-today.ts';
import { shownNudges } from '../../../src/model/advice/shown-nudges.ts';
import { lastContact } from '../../../src/model/care/last-contact.ts';
import { selfRating } from '../../../src/model/care/self-rating.ts';
import { worry } from '../../../src/model/care/worry.ts';
import { passphrase } from '../../../src/model/change/passphrase.ts';
import { brief, postponed } from '../../../src/model/change/postponed.ts';
import { untold } from '../../../src/model/change/untold.ts';
import { autoCopy } from '../../../src/model/copy/auto-copy.ts';
import { CARRIED, carriedOf } from '../../../src/model/copy/carried.ts';
import { lastCopy } from '../../../src/model/copy/last-copy.ts';
import { unread } from '../../../src/model/cover/unread.ts';
import { lockAfter, pin } from '../../../src/model/discretion/pin.ts';
import { erased } from '../../../src/model/log/erased.ts';
import { erasing } from '../../../src/model/log/erasing.ts';
import { logLoss } from '../../../src/model/log/loss.ts';
import { switchedOff } from '../../../src/model/log/switched-off.ts';
import { pinSuggested } from '../../../src/model/people/pin-suggested.ts';
import { restoredOn } from '../../../src/model/people/restored-on.ts';
import { safetyAsked } from '../../../src/model/people/safety-asked.ts';
import { phoneStep } from '../../../src/model/phone/phone-step.ts';
import { deletion } from '../../../src/model/records/deletion.ts';
import { RECORDS } from '../../../src/model/records/places.ts';
import { hardHour } from '../../../src/model/reminders/hard-hour.ts';
import { reminderQueue } from '../../../src/model/reminders/queue.ts';
import { lessened } from '../../../src/model/report/asking-less.ts';
import { countedSince } from '../../../src/model/report/counted-since.ts';
import { setAside } from '../../../src/model/report/set-aside.ts';
import {
  forgotten,
  forgottenBefore,
  forgottenElsewhere,
} from '../../../src/model/sync/forgotten.ts';
import { heardFrom } from '../../../src/model/sync/heard-from.ts';
import { syncing } from '../../../src/model/sync/syncing.ts';
import { latestDay } from '../../../src/model/time/latest-day.ts';
import { goneOn } from '../../../src/model/visits/gone-on.ts';
import { pass } from '../../../src/model/visits/pass.ts';

/** What stays, and why. */
const LEFT_HERE = [
  // Secrets, and what belongs to them.
  ...[pin, lockAfter, passphrase, syncing, heardFrom],
  // Of who was forgotten: by sync alone.
  ...[forgotten, forgottenBefore, forgottenElsewhere],
  // What is under way in this browser.
  ...[pass, postponed, brief, deletion, erasing],
  // What belongs to the log, or was read from it.
  ...[lastContact, selfRating, worry, hardHour, shownNudges, readingsToday, goneOn, switchedOff],
  ...[countedSince, erased, setAside, lessened, untold],
  // What this browser has done, seen or said.
  ...[reminderQueue, unread, latestDay, restoredOn, pinSuggested, safetyAsked, phoneStep, logLoss],
  // When copies of this browser were made, and how they are.
  ...[lastCopy, autoCopy],
];

const types = (kinds: readonly { type: string }[]) => kinds.map(({ type }) => type).sort();

test('of every kind it is said whether it goes along, once', () => {
  expect(types([...CARRIED, ...LEFT_HERE])).toEqual(types(RECORDS.map(([kind]) => kind)));
});

const row = (type: string, more = {}) => ({
  ...{ type, id: '', version: 0, value: 1, made: 'a', stamp: 'a', ...more },
});

test('secrets, the log’s own, what was taken away and what is of no kind stay', () => {
  const rows = [
    ...[row('person'), row('pin'), row('passphrase'), row('worries'), row('of a later version')],
    ...[row('person', { id: 'gone', deleted: true }), row('waitSeconds')],
  ];
  expect(carriedOf(rows)).toEqual([row('person'), row('waitSeconds')]);
});
