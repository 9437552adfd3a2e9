/** What browsers tell each other of their days, and whom this one waits for. */
import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { change } from '../../../src/background/change/change.ts';
import { readBrowsers } from '../../../src/background/sync/browsers.ts';
import { countedSince } from '../../../src/model/report/counted-since.ts';
import { receive } from '../../../src/model/sync/receive.ts';
import { localDay, plusDays } from '../../../src/model/time/day.ts';
import { logDatabase } from '../../../src/storage/log/log-database.ts';
import { waitFor } from '../../wait-for.ts';
import { ours, send } from '../ask.ts';
import { keepSetting } from '../records.ts';
import { area, OTHER, otherWrites, there } from './other.ts';
import { meet, switchOn, useSync } from './this-browser.ts';

useSync();

/** What another browser would read of our days. */
const figures = async () => {
  const [told] = (await receive(await there(), OTHER)).told.values();
  return told?.figures;
};
const today = localDay(Date.now());

test('finished days go along, anew once one is over or was erased', async () => {
  await keepSetting(countedSince, plusDays(today, -9));
  const id = plusDays(today, -3);
  await (await logDatabase.open()).put('days', { id, counters: { 'count:all:went-on': 2 } });
  await switchOn();
  expect(await figures()).toEqual({
    ...{ from: plusDays(today, -9), until: today },
    days: [{ id, tally: { 'turned-away': 0, stopped: 0, 'went-on': 2, 'ran-into': 0 } }],
  });
  for (const intent of [
    { do: 'reachDay', with: plusDays(today, 1) },
    { do: 'eraseDays', with: { from: id, until: id } },
  ] as const) {
    await fakeBrowser.alarms.clear('sync');
    await change(intent);
    await waitFor(async () => await fakeBrowser.alarms.get('sync'));
  }
});

test('what others tell of their days is told, and whom to wait for, until they are forgotten', async () => {
  const told = { from: plusDays(today, -20), until: today, days: [] };
  const others = async () => (await readBrowsers()).others;
  expect(await others()).toEqual([]);
  await switchOn();
  await otherWrites([{ figures: told }]);
  await meet();
  expect(await others()).toEqual([{ device: OTHER.device, figures: told, isAwaited: true }]);
  // It is gone from there without a word, and still somebody to wait for.
  await area.remove(Object.keys(await there()).filter((key) => key.includes(OTHER.device)));
  await meet();
  expect(await others()).toEqual([{ device: OTHER.device, figures: null, isAwaited: true }]);
  await send(ours(), 'forgetSynced', OTHER.device);
  expect(await others()).toEqual([]);
});
