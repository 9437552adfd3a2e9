/** A log that was saved as JSON is taken over as a copy is: with its sums, once, and nothing known better is changed. */
import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { change } from '../../../src/background/change/change.ts';
import { keepRestoring } from '../../../src/background/copy/restore.ts';
import type { CopyRow } from '../../../src/model/copy/line.ts';
import { looksIn, stagedLines, takenOutIn } from '../../../src/model/copy/staged-lines.ts';
import { checksIn, type StoredCheck } from '../../../src/model/log/check.ts';
import { withAnswers } from '../../../src/model/log/fold.ts';
import { fromVersion2 } from '../../../src/model/log/steps.ts';
import { countersOf, total } from '../../../src/model/log/sums.ts';
import { dropStaged } from '../../../src/storage/copy/staged.ts';
import { addChecks } from '../../../src/storage/log/add-checks.ts';
import { logDatabase, write } from '../../../src/storage/log/log-database.ts';
import { oldCheck, readSaved, savedBefore, savedNow } from '../../model/copy/saved-log/saved.ts';
import { ours, send } from '../ask.ts';
import { startAnew } from '../fake.ts';
import { LONG_AGO, SAM, spend, today } from '../log/everything.ts';
import { loseRecords } from '../records.ts';

beforeAll(async () => {
  await startAnew();
  keepRestoring();
});

beforeEach(async () => {
  await loseRecords();
  await logDatabase.delete();
  await dropStaged();
  await change({ do: 'addPerson', with: SAM });
});

/** @returns how many of the checks were new */
async function takeOver(rows: readonly CopyRow[]): Promise<number> {
  const [some, looks, takenOut] = [stagedLines(rows), looksIn(rows), takenOutIn(rows)];
  const { newChecks } = await send(ours(), 'stageLines', { some, looks, takenOut, index: 0 });
  await send(ours(), 'restore', undefined);
  while ((await send(ours(), 'restoreStep', undefined)).left > 0) {}
  return newChecks;
}

async function kept() {
  const log = await logDatabase.open();
  const [checks, days, months] = await Promise.all([
    log.getAll('checks').then(checksIn),
    log.getAll('days'),
    log.getAll('months'),
  ]);
  return { checks, days, months };
}

const put = (checks: readonly StoredCheck[]) =>
  write(['checks', 'days', 'months', 'watched'], (writing) => addChecks(writing, checks));

test('in an empty log all is as it was when it was saved; a second time changes nothing', async () => {
  for (const day of [today(), LONG_AGO])
    for (let times = 0; times < 3; times += 1) await spend(day, SAM.id, 'rain');
  const before = await kept();
  const file = savedNow(before.checks, { [SAM.id]: SAM.nickname });
  await logDatabase.delete();
  const { rows } = await readSaved(file);
  expect(await takeOver(rows)).toBe(6);
  expect(await kept()).toEqual(before);
  expect(await takeOver(rows)).toBe(0);
  expect(await kept()).toEqual(before);
});

test('what came of a look is guessed from, unless the look is here', async () => {
  const [known, other] = [oldCheck(), oldCheck({ id: 'old-9', visits: ['old-9'] })];
  const made = fromVersion2(known as unknown as StoredCheck);
  const corrected = withAnswers({ ...made, person: SAM.id }, { outcome: 'stopped' }, made.seen + 9);
  // As a log has it in which that was corrected before its checks told what happened.
  const here = { ...corrected, events: corrected.events.filter(({ kind }) => kind !== 'gone-on') };
  await put([here]);
  const { rows } = await readSaved(savedBefore(1, [known, other]));
  expect(await takeOver(rows)).toBe(1);
  const { checks, days } = await kept();
  expect(checks.map(({ id }) => id)).toEqual(['old-1', 'old-9']);
  expect(checks[0]?.events).toEqual(here.events);
  expect(days.map(({ counters }) => counters)).toEqual([total(checks.map(countersOf))]);
  expect(await takeOver(rows)).toBe(0);
});
