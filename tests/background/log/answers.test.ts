/** What the user says of looks. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { noteAnswers } from '../../../src/background/log/answers.ts';
import { answerHistory } from '../../../src/background/log/history.ts';
import { LogTrouble } from '../../../src/model/log/trouble.ts';
import { append } from '../../../src/storage/log/journal.ts';
import { ours, send } from '../ask.ts';
import { startAnew } from '../fake.ts';
import { entryOf, looked } from '../looks.ts';

noteAnswers();
answerHistory();

const NOON = new Date(2026, 10, 18, 12).getTime();
const MINUTE = 60_000;
const history = (filter = {}, before: { at: number; id: string } | null = null, count = 10) =>
  send(ours(), 'history', { filter, before, count });
const ids = async (...how: Parameters<typeof history>) =>
  (await history(...how)).checks.map(({ id }) => id);

beforeEach(async () => {
  await startAnew();
  vi.useFakeTimers({ toFake: ['Date'], now: NOON });
});

describe('an answer', () => {
  test('is kept with its look, whichever of its visits it is said of', async () => {
    await looked({ 'visit-0001': { person: 'sam' }, 'visit-0002': { person: 'sam' } });
    const answers = { hope: 'habit', note: 'rain' };
    await send(ours(), 'answerCheck', { visit: 'visit-0002', answers });
    expect((await history()).checks).toMatchObject([{ id: 'visit-0001', ...answers }]);
  });

  test('to a look that nobody knows is told not to be', async () => {
    const answer = send(ours(), 'answerCheck', { visit: 'visit-0009', answers: { hope: 'habit' } });
    await expect(answer).rejects.toThrow('no such check');
    expect(await ids()).toEqual([]);
  });
});

test('how many visits still wait is told once, when those that can be are written', async () => {
  await append(entryOf('visit-0001'));
  expect(await send(ours(), 'untold', undefined)).toEqual({ waiting: 0, visits: 0, trouble: null });
  expect(await ids()).toEqual(['visit-0001']);
  await append(entryOf('visit-0002'));
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
    throw new LogTrouble('closed');
  });
  const untold = () => send(ours(), 'untold', undefined);
  expect(await untold()).toEqual({ waiting: 1, visits: 1, trouble: 'closed' });
  expect(await untold()).toEqual({ waiting: 1, visits: 0, trouble: 'closed' });
});

test('the history is told from the latest back, page by page, of whom and what one asks', async () => {
  await looked({
    'visit-0001': { person: 'person-a', network: 'x', at: NOON - 3 * MINUTE },
    'visit-0002': { person: 'person-b', network: 'instagram', at: NOON - 2 * MINUTE },
    'visit-0003': { person: 'person-a', network: 'x', at: NOON - MINUTE, kind: 'left' },
  });
  expect(await ids()).toEqual(['visit-0003', 'visit-0002', 'visit-0001']);
  const { checks, before } = await history({}, null, 2);
  expect(checks.map(({ id }) => id)).toEqual(['visit-0003', 'visit-0002']);
  expect(await ids({}, before)).toEqual(['visit-0001']);
  expect(await ids({ person: 'person-a', outcome: 'turned-away' })).toEqual(['visit-0001']);
});
