/** A file is read and put aside, and nothing is taken over before the user says so. */
import { scheduler } from 'node:timers/promises';
import { beforeEach, expect, test, vi } from 'vitest';
import { onMessage } from '../../../src/messages/messages.ts';
import type { MessageData } from '../../../src/messages/shapes.ts';
import { COPY_TROUBLES, CopyTrouble } from '../../../src/model/copy/copy-trouble.ts';
import { rowsIn } from '../../../src/model/copy/staged-lines.ts';
import { csvOf } from '../../../src/model/log/export.ts';
import {
  goOnMerging,
  openCopyFile,
  restoring,
  stopRestoring,
  takeOver,
} from '../../../src/ui/copy/restoring.ts';
import { giveTurnUp } from '../../../src/ui/copy/turn.ts';
import { SAM } from '../../model/change/samples.ts';
import { bytesOf, checkOn, fileOf, header, STAMP, sample } from '../../model/copy/sample.ts';
import { savedNow } from '../../model/copy/saved-log/saved.ts';
import { waitFor } from '../../wait-for.ts';

const sent: [string, unknown][] = [];
let left = 2;
const replies: Record<string, () => unknown> = {
  stageLines: () => ({
    newChecks: 3,
    from: '2026-11-20',
    to: '2026-11-22',
    counted: 2,
    ...{ old: 1, away: 1, takenOut: 1 },
  }),
  restoreStep: () => {
    left -= 1;
    return { left, waiting: 1 };
  },
};

// A page's own, which Node has under another name.
vi.stubGlobal('scheduler', scheduler);

// The browser's question has no answer here.
const askAccess = vi.hoisted(() => vi.fn(async () => undefined));
vi.mock('../../../src/ui/cover/access.ts', () => ({ askAccess }));

for (const name of ['stageLines', 'dropStaged', 'restore', 'restoreStep'] as const)
  onMessage(name, ({ data }) => {
    sent.push([name, data]);
    return replies[name]?.() as never;
  });

beforeEach(() => {
  sent.length = 0;
  left = 2;
  restoring.value = null;
  giveTurnUp();
});

const names = () => sent.map(([name]) => name);
const phrase = 'three small words';
const stateOf = () => restoring.value?.state;

test('what a copy holds is shown, and taken over at a press alone', async () => {
  const sam = { type: 'person', id: SAM.id, version: 0, value: SAM, made: STAMP, stamp: STAMP };
  await openCopyFile(fileOf(await bytesOf([header, { record: sam }, ...sample.slice(1)])));
  expect(restoring.value).toMatchObject({
    state: 'found',
    preview: {
      made: '2026-11-28',
      checks: 3,
      newChecks: 3,
      counted: 2,
      takenOut: 1,
      isKnown: false,
    },
  });
  expect(new Set(names())).toEqual(new Set(['stageLines']));
  if (restoring.value?.state !== 'found') throw new Error('not found');
  const { arriving } = restoring.value.preview;
  expect(arriving).toEqual(SAM.identities);
  await takeOver(restoring.value.preview);
  expect(askAccess).toHaveBeenCalledExactlyOnceWith(arriving);
  expect(names().slice(-3)).toEqual(['restore', 'restoreStep', 'restoreStep']);
  expect(restoring.value).toEqual({ state: 'done', waiting: 1 });
});

test('a locked one asks for its passphrase, and again where it is wrong', async () => {
  const file = fileOf(await bytesOf(sample, { passphrase: phrase }));
  await openCopyFile(file);
  expect(restoring.value).toEqual({ state: 'locked', file });
  await openCopyFile(file, 'other words');
  expect(restoring.value).toMatchObject({ state: 'locked', error: { kind: 'wrong' } });
  expect(sent).toEqual([]);
  await openCopyFile(file, phrase);
  expect(stateOf()).toBe('found');
});

test('a bad file says what is wrong, and nothing of it is put aside', async () => {
  const whole = await bytesOf(sample);
  for (const bad of [
    whole.slice(0, -90),
    whole.slice(0, 400),
    new Uint8Array(),
    'a list',
  ] as const) {
    await openCopyFile(fileOf(bad));
    const now = restoring.value;
    if (now?.state !== 'trouble' || !(now.error instanceof CopyTrouble)) throw new Error(stateOf());
    expect(COPY_TROUBLES).toContain(now.error.kind);
  }
  expect(sent).toEqual([]);
});

test('a log that was saved as JSON is shown with whose it is, and put aside as a copy is', async () => {
  const file = savedNow([checkOn(0), checkOn(1, 'kim')], { kim: 'Kim' });
  await openCopyFile(file);
  expect(restoring.value).toMatchObject({
    ...{ state: 'found', preview: { made: null, checks: 2, newChecks: 3, isKnown: false } },
    log: { nameless: 2, namelessNames: ['', 'Kim'], leftOut: 0, isCut: false },
  });
  const staged = sent.map(([, data]) => data as MessageData['stageLines']);
  expect(staged.flatMap(({ looks }) => looks.map(([id]) => id))).toEqual([
    ...['check-000000', 'check-000001'],
  ]);
});

test('the log as a table is told as one', async () => {
  await openCopyFile(fileOf(await csvOf([{ ...checkOn(0), nickname: 'Sam' }])));
  expect(restoring.value).toMatchObject({ state: 'trouble', error: { kind: 'table' } });
  await openCopyFile(fileOf('day,hour,at,person,network\r\n'));
  expect(restoring.value).toMatchObject({ error: { kind: 'table' } });
  expect(sent).toEqual([]);
});

const long = [
  ...sample.slice(0, 4),
  ...Array.from({ length: 2_500 }, (_, index) => ({ check: checkOn(index) })),
];

test('a long one is put aside while it is read, in its order', async () => {
  await openCopyFile(fileOf(await bytesOf(long)));
  expect(stateOf()).toBe('found');
  const stages = sent.map(([, data]) => data as MessageData['stageLines']);
  const sizes = stages.map(({ some, index }) => [
    index,
    some.reduce((sum, { count }) => sum + count, 0),
  ]);
  expect(sizes).toEqual([
    [0, 2_000],
    [2_000, long.length - 2_001],
  ]);
  const rows = stages.flatMap(({ some }) => some.flatMap(rowsIn));
  expect(new Set(rows.map((row) => JSON.stringify(row)))).toEqual(
    new Set(long.slice(1).map((row) => JSON.stringify(row))),
  );
  expect(stages.flatMap(({ looks }) => looks.map(([id]) => id))).toHaveLength(2_500);
});

test('what was put aside of a file that turns out to be cut is dropped', async () => {
  await openCopyFile(fileOf((await bytesOf(long)).slice(0, -200)));
  expect(stateOf()).toBe('trouble');
  expect(names()).toContain('stageLines');
  expect(names().at(-1)).toBe('dropStaged');
});

test('stopped while it is read, what was put aside is dropped', async () => {
  const opening = openCopyFile(fileOf(await bytesOf(sample)));
  stopRestoring();
  await opening;
  expect([stateOf(), names()]).toEqual(['stopped', []]);
  const known = replies.stageLines;
  replies.stageLines = () => {
    stopRestoring();
    return known?.();
  };
  await openCopyFile(fileOf(await bytesOf(long)));
  if (known) replies.stageLines = known;
  expect(stateOf()).toBe('stopped');
  expect(names().at(-1)).toBe('dropStaged');
});

test('where the background falls silent half-way, it goes on later', async () => {
  await openCopyFile(fileOf(await bytesOf(sample)));
  const known = replies.restoreStep;
  replies.restoreStep = () => {
    throw new Error('gone');
  };
  if (restoring.value?.state === 'found') await takeOver(restoring.value.preview);
  expect(stateOf()).toBe('later');
  if (known) replies.restoreStep = known;
});

/** Another page has its turn until this is called. */
async function elsewhere(): Promise<() => Promise<void>> {
  const { promise: over, resolve: end } = Promise.withResolvers<void>();
  const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
  const held = navigator.locks.request('bring-back', () => {
    begin();
    return over;
  });
  await begun;
  return async () => {
    end();
    await held;
  };
}

test('while another page brings one back, nothing is put aside here, and nothing there dropped', async () => {
  const end = await elsewhere();
  const file = fileOf(await bytesOf(sample));
  await openCopyFile(file);
  expect(stateOf()).toBe('elsewhere');
  stopRestoring();
  expect(sent).toEqual([]);
  await end();
  await openCopyFile(file);
  expect(stateOf()).toBe('found');
});

const isFree = async () =>
  (await navigator.locks.query()).held?.every(({ name }) => name !== 'bring-back');

test('another page has its turn once one here is left, done or failed', async () => {
  await openCopyFile(fileOf('a list'));
  expect(await isFree()).toBe(true);
  const file = fileOf(await bytesOf(sample));
  await openCopyFile(file);
  expect(await isFree()).toBe(false);
  stopRestoring();
  await waitFor(isFree);
  await openCopyFile(file);
  if (restoring.value?.state === 'found') await takeOver(restoring.value.preview);
  expect(await isFree()).toBe(true);
});

test('what a page before did not see the end of is shown on, to its end', async () => {
  left = 3;
  const shown: unknown[] = [];
  const end = restoring.subscribe((now) => void shown.push(now));
  await goOnMerging();
  end();
  expect(shown).toEqual([
    null,
    { state: 'merging', share: 0 },
    { state: 'merging', share: 0 },
    { state: 'done', waiting: 1 },
  ]);
});

test('where nothing is under way, nothing is shown', async () => {
  left = 1;
  await goOnMerging();
  expect(restoring.value).toBeNull();
});
