/** What the browser writes down by itself: where one has been, tabs to restore, fields that were filled in. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Driver } from '../browsers/driver.ts';
import { openBrowser } from '../browsers/open.ts';
import { historyIn, ourFilesIn, theBrowsersFilesIn } from '../browsers/profile.ts';
import { until } from '../browsers/prompt.ts';
import {
  ask,
  intend,
  JOHN,
  listJohn,
  named,
  openPause,
  paste,
  people,
  press,
  show,
} from './support.ts';

const NICKNAME = 'Sam Kim';
const NOTE = 'what the harbour said';
/** Typed into fields of ours, and never kept. */
const TYPED = 'the song by the sea';
/** Typed on either page into a field of which the browser may keep what it holds. */
const ANY = { first: 'any field that is not ours', second: 'another of those' };

/** How long a browser may take to write that down: Firefox does so every fifteen seconds, in milliseconds. */
const WRITES_MS = 90_000;

/**
 * Where a browser keeps the address of a page that was asked for, and what that site sent: lists of places that one has
 * been to, tabs to restore, and the cache.
 */
const VISITED = {
  chromium:
    /^Default\/(History|Top Sites|Favicons|Sessions(_Encrypted)?\/|Cache\/|Network Action Predictor)|^segmentation_platform\//,
  firefox: /^(places|favicons)\.sqlite|^sessionstore|^cache2\//,
};

const name = process.env.BROWSER === 'firefox' ? 'firefox' : 'chromium';
const profile = mkdtempSync(join(tmpdir(), 'traces-'));
let driver: Driver;

const open = async () => {
  driver = await openBrowser(name, { profile, idle: 30_000 });
};

beforeAll(open);

afterAll(async () => {
  await driver.close().catch(() => undefined);
  rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
});

/** Fills in fields on two pages of ours, and one that is not ours. */
async function fillIn(): Promise<void> {
  const { home } = driver;
  await show(driver, 'plan');
  await until('the field is there', () => home.$('#own-words-another'));
  await home.$eval('#own-words-another', (field) => (field as HTMLElement).focus());
  await home.keyboard.type(TYPED);
  await driver.openHome();
  await show(driver, 'people');
  await press(driver.home, 'Add someone');
  await paste(await named(driver.home, 'textbox', 'Profile link or handle'), JOHN);
  await (await named(driver.home, 'textbox', 'Nickname')).type(TYPED);
  for (const [page, typed] of [
    [home, ANY.first],
    [driver.home, ANY.second],
  ] as const) {
    await page.bringToFront();
    await page.evaluate(() => document.body.append(document.createElement('input')));
    await page.focus('body > input');
    await page.keyboard.type(typed);
  }
}

/** What a browser wrote down of titles and fields; Chromium has them in UTF-16, and addresses of sites in bytes. */
function fieldsIn(text: string): string {
  if (name === 'chromium') return (text.match(/([ -~]\0)+/g) ?? []).join().replaceAll('\0', '');
  const found: unknown[] = [];
  // A file that has gone meanwhile has no text.
  JSON.parse(text || '{}', (key, value) => {
    if (key === 'formdata' || key === 'title') found.push(value);
    return value;
  });
  return JSON.stringify(found);
}

test('fields of ours are not among what it restores, and the files of tabs name nobody', async () => {
  await listJohn(driver, 'instagram', NICKNAME);
  await openPause(driver);
  await fillIn();
  const tabs = () => historyIn(profile).filter(({ file }) => /session/i.test(file));
  const areBoth = ({ text }: { text: string }) =>
    Object.values(ANY).every((typed) => fieldsIn(text).includes(typed));
  await until('what any field holds is written down', () => tabs().some(areBoth), WRITES_MS);
  for (const word of [TYPED, NICKNAME, 'instagram', 'john.doe'])
    for (const { file, text } of tabs())
      expect([file, word, fieldsIn(text).includes(word)]).toEqual([file, word, false]);
});

/** Once the browser is closed: which of its own files name anybody, but for addresses of pages that it was asked for. */
const naming = () =>
  [NICKNAME, NOTE, TYPED, 'john.doe'].flatMap((word) =>
    theBrowsersFilesIn(profile, word)
      .filter((file) => word !== 'john.doe' || !VISITED[name].test(file))
      .map((file) => `${file}: ${word}`),
  );

test('nothing else of the browser’s own names anybody, once it is closed', async () => {
  const look = await until('the look is written', async () => {
    const { checks } = await ask(driver, 'history', { filter: {}, before: null, count: 1 });
    return checks[0];
  });
  await ask(driver, 'answerCheck', { visit: look.id, answers: { note: NOTE } });
  await driver.close();
  expect(ourFilesIn(profile, NICKNAME)).not.toEqual([]);
  expect(naming()).toEqual([]);
});

test('nor does anything at all, once who was listed is removed and the log erased', async () => {
  await open();
  const [sam] = await until('the list is here', () => people(driver));
  await intend(driver, 'removePerson', { id: sam?.id ?? '' });
  await intend(driver, 'forgetPerson', { id: sam?.id ?? '' });
  await intend(driver, 'eraseLog', {});
  for (const word of [NICKNAME, NOTE, 'john.doe'])
    await until(
      () => `no file of ours holds ${word}, as ${ourFilesIn(profile, word)} does`,
      () => ourFilesIn(profile, word).length === 0,
    );
  await driver.close();
  expect(naming()).toEqual([]);
  for (const word of [NICKNAME, NOTE, TYPED, 'john.doe'])
    expect([word, ourFilesIn(profile, word)]).toEqual([word, []]);
});
