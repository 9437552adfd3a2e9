/** A copy comes back whole: into an empty browser, into another one, twice, and past a worker that dies half-way. */
import 'fake-indexeddb/auto';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { change, hastenNow, takeOver } from '../../../src/background/change/change.ts';
import { records } from '../../../src/background/change/records.ts';
import { keepRestoring } from '../../../src/background/copy/restore.ts';
import { bringBack } from '../../../src/background/cover/watch-list.ts';
import { eraseAsElsewhere, keepErasing } from '../../../src/background/log/erasing.ts';
import { postponed } from '../../../src/model/change/postponed.ts';
import { CopyTrouble } from '../../../src/model/copy/copy-trouble.ts';
import type { CopyRow } from '../../../src/model/copy/line.ts';
import { lineToTake, lookThrough } from '../../../src/model/copy/look-through.ts';
import type { CopyPosition } from '../../../src/model/copy/position.ts';
import { looksIn, stagedLines, takenOutIn } from '../../../src/model/copy/staged-lines.ts';
import { copyOf, listFromCopy } from '../../../src/model/cover/list-copy.ts';
import { entryOn } from '../../../src/model/log/entry.ts';
import { erasing } from '../../../src/model/log/erasing.ts';
import { saidAt } from '../../../src/model/log/fold.ts';
import { retention } from '../../../src/model/log/retention-setting.ts';
import { countersOf, total } from '../../../src/model/log/sums.ts';
import { person } from '../../../src/model/people/person.ts';
import { countedSince } from '../../../src/model/report/counted-since.ts';
import { plusDays } from '../../../src/model/time/day.ts';
import { waitSeconds } from '../../../src/model/visits/wait-seconds.ts';
import { dropMoment, keepMoment } from '../../../src/storage/care/moments.ts';
import { chunkAfter, firstChunk } from '../../../src/storage/copy/copy-chunks.ts';
import { knownChecks, mergeLines } from '../../../src/storage/copy/merge-log.ts';
import { dropStaged, isStaged, readStage } from '../../../src/storage/copy/staged.ts';
import { count, writeEntry } from '../../../src/storage/log/checks.ts';
import { checksBefore, checksTakenOut, drop } from '../../../src/storage/log/drop.ts';
import { logDatabase, write } from '../../../src/storage/log/log-database.ts';
import { cuts, mistyped, moved } from '../../model/copy/mutations.ts';
import { bytesOf, checkOn, fileOf, linesIn, linesOfText } from '../../model/copy/sample.ts';
import { waitFor } from '../../wait-for.ts';
import { ours, send } from '../ask.ts';
import { startAnew } from '../fake.ts';
import { allErased, KIM, LONG_AGO, SAM, spend, today } from '../log/everything.ts';
import { keepSetting, loseRecords } from '../records.ts';

beforeAll(async () => {
  await startAnew();
  keepRestoring();
});

async function empty() {
  await loseRecords();
  await logDatabase.delete();
  await dropStaged();
}

/** Somebody listed, and looks at them of two days. */
async function live(who = SAM, days = [today(), LONG_AGO]) {
  await empty();
  await change({ do: 'addPerson', with: who });
  await change({ do: 'set', with: { setting: 'waitSeconds', value: 30 } });
  for (const day of days)
    for (let times = 0; times < 3; times += 1) await spend(day, who.id, 'rain');
}

/** What is told of lines that would change nothing. */
const NO_NEWS = { newChecks: 0, from: null, to: null, counted: 0, old: 0, away: 0, takenOut: 0 };

beforeEach(() => live());

/** A copy of all that is kept, made so many days from now: after the last days, as each zone on earth has them. */
async function copy(inDays = 3): Promise<Blob> {
  const first = await firstChunk(Date.now() + inDays * 24 * 3_600_000);
  const lines = linesOfText(first);
  let at: CopyPosition | null = first.next;
  while (at) {
    const chunk = await chunkAfter(at);
    lines.push(...linesOfText(chunk));
    at = chunk.next;
  }
  return fileOf(await bytesOf(lines));
}

const stageRows = (rows: readonly CopyRow[], index = 0) =>
  send(ours(), 'stageLines', {
    ...{ some: stagedLines(rows), looks: looksIn(rows) },
    ...{ takenOut: takenOutIn(rows), index },
  });

async function stage(file: Blob) {
  const contents = await lookThrough(file, {});
  const rows = (await linesIn(file)).flatMap((line) => {
    const one = lineToTake(line, contents);
    return one ? [one as CopyRow] : [];
  });
  return stageRows(rows);
}

async function finish() {
  let left = 1;
  while (left > 0) ({ left } = await send(ours(), 'restoreStep', undefined));
}

async function restore(file: Blob) {
  const { newChecks } = await stage(file);
  await send(ours(), 'restore', undefined);
  await finish();
  return newChecks;
}

/** All of the log, and what is said of people. */
async function kept() {
  const log = await logDatabase.open();
  const stores = ['checks', 'days', 'months', 'moments', 'watched'] as const;
  const rows = await Promise.all(stores.map((store) => log.getAll(store)));
  const people = [...(await records()).all(person)];
  return { ...Object.fromEntries(stores.map((store, index) => [store, rows[index]])), people };
}

/** Whether every day counts what its checks do, and every month what its days do. */
async function expectSums() {
  const log = await logDatabase.open();
  const [checks, days, months] = [
    await log.getAll('checks'),
    await log.getAll('days'),
    await log.getAll('months'),
  ];
  for (const { id, counters } of days)
    expect(counters).toEqual(total(checks.filter(({ day }) => day === id).map(countersOf)));
  for (const { id, counters } of months)
    expect(counters).toEqual(
      total(days.filter((day) => day.id.startsWith(id)).map((day) => day.counters)),
    );
}

test('in an empty browser all is as it was; a second time changes nothing', async () => {
  const [file, before] = [await copy(), await kept()];
  await empty();
  expect(await restore(file)).toBe(6);
  expect(await kept()).toEqual(before);
  expect(await isStaged()).toBe(false);
  expect(await restore(file)).toBe(0);
  expect(await kept()).toEqual(before);
});

test('where somebody else looked meanwhile both are there, and the figures are those of all', async () => {
  const file = await copy();
  await live(KIM, [LONG_AGO]);
  await restore(file);
  expect((await kept()).people.map(([id]) => id).toSorted()).toEqual([SAM.id, KIM.id].toSorted());
  expect(await (await logDatabase.open()).count('checks')).toBe(9);
  await expectSums();
});

test('who was listed apart under one profile is one, with all looks and figures, once', async () => {
  const other = { ...SAM, id: 'listed-elsewhere', nickname: 'S.' };
  await live(other, [LONG_AGO]);
  const file = await copy();
  await live();
  for (let times = 0; times < 2; times += 1) {
    await restore(file);
    const { people, moments, checks } = (await kept()) as Awaited<ReturnType<typeof kept>> & {
      moments: { person?: string }[];
      checks: { person: string }[];
    };
    expect(people.map(([id]) => id)).toEqual([other.id]);
    expect(checks).toHaveLength(9);
    expect(new Set(checks.map((one) => one.person))).toEqual(new Set([other.id]));
    const whose = moments.map((one) => one.person).filter((one) => one !== undefined);
    expect(new Set(whose)).toEqual(new Set([other.id]));
    await expectSums();
  }
});

test('figures whose looks were let go of come back once, and are not counted double', async () => {
  const whole = await copy();
  while ((await drop(checksBefore(plusDays(today(), -30)))) > 0);
  const [pruned, before] = [await copy(), await kept()];
  // Here the looks are gone and counted: an older copy brings neither, and says so before.
  expect(await stage(whole)).toMatchObject({ newChecks: 0, from: null, counted: 3 });
  expect(await restore(whole)).toBe(0);
  expect(await kept()).toEqual(before);
  await empty();
  await restore(pruned);
  expect(await kept()).toEqual(before);
  await restore(pruned);
  expect(await kept()).toEqual(before);
});

test('a day that counts more than its looks comes back with both', async () => {
  await write(['checks', 'days', 'months', 'watched'], (writing) =>
    count(writing, today(), { 'pass:3': 1 }),
  );
  const [file, before] = [await copy(), await kept()];
  await empty();
  await restore(file);
  expect(await kept()).toEqual(before);
});

test('what was erased here, or noted of who is gone, stays gone', async () => {
  const file = await copy();
  await change({ do: 'forgetPerson', with: { id: SAM.id } });
  await logDatabase.delete();
  await restore(file);
  expect((await kept()).people).toEqual([]);
  expect(await (await logDatabase.open()).count('checks')).toBe(0);
});

test('what is older than is kept here, or of whom one took off the list, is not told as what is to come', async () => {
  const file = await copy();
  await keepSetting(retention, { months: 3, keepsSums: false });
  await logDatabase.delete();
  expect(await stage(file)).toMatchObject({ newChecks: 3, from: today(), old: 3, away: 0 });
  await restore(file);
  expect(await (await logDatabase.open()).count('checks')).toBe(3);
  await change({ do: 'forgetPerson', with: { id: SAM.id } });
  await logDatabase.delete();
  expect(await stage(file)).toMatchObject({ newChecks: 0, from: null, old: 3, away: 3 });
});

test('what was taken out in the browser of a copy is not told as what is to come', async () => {
  const [one] = await (await logDatabase.open()).getAllKeys('checks');
  await writeEntry(entryOn(one ?? '', { said: saidAt({ removed: 1 }, Date.now()) }));
  const file = await copy();
  await empty();
  expect(await stage(file)).toMatchObject({ newChecks: 5 });
});

test('a worker’s death leaves all as it was, or whole at the next start', async () => {
  const file = await copy();
  const checks = await (await logDatabase.open()).getAll('checks');
  await live(KIM, []);
  const empty = await kept();
  await stage(file);
  // Nobody has said yes: it is forgotten.
  expect(await kept()).toEqual(empty);
  await send(ours(), 'dropStaged', undefined);
  expect(await isStaged()).toBe(false);
  for (let steps = 0; steps < 3; steps += 1) {
    await live(KIM, []);
    await stage(file);
    await send(ours(), 'restore', undefined);
    for (let step = 0; step < steps; step += 1) await send(ours(), 'restoreStep', undefined);
    // Whatever is asked of it now, it is not stopped.
    await send(ours(), 'dropStaged', undefined);
    if (steps < 2) expect(await readStage()).toMatchObject({ isWhole: true });
    await finish();
    expect(await (await logDatabase.open()).getAll('checks')).toEqual(checks);
    await expectSums();
  }
});

test('a log that was erased here does not come back', async () => {
  await empty();
  await keepSetting(countedSince, LONG_AGO);
  await change({ do: 'addPerson', with: SAM });
  await spend(plusDays(today(), -3), SAM.id, 'rain');
  const file = await copy();
  await change({ do: 'eraseLog', with: {} });
  await logDatabase.delete();
  await restore(file);
  expect(await (await logDatabase.open()).count('checks')).toBe(0);
  expect((await kept()).people).toHaveLength(1);
});

/** Has a look taken out, or brought back, and what is out go for good. */
async function takeOut(id: string, removed: 0 | 1 = 1) {
  await writeEntry(entryOn(id, { said: saidAt({ removed }, Date.now()) }));
  while ((await drop(checksTakenOut())) > 0);
}

const ids = async (store: 'checks' | 'moments') =>
  new Set<string>(await (await logDatabase.open()).getAllKeys(store));

test('a look that was taken out comes back by no older copy, and goes where a copy tells of it', async () => {
  const older = await copy();
  const [gone = ''] = await ids('checks');
  await takeOut(gone);
  expect(await restore(older)).toBe(0);
  expect(await ids('checks')).not.toContain(gone);
  await expectSums();
  const newer = await copy();
  await empty();
  await restore(older);
  expect(await ids('checks')).toContain(gone);
  expect(await stage(newer)).toEqual({ ...NO_NEWS, takenOut: 1 });
  await restore(newer);
  // Once it is out here, it is no news.
  expect(await stage(newer)).toEqual(NO_NEWS);
  await send(ours(), 'dropStaged', undefined);
  while ((await drop(checksTakenOut())) > 0);
  expect([
    await (await logDatabase.open()).count('checks'),
    (await ids('checks')).has(gone),
  ]).toEqual([5, false]);
  await expectSums();
  await restore(older);
  expect(await (await logDatabase.open()).count('checks')).toBe(5);
});

test('a moment that was taken back comes back by no older copy, but as it is told anew', async () => {
  const moment = { id: 'contact 2026-11-20 sam', kind: 'contact', at: 5, day: LONG_AGO } as const;
  await keepMoment(moment);
  const older = await copy();
  await dropMoment(moment.id, 7);
  await restore(older);
  expect(await ids('moments')).not.toContain(moment.id);
  const newer = await copy();
  await empty();
  await restore(older);
  expect(await ids('moments')).toContain(moment.id);
  await restore(newer);
  expect(await ids('moments')).not.toContain(moment.id);
  await keepMoment({ ...moment, at: 9 });
  await restore(newer);
  expect(await (await logDatabase.open()).get('moments', moment.id)).toMatchObject({ at: 9 });
});

/** All looks of today are over. */
const inTheEvening = () => vi.setSystemTime(Date.parse(`${today()}T20:00`));

afterEach(() => {
  vi.useRealTimers();
});

/** Erases as a page asks for it, and waits until it is done. */
async function erase(intent: Parameters<typeof change>[0]) {
  keepErasing();
  await change(intent);
  await allErased();
}

const days = async () =>
  new Set((await (await logDatabase.open()).getAll('checks')).map(({ day }) => day));

test('what was erased comes back by no older copy, of its own day either', async () => {
  inTheEvening();
  const older = await copy();
  await erase({ do: 'eraseDays', with: { from: today(), until: today() } });
  expect(await restore(older)).toBe(0);
  expect(await days()).toEqual(new Set([LONG_AGO]));
  expect((await (await logDatabase.open()).getAll('moments')).map(({ day }) => day)).not.toContain(
    today(),
  );
  await erase({ do: 'eraseLog', with: {} });
  expect(await restore(older)).toBe(0);
  expect([await days(), await ids('moments')]).toEqual([new Set(), new Set()]);
  await expectSums();
});

test('what was erased elsewhere goes here as well, and what came later stays', async () => {
  inTheEvening();
  const older = await copy();
  await erase({ do: 'eraseDays', with: { from: today(), until: today() } });
  const newer = await copy();
  for (const erased of [
    { do: 'eraseDays', days: [LONG_AGO] },
    { do: 'eraseLog', days: [] },
  ]) {
    if (erased.do === 'eraseLog') await erase({ do: 'eraseLog', with: {} });
    const told = erased.do === 'eraseLog' ? await copy() : newer;
    await live(SAM, []);
    await restore(older);
    vi.setSystemTime(Date.now() + 60_000);
    await lookNow('a look since');
    for (let times = 0; times < 2; times += 1) await restore(told);
    expect(await days()).toEqual(new Set([...erased.days, today()]));
    const checks = await (await logDatabase.open()).getAllFromIndex('checks', 'day', today());
    expect(checks.map(({ id }) => id)).toEqual(['a look since']);
    await expectSums();
  }
});

/** A copy of another browser, in which the log was erased that is here. */
async function erasedElsewhere() {
  const older = await copy();
  await erase({ do: 'eraseLog', with: {} });
  const told = await copy();
  await live(SAM, []);
  await restore(older);
  return told;
}

test('where a delay holds, what was erased elsewhere is there until it has waited, and goes then', async () => {
  inTheEvening();
  const told = await erasedElsewhere();
  await change({ do: 'set', with: { setting: 'softeningDelay', value: 72 } });
  await restore(told);
  await navigator.locks.request('erasing', () => undefined);
  expect(await days()).toEqual(new Set([LONG_AGO, today()]));
  const [waiting] = (await records()).all(postponed).keys();
  await hastenNow(waiting ?? '');
  await waitFor(async () => (await days()).size === 0);
  await waitFor(async () => !(await records()).setting(erasing).marks);
  // What deletes from the log leaves no trace in it.
  expect(await ids('moments')).toEqual(new Set());
  await expectSums();
});

test('without a delay it goes at once, and leaves no trace either; what else got softer does', async () => {
  inTheEvening();
  const told = await erasedElsewhere();
  const softened = async () =>
    (await (await logDatabase.open()).getAll('moments')).filter(({ what }) => what === 'copy');
  const rows = (await linesIn(told)).flatMap((line) => ('record' in line ? [line.record] : []));
  await takeOver(rows.filter(({ type }) => type === 'erased'));
  await eraseAsElsewhere();
  expect([await days(), await softened()]).toEqual([new Set(), []]);
  const stamp = `${Date.UTC(2190).toString(36)}-0000-abcdef12`;
  const wait = { type: 'waitSeconds', id: '', version: 0, value: 3, made: stamp, stamp };
  await takeOver([...rows, wait]);
  expect(await softened()).toHaveLength(1);
});

test('given up where a delay holds, what was erased elsewhere stays, and is not asked again', async () => {
  inTheEvening();
  const told = await erasedElsewhere();
  await change({ do: 'set', with: { setting: 'softeningDelay', value: 72 } });
  await restore(told);
  const [id] = (await records()).all(postponed).keys();
  await change({ do: 'keepAsIs', with: { id: id ?? '' } });
  await restore(told);
  expect((await records()).all(postponed).size).toBe(0);
  expect(await days()).toEqual(new Set([LONG_AGO, today()]));
});

test('a death before all is erased that was erased elsewhere leaves it for the next wake', async () => {
  inTheEvening();
  const told = await erasedElsewhere();
  const rows = (await linesIn(told)).flatMap((line) => ('record' in line ? [line.record] : []));
  // As far as a worker came.
  await takeOver(rows);
  keepErasing();
  await waitFor(async () => (await days()).size === 0);
});

/** A look of this moment. */
async function lookNow(visit: string) {
  const [at, day] = [Date.now(), today()];
  const where = { network: 'x', surface: 'profile', origin: 'opened', hour: 1 } as const;
  const seen = { kind: 'seen', visit, at, day, ...where } as const;
  await writeEntry({ ...entryOn(visit, { events: [seen] }), person: SAM.id });
}

test('what a death half-way had taken over already is counted once', async () => {
  await empty();
  const rows = [0, 0, 1].map((day, index) => ({
    check: { ...checkOn(day), id: `look-${index}`, visits: [`look-${index}`] },
  }));
  await mergeLines(rows.slice(0, 2), await knownChecks());
  await mergeLines(rows, await knownChecks());
  const once = await kept();
  await mergeLines(rows, await knownChecks());
  expect(await kept()).toEqual(once);
  await expectSums();
});

/** Reads a file as a page does, each line put aside before the next is read. @returns whether it is whole */
async function opens(file: Blob): Promise<boolean> {
  let index = 0;
  try {
    await lookThrough(file, {}, async (line) => {
      if ('copy' in line || 'later' in line || 'unread' in line) return;
      await stageRows([line], index);
      index += 1;
    });
    return true;
  } catch (error) {
    if (!(error instanceof CopyTrouble)) throw error;
    await send(ours(), 'dropStaged', undefined);
    return false;
  }
}

test('a file gone bad changes nothing, however much of it was put aside by then', async () => {
  const before = [await kept(), await records()];
  const whole = new Uint8Array(await (await copy()).arrayBuffer());
  const bad = [...cuts(whole), ...moved(whole), ...mistyped(whole)].filter(
    (_, at) => at % 40 === 0,
  );
  expect(bad.length).toBeGreaterThan(100);
  for (const { name, bytes } of bad) {
    expect(await opens(fileOf(bytes)), name).toBe(false);
    expect(await isStaged(), name).toBe(false);
  }
  expect([await kept(), await records()]).toEqual(before);
});

test('of what is new in a copy its own days are told, not those of all of it', async () => {
  const file = await copy();
  await live(SAM, [LONG_AGO]);
  expect(await stage(file)).toMatchObject({ newChecks: 6, from: LONG_AGO, to: today() });
  await empty();
  await live(SAM, [today()]);
  const known = await copy();
  await spend(LONG_AGO, SAM.id, 'rain');
  const more = await copy();
  await empty();
  await restore(known);
  expect(await stage(more)).toMatchObject({ newChecks: 1, from: LONG_AGO, to: LONG_AGO });
});

test('after the list was lost a copy brings names back; how somebody is answered stays as it was last', async () => {
  const [file, before] = [await copy(), await records()];
  await change({ do: 'editPerson', with: { id: SAM.id, response: 'block' } });
  const remains = copyOf([...(await records()).all(person).values()]);
  await empty();
  await bringBack(listFromCopy(remains, 'My ex') ?? []);
  expect((await records()).get(person, SAM.id)).toMatchObject({ nickname: 'My ex' });
  await restore(file);
  const back = { ...before.get(person, SAM.id), response: 'block' };
  expect((await records()).get(person, SAM.id)).toEqual(back);
  await restore(file);
  expect((await records()).get(person, SAM.id)).toEqual(back);
});

test('a long log comes step by step, and what is left grows less', async () => {
  await empty();
  const rows = Array.from({ length: 2_100 }, (_, index) => {
    const id = `look-${String(index).padStart(4, '0')}`;
    const { events, ...check } = checkOn(index % 300);
    return {
      check: { ...check, id, visits: [id], events: events.map((one) => ({ ...one, visit: id })) },
    };
  });
  const halves = [rows.slice(0, 1_000), rows.slice(1_000)];
  for (const [at, some] of halves.entries()) await stageRows(some, at * 1_000);
  await send(ours(), 'restore', undefined);
  const left: number[] = [];
  do left.push((await send(ours(), 'restoreStep', undefined)).left);
  while (left.at(-1) !== 0);
  expect([left.length, left[0]]).toEqual([3, 2_100]);
  expect(left[1]).toBeLessThanOrEqual(100);
  expect(await (await logDatabase.open()).count('checks')).toBe(2_100);
  await expectSums();
});

test('a stamp from far ahead stops no clock: what is changed after it stays', async () => {
  const stamp = `${Date.UTC(2190).toString(36)}-0000-abcdef12`;
  const record = { type: 'waitSeconds', id: '', version: 0, value: 45, made: stamp, stamp };
  await stageRows([{ record }]);
  await send(ours(), 'restore', undefined);
  await finish();
  expect((await records()).setting(waitSeconds)).toBe(45);
  await change({ do: 'set', with: { setting: 'waitSeconds', value: 5 } });
  const now = (await records()).row(waitSeconds, '');
  expect(now?.value).toBe(5);
  expect(String(now?.stamp) > stamp).toBe(true);
});

test('lines that are not the next ones are refused', async () => {
  await expect(stageRows([], 5)).rejects.toThrow('not the next');
});
