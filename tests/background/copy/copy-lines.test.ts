import 'fake-indexeddb/auto';
import { beforeAll, expect, test } from 'vitest';
import { answerCopies } from '../../../src/background/copy/copy-lines.ts';
import { linesOfText } from '../../model/copy/sample.ts';
import { guard, ours, send } from '../ask.ts';
import { startAnew } from '../fake.ts';

beforeAll(async () => {
  await startAnew();
  answerCopies();
});

test('a page of ours gets a copy chunk by chunk, and a site’s page none', async () => {
  const { next, ...lines } = await send(ours(), 'copyLines', { from: null });
  expect(lines).toMatchObject({ checks: 0 });
  expect(linesOfText(lines)[0]).toMatchObject({ copy: 'breathing-room', holds: { checks: 0 } });
  expect(next).toEqual({ store: 'checks', after: null });
  const last = await send(ours(), 'copyLines', { from: { store: 'gone', after: null } });
  expect(last).toEqual({ text: '', count: 0, next: null });
  await expect(send(guard(), 'copyLines', { from: null })).rejects.toThrow('not from');
  await expect(send(ours(), 'copyLines', { from: { store: 'meta', after: null } })).rejects.toThrow(
    'shape',
  );
});
