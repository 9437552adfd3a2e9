/** The page that is left for, as it is read before the page that is left is awake. */
import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { exitPage } from '../../../src/model/discretion/exit-page.ts';
import { NEUTRAL, NEW_TAB } from '../../../src/model/discretion/quick-exit.ts';
import { Draft } from '../../../src/model/records/draft.ts';
import { readChosenExit } from '../../../src/storage/discretion/chosen-exit.ts';
import { publish } from '../../../src/storage/records/snapshot.ts';
import { withWrites } from '../../model/change/memory.ts';

const KEY = 'record:exitPage:';

vi.stubGlobal('chrome', fakeBrowser);
afterEach(() => fakeBrowser.reset());

test.each(['https://www.example.org/weather', NEW_TAB])(
  '%s is read as it was chosen',
  async (chosen) => {
    const draft = new Draft(new Map());
    draft.set(exitPage, chosen);
    await publish({ records: withWrites(new Map(), draft.writes), stamp: '1' });
    expect(await readChosenExit()).toBe(chosen);
  },
);

test('where none was chosen, or nothing is published, it is the neutral one', async () => {
  expect(await readChosenExit()).toBe(NEUTRAL);
});

test.each([
  { deleted: true },
  { value: 'javascript:alert(1)' },
  { value: 'http://www.example.org/' },
  { value: 7 },
])('%o leads to the neutral one', async (row) => {
  await fakeBrowser.storage.session.set({ [KEY]: JSON.stringify(row) });
  expect(await readChosenExit()).toBe(NEUTRAL);
});
