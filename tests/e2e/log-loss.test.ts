/** A log whose files came to harm while the browser was closed: what is left of it works, and it is told once. */
import {
  cpSync,
  existsSync,
  globSync,
  mkdtempSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeLog } from '../browsers/log.ts';
import { openBrowser } from '../browsers/open.ts';
import { until } from '../browsers/prompt.ts';
import { checksOf } from '../browsers/week.ts';
import { intend, listJohn, people, popupOf } from './support.ts';

const name = process.env.BROWSER ?? 'chromium';

/** Where a browser keeps an extension's databases; in Firefox `storage.local` lies beside them, as another user's. */
const databases = (profile: string) =>
  name === 'chromium'
    ? globSync(`${profile}/Default/IndexedDB/*/*`)
    : globSync(`${profile}/storage/default/moz-extension*/idb/*.sqlite`).filter(
        (file) => !file.includes('userContextId'),
      );

/**
 * Whatever comes to harm, both browsers put empty databases in the place of all that lay there (Chromium 156, Firefox
 * 153; measured as well: deleted, without a single file).
 */
const HARMS: Readonly<Record<string, (file: string) => void>> = {
  'cut in half': (file) => truncateSync(file, Math.floor(statSync(file).size / 2)),
  garbled: (file) => writeFileSync(file, Buffer.alloc(statSync(file).size, 0xa5)),
  'without its folder': (file) => rmSync(dirname(file), { recursive: true, force: true }),
};

const made: string[] = [];
const folder = () => {
  const path = mkdtempSync(join(tmpdir(), 'loss-'));
  made.push(path);
  return path;
};
afterAll(() => made.forEach((path) => void rmSync(path, { recursive: true, force: true })));

const whole = folder();

beforeAll(async () => {
  const driver = await openBrowser(name, { profile: whole });
  await listJohn(driver, 'instagram');
  const [john] = await people(driver);
  const week = checksOf([[4, 21, 'stopped']], '2026-11-16');
  await writeLog(
    driver,
    week.map((check) => ({ ...check, person: john?.id ?? '' })),
  );
  // It is tidied, and so counted, whenever that is set.
  await intend(driver, 'set', { setting: 'retention', value: { months: 0, keepsSums: false } });
  await until('it is counted, and tidied', () =>
    driver.home.evaluate(async () => {
      const { held = [], pending = [] } = await navigator.locks.query();
      if ([...held, ...pending].some((lock) => lock.name === 'tidy-log')) return false;
      const { logCount } = await chrome.storage.local.get<{ logCount?: { held?: object } }>();
      return (JSON.stringify(logCount?.held) ?? '').includes('2026-11');
    }),
  );
  await driver.close();
});

test.each(Object.entries(HARMS))('%s', async (_name, harm) => {
  const profile = folder();
  cpSync(whole, profile, { recursive: true });
  for (const file of databases(profile).filter(existsSync)) harm(file);
  const driver = await openBrowser(name, { profile });
  try {
    await until('it is told', async () => (await popupOf(driver)).includes('Your log is missing'));
    expect(await popupOf(driver)).toContain('one attempt from November');
    const [john] = await people(driver);
    expect(john?.identities.map(({ value }) => value)).toContain('john.doe');
  } finally {
    await driver.close();
  }
});
