/**
 * A list and a log made in Chromium go to Firefox and back, by file and by codes, and nothing is lost. Either browser makes
 * them and takes them over.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plusDays } from '../../src/model/time/day.ts';
import { logAndList, makeCopy, openCopy, takeOver, tap } from '../browsers/copies.ts';
import type { Driver } from '../browsers/driver.ts';
import { writeLog } from '../browsers/log.ts';
import { openBrowser } from '../browsers/open.ts';
import { readCode } from '../browsers/qr-code.ts';
import { personRecord, putRecords, recordsOf } from '../browsers/records.ts';
import { checksOf, WEEK } from '../browsers/week.ts';
import { paste, SAM, says, show, useBrowser, week } from './support.ts';

const PHRASE = 'three small words';

/** Two browsers at once take their time, in milliseconds. */
const PATIENCE = 150_000;

const held = useBrowser();
let other: Driver;

beforeAll(async () => {
  other = await openBrowser('firefox');
});
afterAll(() => other?.close());

test(
  'a list and a log go to the other browser by a file, and back by the file that it makes of them',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'copy-'));
    const [to, back] = [join(folder, 'to.age'), join(folder, 'back.age')];
    try {
      const first = plusDays((await week(held.driver)).span.first, -7);
      await putRecords(held.driver, [
        personRecord(SAM),
        { type: 'countedSince', value: plusDays(first, -20) },
      ]);
      await writeLog(held.driver, checksOf(WEEK, first));
      const before = await logAndList(held.driver);
      expect(before.checks.length).toBeGreaterThan(10);
      writeFileSync(to, await makeCopy(held.driver, PHRASE));
      await openCopy(other, to, PHRASE);
      await takeOver(other);
      expect(await logAndList(other)).toEqual(before);
      writeFileSync(back, await makeCopy(other, PHRASE));
      await held.driver.renew();
      await openCopy(held.driver, back, PHRASE);
      await takeOver(held.driver);
      expect(await logAndList(held.driver)).toEqual(before);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  PATIENCE,
);

/** What a phone reads of the codes that a browser shows, and the words beside them. */
async function codesOf(driver: Driver) {
  const { home } = driver;
  await show(driver, 'carry');
  await tap(driver, 'Make a code');
  await home.waitForSelector('.carry-words');
  const words = await home.$eval('.carry-words', ({ textContent }) => textContent);
  const texts = [await readCode(home)];
  const count = Number(texts[0]?.split('/')[2]);
  while (texts.length < count) {
    await tap(driver, 'Next code');
    await says(home, `Code ${texts.length + 1} of ${count}`);
    texts.push(await readCode(home));
  }
  return { words, text: texts.toReversed().join('\n') };
}

/** Types in one browser what a phone has read in the other. */
async function typeCodes(driver: Driver, { words, text }: Awaited<ReturnType<typeof codesOf>>) {
  const { home } = driver;
  await show(driver, 'carry');
  const field = await home.waitForSelector('.list-form textarea');
  if (field) await paste(field, text);
  await home.type('.list-form input', words ?? '');
  await tap(driver, 'Show what’s in it');
}

test(
  'a list goes to the other browser by the codes on the screen, and back by those that it shows of it',
  async () => {
    await other.renew();
    const listed = { ...SAM, nickname: 'Sam with a name long enough' };
    await putRecords(held.driver, [personRecord(listed), { type: 'waitSeconds', value: 45 }]);
    const before = await recordsOf(held.driver, 'person');
    await typeCodes(other, await codesOf(held.driver));
    await takeOver(other);
    expect(await recordsOf(other, 'person')).toEqual(before);
    const back = await codesOf(other);
    await held.driver.renew();
    await typeCodes(held.driver, back);
    await takeOver(held.driver);
    expect(await recordsOf(held.driver, 'person')).toEqual(before);
    expect(Object.values(await recordsOf(held.driver, 'waitSeconds'))).toEqual([45]);
  },
  PATIENCE,
);
