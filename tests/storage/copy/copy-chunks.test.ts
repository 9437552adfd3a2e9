import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { CopyLine } from '../../../src/model/copy/line.ts';
import type { CopyPosition } from '../../../src/model/copy/position.ts';
import { chunkAfter, firstChunk } from '../../../src/storage/copy/copy-chunks.ts';
import { mergeLines } from '../../../src/storage/copy/merge-log.ts';
import { logDatabase } from '../../../src/storage/log/log-database.ts';
import { recordsDatabase } from '../../../src/storage/records/records-database.ts';
import { keepEverything } from '../../background/log/everything.ts';
import { bytesOf, checkOn, fileOf, linesIn, linesOfText } from '../../model/copy/sample.ts';

/** All lines, chunk by chunk, as a page asks for them. */
async function allLines(): Promise<CopyLine[]> {
  const first = await firstChunk(Date.UTC(2026, 10, 28));
  const lines = linesOfText(first);
  let at: CopyPosition | null = first.next;
  while (at) {
    const chunk = await chunkAfter(at);
    lines.push(...linesOfText(chunk));
    at = chunk.next;
  }
  return lines;
}

const named = (lines: readonly object[]) =>
  Object.groupBy(lines, (line) => Object.keys(line)[0] ?? '');

test('all that is kept goes into a copy, and comes out as it lay there; secrets and leave stay', async () => {
  await keepEverything();
  const lines = await allLines();
  expect(await linesIn(fileOf(await bytesOf(lines)))).toEqual(lines);
  const { record = [], unread, ...others } = named(lines);
  expect(unread).toBeUndefined();
  const log = await logDatabase.open();
  for (const [kind, store] of [
    ['check', 'checks'],
    ['day', 'days'],
    ['month', 'months'],
    ['moment', 'moments'],
    ['watched', 'watched'],
    ['mark', 'marks'],
    ['gone', 'gone'],
  ] as const)
    expect([kind, others[kind]?.length]).toEqual([kind, await log.count(store)]);
  const rows = await (await recordsDatabase.open()).getAll('records');
  const types = new Set(record.map((line) => (line as { record: { type: string } }).record.type));
  const left = new Set(rows.map(({ type }) => type)).difference(types);
  expect([...left].toSorted()).toEqual(
    [
      ...['autoCopy', 'deletion', 'erasing', 'lastCopy', 'pass', 'passphrase', 'pin', 'postponed'],
      ...['restoredOn', 'switchedOff', 'unread', 'logLoss', 'syncing', 'heardFrom'],
      ...['forgottenBefore', 'forgottenElsewhere', 'untold'],
    ].toSorted(),
  );
  expect(lines[0]).toMatchObject({ holds: { people: 2, checks: 4 } });
});

test('which log it is, and by which day it was tidied, stays in the browser', async () => {
  const log = await logDatabase.open();
  for (const mark of ['watchedFrom', 'figuresFrom', 'begun', 'bytesLeft', 'tidied'] as const)
    await log.put('marks', { day: '2026-11-01', at: 0 }, mark);
  const { mark = [], unread } = named(await allLines());
  expect(JSON.stringify(mark)).toMatch(/figuresFrom.*watchedFrom/);
  expect(JSON.stringify(mark)).not.toMatch(/begun|bytesLeft|tidied/);
  expect(unread).toBeUndefined();
  for (const key of ['watchedFrom', 'figuresFrom', 'begun', 'bytesLeft', 'tidied'] as const)
    await log.delete('marks', key);
});

test('of two days from which on there are figures, the later is taken over', async () => {
  const log = await logDatabase.open();
  for (const day of ['2026-09-01', '2026-11-01', '2026-10-01']) {
    await mergeLines([{ mark: { key: 'figuresFrom', value: { day, at: 0 } } }], new Set());
  }
  expect((await log.get('marks', 'figuresFrom'))?.day).toBe('2026-11-01');
  await log.delete('marks', 'figuresFrom');
});

test('what cannot be read goes apart, and the copy is good', async () => {
  const log = await logDatabase.open();
  const later = { ...checkOn(1), outcome: 'dreamt' };
  await log.put('checks', later as never);
  const lines = await allLines();
  expect(lines).toContainEqual({ unread: { of: 'check', row: later } });
  expect(await linesIn(fileOf(await bytesOf(lines)))).toEqual(lines);
});

test('a long log comes in chunks, each row once', async () => {
  const log = await logDatabase.open();
  await log.clear('checks');
  const writing = log.transaction('checks', 'readwrite');
  for (let index = 0; index < 2_000; index += 1) await writing.store.put(checkOn(index % 2_000));
  await writing.done;
  const checks = (await allLines()).filter((line) => 'check' in line);
  expect(new Set(checks.map(({ check }) => check.id)).size).toBe(2_000);
  expect(checks).toHaveLength(2_000);
});
