/** Where the log is out of reach, or was lost, what is said is what helps then, and where the last copy is. */
import { expect, test } from 'vitest';
import { wholeDate } from '../../../src/language/format.ts';
import { lastCopy } from '../../../src/model/copy/last-copy.ts';
import { type LogLoss, logLoss } from '../../../src/model/log/loss.ts';
import { LogTrouble, TROUBLES } from '../../../src/model/log/trouble.ts';
import type { Draft } from '../../../src/model/records/draft.ts';
import { localDay } from '../../../src/model/time/day.ts';
import { LogLost } from '../../../src/ui/log/lost.tsx';
import { WhatHelps } from '../../../src/ui/log/what-helps.tsx';
import { draw } from '../draw.ts';

const COPIED = Date.UTC(2026, 10, 20, 12);
const COPY_DAY = wholeDate(localDay(COPIED));

const said = async (error: unknown, at: number | null) =>
  (await draw(WhatHelps, { error }, (draft) => at && draft.set(lastCopy, at))).textContent ?? '';

test('of a log that does not open nobody says that nothing is lost, but where its copy helps', async () => {
  for (const error of [new LogTrouble('closed'), new Error('no answer')]) {
    const text = await said(error, COPIED);
    expect(text).toContain(COPY_DAY);
    expect(text).toContain('restart the browser');
    expect(text).not.toContain('Nothing is lost');
    expect(await said(error, null)).not.toContain('copy');
  }
});

test('what says by itself what helps has nothing added; one in use is tried again', async () => {
  for (const kind of TROUBLES.filter((one) => one !== 'closed')) {
    const text = await said(new LogTrouble(kind), COPIED);
    expect(text.includes('Nothing is lost')).toBe(kind === 'busy');
    expect(text).not.toContain('copy');
  }
});

test('of a part that was lost it is told how many attempts are missing, as far as that is known', async () => {
  const lost = async (loss: Partial<LogLoss>) => {
    const keep = (draft: Draft) => draft.set(logLoss, { lost: 'some', held: null, ...loss });
    return (await draw(LogLost, {}, keep)).textContent;
  };
  expect(await lost({ missing: 412 })).toContain('412 attempts');
  for (const loss of [{ missing: 0 }, {}]) expect(await lost(loss)).toContain('Part of your log');
});

test('a loss says when the last copy was made, where that is still known', async () => {
  const loss: LogLoss = { lost: 'some', held: null };
  const lost = async (at: number | null) => {
    const page = await draw(LogLost, {}, (draft) => {
      draft.set(logLoss, loss);
      if (at) draft.set(lastCopy, at);
    });
    return page.textContent ?? '';
  };
  expect(await lost(COPIED)).toContain(COPY_DAY);
  expect(await lost(null)).not.toContain('Your last copy');
});
