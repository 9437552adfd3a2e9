/** Texts that grow with the list are written where they say something else, and never read to know it. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  distrustLongTexts,
  removeLongTexts,
  writeLongTexts,
} from '../../../src/storage/cover/long-texts.ts';
import { resetBrowser } from '../../background/fake.ts';

const { local } = fakeBrowser.storage;

beforeEach(resetBrowser);

test('what is there is neither read nor written', async () => {
  const long = 'a'.repeat(100_000);
  await writeLongTexts({ one: long, other: 'b' });
  const [get, set] = [vi.spyOn(local, 'get'), vi.spyOn(local, 'set')];
  await writeLongTexts({ one: long, other: 'c' });
  const read = await Promise.all(get.mock.results.map(({ value }) => value));
  expect(JSON.stringify(read).length).toBeLessThan(300);
  expect(set.mock.calls.flatMap(([items]) => Object.keys(items))).toEqual(['other']);
  expect(await local.get(null)).toEqual({ one: long, other: 'c' });
});

test('what was lost is written again, and what was removed leaves nothing', async () => {
  await writeLongTexts({ one: 'a', other: 'b' });
  await local.remove('one');
  await writeLongTexts({ one: 'a' });
  expect(await local.get(null)).toEqual({ one: 'a', other: 'b' });
  await removeLongTexts(['one', 'other']);
  expect(await local.get(null)).toEqual({});
});

test('where what seems to be there is not trusted, all of it is written anew', async () => {
  await writeLongTexts({ one: 'a' });
  await local.set({ one: 'something else' });
  await distrustLongTexts();
  await writeLongTexts({ one: 'a' });
  expect(await local.get(null)).toEqual({ one: 'a' });
});
