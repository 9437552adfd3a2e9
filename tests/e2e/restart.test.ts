/** A promise to oneself outlives the browser: what waits goes on waiting after that was killed, and happens in its time. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dueAt, type Postponed } from '../../src/model/change/postponed.ts';
import type { Driver } from '../browsers/driver.ts';
import { openBrowser } from '../browsers/open.ts';
import { until } from '../browsers/prompt.ts';
import { recordsOf, settingOf } from '../browsers/records.ts';
import { SAM } from '../model/change/samples.ts';
import { intend, people, says, show } from './support.ts';

const open = (profile: string) => openBrowser(process.env.BROWSER ?? 'chromium', { profile });

const waiting = async (driver: Driver) =>
  Object.values(await recordsOf<Postponed>(driver, 'postponed'));

test('what waits goes on waiting where the browser was killed', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'promise-'));
  let driver = await open(profile);
  try {
    await intend(driver, 'addPerson', SAM);
    await intend(driver, 'set', { setting: 'softeningDelay', value: 24 });
    const soften = { id: SAM.id, response: 'notice' } as const;
    const due = await intend(driver, 'editPerson', soften);
    await driver.kill();
    driver = await open(profile);
    await until('the list is here', async () => (await people(driver)).length === 1);
    expect((await waiting(driver)).map(dueAt)).toEqual([due]);
    expect((await people(driver))[0]?.response).toBe('pause');
    expect(await settingOf(driver, 'softeningDelay')).toBe(24);
    expect(await intend(driver, 'editPerson', soften)).toBe(due);
    await show(driver, 'report');
    await says(driver.home, 'Visits to Sam are only counted');
  } finally {
    await driver.close().catch(() => undefined);
    // What a killed browser leaves behind may still write there.
    rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
  }
});
