import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { renewLocal, writeLocal } from '../../../src/storage/records/local-area.ts';

const ALL = { 'watch:instagram.com': '{}', list: 'a list', logCount: { generation: 'a' } };
const { local } = chrome.storage;

beforeEach(async () => {
  fakeBrowser.reset();
  await local.set(ALL);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

test('all is there afterwards', async () => {
  const clear = vi.spyOn(local, 'clear');
  await renewLocal();
  expect(clear).toHaveBeenCalledOnce();
  expect(await local.get(null)).toEqual(ALL);
});

test('what is written at the same time is there as it was written', async () => {
  const renewing = renewLocal();
  await Promise.all([renewing, writeLocal(() => local.set({ list: 'another' }))]);
  expect(await local.get(null)).toEqual({ ...ALL, list: 'another' });
});

test('what could not be written at first is written then; where it cannot be, that is told', async () => {
  vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('no room'));
  await renewLocal();
  expect(await local.get(null)).toEqual(ALL);
  vi.spyOn(local, 'set').mockRejectedValue(new Error('no room'));
  await expect(renewLocal()).rejects.toThrow('no room');
});

test('in Firefox room between rows is filled for a moment: all is as before, and what was left of it goes', async () => {
  vi.stubEnv('FIREFOX', 'true');
  local.getKeys = async () => Object.keys(await local.get(null));
  const set = vi.spyOn(local, 'set');
  await local.set({ 'list~0': 'what a worker left that ended meanwhile' });
  await renewLocal();
  const [fillers = {}] = set.mock.lastCall ?? [];
  const beside = (key: string) => Object.keys(fillers).filter((one) => one.startsWith(`${key}~`));
  for (const key of ['', ...Object.keys(ALL)]) expect(beside(key)).toHaveLength(8);
  expect(await local.get(null)).toEqual(ALL);
});
