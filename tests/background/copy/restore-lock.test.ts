/** What is erased while a copy is taken over does not come back from it. */
import 'fake-indexeddb/auto';
import { beforeAll, expect, test } from 'vitest';
import { change } from '../../../src/background/change/change.ts';
import { records } from '../../../src/background/change/records.ts';
import { keepRestoring } from '../../../src/background/copy/restore.ts';
import { whileNoneRestores } from '../../../src/background/copy/restore-lock.ts';
import { keepErasing } from '../../../src/background/log/erasing.ts';
import { stagedLines } from '../../../src/model/copy/staged-lines.ts';
import { erasing } from '../../../src/model/log/erasing.ts';
import { isStaged, noteStage, stage } from '../../../src/storage/copy/staged.ts';
import { logDatabase } from '../../../src/storage/log/log-database.ts';
import { checkOn } from '../../model/copy/sample.ts';
import { waitFor } from '../../wait-for.ts';
import { ours, send } from '../ask.ts';
import { startAnew } from '../fake.ts';

const ROWS = 4_000;

const looks = () => logDatabase.use((log) => log.count('checks'));

beforeAll(async () => {
  await startAnew();
  keepRestoring();
  keepErasing();
});

/** One of many looks in a month. */
function lookOn(index: number) {
  const day = `2026-03-${String(1 + (index % 28)).padStart(2, '0')}`;
  const at = Date.parse(`${day}T12:00Z`) + index * 1_000;
  return { ...checkOn(index), day, at, seen: at };
}

/** Takes over what is put aside, to its end. */
async function goOn(): Promise<void> {
  for (let left = 1; left > 0; ) ({ left } = await send(ours(), 'restoreStep', undefined));
}

test('a log that is erased half-way is empty, and stays so', async () => {
  // Of one month, which is merged in one go.
  const rows = Array.from({ length: ROWS }, (_, index) => ({ check: lookOn(index) }));
  await stage(stagedLines(rows), 0);
  const terms = { renamed: {}, gone: [], from: '', erased: [] };
  await noteStage({ isWhole: true, lines: rows.length, done: 0, terms } as never);
  const going = goOn();
  while ((await looks()) === 0);
  await change({ do: 'eraseLog', with: {} });
  await waitFor(async () => !(await records()).setting(erasing).log);
  expect(await looks()).toBe(0);
  await going;
  expect([await looks(), await isStaged()]).toEqual([0, false]);
});

test('nothing is erased while it is held', async () => {
  const held = Promise.withResolvers<void>();
  const holding = whileNoneRestores(() => held.promise);
  await change({ do: 'eraseLog', with: {} });
  expect((await records()).setting(erasing).log).toBe(true);
  held.resolve();
  await holding;
  await waitFor(async () => !(await records()).setting(erasing).log);
});
