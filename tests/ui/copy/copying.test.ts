/** A copy is asked for chunk by chunk, saved under a name that says nothing, or stopped with nothing saved. */
import { beforeEach, expect, test, vi } from 'vitest';
import { onMessage } from '../../../src/messages/messages.ts';
import { COPY_TROUBLES, CopyTrouble } from '../../../src/model/copy/copy-trouble.ts';
import { lineText } from '../../../src/model/copy/line-text.ts';
import type { CopyChunk, CopyPosition } from '../../../src/model/copy/position.ts';
import { LogTrouble } from '../../../src/model/log/trouble.ts';
import { copyTroubleText } from '../../../src/ui/copy/copy-trouble-text.ts';
import { copying, makeCopy, stopCopying } from '../../../src/ui/copy/copying.ts';
import { save } from '../../../src/ui/parts/save.ts';
import { checkCopy, header, sample } from '../../model/copy/sample.ts';

vi.mock('../../../src/ui/parts/save.ts', () => ({ save: vi.fn() }));
const saved = vi.mocked(save);

let changed: unknown[];
let chunk: (from: CopyPosition | null) => CopyChunk | Promise<CopyChunk>;
onMessage('copyLines', ({ data }) => chunk(data.from));
onMessage('change', ({ data }) => {
  changed.push(data);
  return null;
});

const second = { store: 'checks', after: null } as const;

beforeEach(() => {
  changed = [];
  saved.mockClear();
  copying.value = null;
  chunk = (from) =>
    from
      ? { ...lineText(sample.slice(4)), next: null }
      : { ...lineText(sample.slice(0, 4)), checks: 3, next: second };
});

test('all chunks become one good file, and when it was made is kept', async () => {
  const told: unknown[] = [];
  copying.subscribe((now) => told.push(now));
  await makeCopy();
  const [[name, file] = []] = saved.mock.calls;
  expect(name).toMatch(/^notes-\d{4}-\d\d-\d\d\.jsonl$/);
  expect((await checkCopy(file as Blob)).header).toEqual(header);
  expect(told).toContainEqual({ state: 'running', done: 4, all: 3, isLong: false });
  expect(copying.value).toEqual({ state: 'saved', name });
  expect(changed).toMatchObject([{ do: 'set', with: { setting: 'lastCopy' } }]);
});

test('stopped, nothing is saved, and no copy is said to be made', async () => {
  chunk = (from) => {
    if (from) stopCopying();
    return { ...lineText([header]), next: second };
  };
  await makeCopy();
  expect(copying.value).toMatchObject({ state: 'stopped' });
  expect([saved.mock.calls, changed]).toEqual([[], []]);
});

test('stopped while nobody answers, it ends at once', async () => {
  chunk = (from) => {
    if (!from) return { ...lineText([header]), next: second };
    // By then all lines before are taken.
    setTimeout(stopCopying);
    return new Promise(() => undefined);
  };
  await makeCopy();
  expect(copying.value).toMatchObject({ state: 'stopped' });
});

test('why the log cannot be read is known at the end', async () => {
  vi.spyOn(globalThis, 'setTimeout').mockImplementation((done) => {
    queueMicrotask(done as () => void);
    return 0 as never;
  });
  chunk = (from) => {
    if (from) throw new LogTrouble('newer');
    return { ...lineText([header]), next: second };
  };
  await makeCopy();
  vi.restoreAllMocks();
  const now = copying.value;
  expect(now?.state === 'trouble' && (now.error as Error).message).toBe('log: newer');
  expect(saved).not.toHaveBeenCalled();
});

test('each trouble with a file is told in words of its own', () => {
  const texts = COPY_TROUBLES.map((kind) => copyTroubleText(new CopyTrouble(kind, 7, 'check.day')));
  expect(new Set(texts).size).toBe(COPY_TROUBLES.length);
  expect(copyTroubleText(new CopyTrouble('date', 7, 'check.day'))).toMatch(/7.*check\.day/);
  expect(texts.filter((text) => text.startsWith('copy-trouble'))).toEqual([]);
});
